using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Characters;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>The texts of neighbouring blocks or sentences, to be found and named by how they begin. White space does not count, and normal form C does.</summary>
public sealed class Openings
{
    readonly string[] _texts;
    readonly string[] _inks;

    /// <param name="texts">One for each item.</param>
    public Openings(IEnumerable<string> texts)
    {
        _texts = [.. texts.Select(Normal)];
        _inks = [.. _texts.Select(text => text.Replace(" ", "", StringComparison.Ordinal))];
    }

    public static Openings OfBlocks(ImmutableArray<Block> blocks) => new(blocks.Select(TextOf));

    /// <summary>Of the sentences of all blocks, counted through.</summary>
    public static Openings OfSentences(ImmutableArray<Block> blocks) => new(blocks.SelectMany(block => block.Sentences).Select(sentence => sentence.Text));

    /// <summary>The items that may be meant: none, the one, or several where more words are needed.</summary>
    public ImmutableArray<int> Find(PinName name)
    {
        var ink = Ink(name.Text);
        var found = Beginning(ink);
        if (name.Number > 0)
            return name.Number <= found.Length ? [found[name.Number - 1]] : [];
        return found.Length > 1 && found.Where(i => _inks[i] == ink).ToImmutableArray() is [var whole] ? [whole] : found;
    }

    /// <summary>The shortest name of an item: as many characters, in whole words, as no other item begins with; or all of it, with its number among those that begin so.</summary>
    public PinName NameOf(int item)
    {
        var shared = -1;
        for (var other = 0; other < _inks.Length; other++)
        {
            if (other != item)
                shared = Math.Max(shared, _inks[item].AsSpan().CommonPrefixLength(_inks[other]));
        }
        if (shared < _inks[item].Length)
            return PinName.Opening(First(_texts[item], Math.Max(1, shared + 1)));
        var whole = PinName.Opening(_texts[item]);
        return Find(whole) is [_] ? whole : PinName.Opening(_texts[item], Beginning(_inks[item]).IndexOf(item) + 1);
    }

    /// <summary>How the item begins that was perhaps meant: within a third of the name's characters (Levenshtein), or null.</summary>
    public string? Nearest(PinName name)
    {
        var ink = Ink(name.Text);
        ink = ink[..Math.Min(ink.Length, Spelling.Longest)];
        var (nearest, lowest) = (-1, (ink.Length / 3) + 1);
        for (var i = 0; i < _inks.Length && lowest > 1; i++)
        {
            var distance = Spelling.Distance(ink, _inks[i].AsSpan(0, Math.Min(ink.Length, _inks[i].Length)), lowest);
            if (distance < lowest)
                (nearest, lowest) = (i, distance);
        }
        return nearest < 0 ? null : First(_texts[nearest], ink.Length);
    }

    /// <summary>What a block is named by: its sentences, or where it has none, the picture that it shows or the tag that it is.</summary>
    static string TextOf(Block block) => block switch
    {
        { Sentences: [var only] } => only.Text,
        { Sentences: [_, ..] } => string.Join(' ', block.Sentences.Select(sentence => sentence.Text)),
        { References: [var picture, ..] } => picture.Target,
        { Kind: BlockKind.Rule } => "---",
        _ => string.Concat(block.Frame),
    };

    ImmutableArray<int> Beginning(string ink)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < _inks.Length; i++)
        {
            if (ink.Length == 0 ? _inks[i].Length == 0 : _inks[i].StartsWith(ink, StringComparison.Ordinal))
                found.Add(i);
        }
        return found.ToImmutable();
    }

    /// <summary>So many characters, spaces not counted, and on to the end of the word.</summary>
    static string First(string text, int characters)
    {
        var end = 0;
        for (; end < text.Length && characters > 0; end++)
            characters -= text[end] == ' ' ? 0 : 1;
        while (end > 0 && end < text.Length && (char.IsLowSurrogate(text[end]) || (IsInWord(text[end - 1]) && IsInWord(text[end]))))
            end++;
        return text[..end];
    }

    static bool IsInWord(char c) => (char.IsLetterOrDigit(c) && !Script.IsDense(c)) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    static string Ink(string text) => Normal(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>In normal form C, one space for each run of white space, none at the ends; half a surrogate pair is no character.</summary>
    static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
                normal.Append(rune);
            else if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
        }
        return NormalForm.C(normal.ToString().TrimEnd(' '));
    }
}
