using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;

namespace Sora.Site.Cards;

/// <summary>The faces that cards are drawn with: those that the publisher named and no others, or those found on the machine.</summary>
sealed class CardFonts
{
    /// <summary>Of the radicals, behind which all that is wide follows.</summary>
    const int FirstOfHan = 0x2E80;

    readonly Func<Language, IEnumerable<FontFace>> _faces;

    CardFonts(Func<Language, IEnumerable<FontFace>> faces) => _faces = faces;

    public Typefaces Typefaces { get; } = new();

    public static CardFonts Named(ImmutableArray<FontFace> faces) => new(_ => faces);

    /// <param name="files">Where the font files lie, by name.</param>
    /// <param name="read">Reads a face of a file; null where it is none. A file is read when a character is looked for in it.</param>
    public static CardFonts Found(IReadOnlyDictionary<string, string> files, Func<string, int, FontFace?> read)
    {
        var faces = new ConcurrentDictionary<(string Path, int Index), FontFace?>();
        var known = new ConcurrentDictionary<Language, ImmutableArray<(string Path, int Index)>>();
        return new(language =>
            from place in known.GetOrAdd(language, Places)
            let face = faces.GetOrAdd(place, static (place, read) => read(place.Path, place.Index), read)
            where face is not null
            select face);

        ImmutableArray<(string Path, int Index)> Places(Language language) =>
            [.. KnownFaces.For(language).Where(face => files.ContainsKey(face.File)).Select(face => (files[face.File], face.Index))];
    }

    /// <summary>The first face that has the character, in the order of the text's language, or for Hanzi in other languages, of Chinese.</summary>
    public FontFace? For(Language language, Rune character)
    {
        var isHan = character.Value >= FirstOfHan && !KnownFaces.IsOfHan(language);
        foreach (var face in _faces(isHan ? Language.Chinese : language))
        {
            if (face.Characters.Has(character))
                return face;
        }
        return null;
    }
}
