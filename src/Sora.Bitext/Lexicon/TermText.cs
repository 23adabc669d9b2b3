using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>
/// A text as the units in which terms are looked for: an ideograph each, and words blind to case and inflection. A hyphen or
/// a space between them makes no difference, nor one between letters and digits: GPT-4 is GPT4.
/// </summary>
sealed class TermText(Language language)
{
    /// <summary>Where the endings of a language are not known, words that begin alike count as forms of one.</summary>
    const int KnownByFirst = 6;

    readonly bool _hasStems = language.IsUnspaced || language.Primary == "en";
    readonly List<ulong> _units = [];
    readonly List<char> _ideographs = [];

    /// <summary>Hashes; 0 where no term reaches across.</summary>
    public ReadOnlySpan<ulong> Units => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_units);

    /// <summary>For each unit its ideograph, or a space.</summary>
    public ReadOnlySpan<char> Ideographs => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ideographs);

    public static ulong[] UnitsOf(string text, Language language)
    {
        var units = new TermText(language);
        units.Add(text);
        return units.Units.ToArray();
    }

    /// <summary>All that a reader sees.</summary>
    public void AddShown(Block block)
    {
        foreach (var sentence in block.Sentences)
        {
            Add(sentence.Text);
            AddUnit(0, ' ');
        }
    }

    /// <summary>What is prose: no code, no links.</summary>
    public void AddProse(Block block)
    {
        foreach (var sentence in block.Kind == BlockKind.Code ? [] : block.Sentences)
        {
            if (ReferenceEquals(sentence.Text, sentence.Html))
                Add(sentence.Text);
            else
                AddProse(sentence.Html);
            AddUnit(0, ' ');
        }
    }

    void AddProse(ReadOnlySpan<char> html)
    {
        var inside = 0;
        while (!html.IsEmpty)
        {
            var mark = html.IndexOfAny('<', '&');
            var text = mark < 0 ? html : html[..mark];
            if (inside == 0)
                Add(text);
            if (mark < 0)
                return;
            html = html[mark..];
            var end = Math.Max(0, html.IndexOf(html[0] == '<' ? '>' : ';'));
            var tag = html[Math.Min(1, end)..end];
            inside += IsCodeOrLink(tag) ? 1 : tag.StartsWith("/") && IsCodeOrLink(tag[1..]) ? -1 : 0;
            if (inside > 0)
                AddUnit(0, ' ');
            html = html[(end + 1)..];
        }
    }

    static bool IsCodeOrLink(ReadOnlySpan<char> tag) =>
        tag.IndexOf(' ') is var space && (space < 0 ? tag : tag[..space]) is "code" or "a";

    void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (Script.IsDense(text[i]))
                AddUnit(Atoms.Continue(Atoms.Begin, text[i]), text[i++]);
            else if (char.IsAsciiDigit(Fold(text[i])))
                i = AddDigits(text, i);
            else if (Fold(text[i]) != 0)
                i = AddWord(text, i);
            else
                i++;
        }
    }

    int AddDigits(ReadOnlySpan<char> text, int i)
    {
        var hash = Atoms.Begin;
        for (char c; i < text.Length && char.IsAsciiDigit(c = Fold(text[i])); i++)
            hash = Atoms.Continue(hash, c);
        AddUnit(hash, ' ');
        return i;
    }

    int AddWord(ReadOnlySpan<char> text, int start)
    {
        Span<char> word = stackalloc char[EnglishStem.MaxLength];
        var (i, length) = (start, 0);
        for (char c; i < text.Length && (c = Fold(text[i])) != 0 && !char.IsAsciiDigit(c); i++)
        {
            if (length < word.Length)
                word[length++] = c;
        }
        word = word[..length];
        var isGenitive = word is "s" && start > 0 && text[start - 1] is '\'' or '’';
        if (!isGenitive)
            AddUnit(_hasStems && EnglishStem.Of(word) is var stem and not 0 ? stem : Atoms.Hash(_hasStems ? word : word[..Math.Min(length, KnownByFirst)]), ' ');
        return i;
    }

    void AddUnit(ulong hash, char ideograph)
    {
        _units.Add(hash);
        _ideographs.Add(ideograph);
    }

    /// <summary>A letter or digit in small and half-width form, in any script; 0 for any other character, and for those that are units by themselves.</summary>
    static char Fold(char c) => Script.Fold(c) is var latin and not '\0' ? latin : char.IsLetterOrDigit(c) && !Script.IsDense(c) ? char.ToLowerInvariant(c) : '\0';
}
