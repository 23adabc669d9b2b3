using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Characters;

namespace Sora.Site.Cards;

/// <summary>A character and the face that has a shape for it.</summary>
readonly record struct CardCharacter(Rune Rune, FontFace Face);

/// <summary>A text of a card on one line, as it will be drawn. It is empty where a letter of it has no shape: a text with holes says something else.</summary>
/// <param name="Unseen">Characters that no face has.</param>
sealed record CardText(Language Language, ImmutableArray<CardCharacter> Characters, ImmutableArray<Rune> Unseen)
{
    public bool IsEmpty => Characters.IsEmpty;

    /// <summary>What stands behind a text that is cut off: on the line, as its language has it, whatever the face does with `…`.</summary>
    public ImmutableArray<CardCharacter> Ellipsis { get; private init; } = [];

    public static CardText Of(CardFonts fonts, Language language, string? text)
    {
        var characters = ImmutableArray.CreateBuilder<CardCharacter>();
        var unseen = ImmutableArray.CreateBuilder<Rune>();
        var isWhole = true;
        foreach (var rune in NormalForm.C(text ?? "").Replace("…", EllipsisOf(language), StringComparison.Ordinal).EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace ? characters.Count == 0 || Rune.IsWhiteSpace(characters[^1].Rune) : IsInvisible(rune))
                continue;
            var shown = isSpace ? new Rune(' ') : rune;
            if (!IsJoined(rune) && fonts.For(language, shown) is { } face)
            {
                characters.Add(new(shown, face));
                continue;
            }
            unseen.Add(rune);
            isWhole &= !Rune.IsLetterOrDigit(rune) && !IsMark(rune);
        }
        while (characters.Count > 0 && Rune.IsWhiteSpace(characters[^1].Rune))
            characters.RemoveAt(characters.Count - 1);
        return new(language, isWhole ? characters.ToImmutable() : [], unseen.ToImmutable())
        {
            Ellipsis = [.. EllipsisOf(language).EnumerateRunes().Select(rune => new CardCharacter(rune, fonts.For(language, rune)!)).Where(static dot => dot.Face is not null)],
        };
    }

    /// <summary>What is drawn, as it goes into the name of a card.</summary>
    public void AppendTo(StringBuilder name)
    {
        FontFace? face = null;
        foreach (var character in Characters.AddRange(Ellipsis))
        {
            if (character.Face != face)
                name.Append('\u0001').Append(character.Face.Identity).Append('\u0001');
            name.Append(character.Rune);
            face = character.Face;
        }
        name.Append('\n').Append(Language.Tag).Append('\n');
    }

    static string EllipsisOf(Language language) => KnownFaces.IsOfHan(language) ? "…" : "...";

    /// <summary>Controls, joiners, soft hyphens and variation selectors: they have no shape, and nothing is missing without them.</summary>
    static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Scripts from Hebrew to Myanmar, Khmer and Mongolian, whose letters run from right to left or change their shapes with their neighbours: a face's shapes alone would misspell them.</summary>
    static bool IsJoined(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x109F) or (>= 0x1780 and <= 0x18AF) or (>= 0x1A20 and <= 0x1CFF) or (>= 0xA800 and <= 0xABFF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x11FFF);
}
