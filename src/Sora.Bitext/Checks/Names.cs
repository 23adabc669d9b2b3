using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>Names in Latin letters (OpenAI, GPT-4) in a Chinese text that its English side has nowhere.</summary>
static class Names
{
    const int ShortestName = 4;

    public static IEnumerable<Diagnostic> Find(CheckedText text)
    {
        if (!text.IsKnown)
            return [];
        var chineseIsTarget = text.Text.Target.Language.IsUnspaced;
        HashSet<ulong>? english = null;
        var told = new HashSet<ulong>();
        var findings = new List<Diagnostic>();
        foreach (var pair in text.Pairs)
        {
            if (!pair.HasBothSides)
                continue;
            foreach (var sentence in pair.Side(chineseIsTarget).Sentences)
            {
                foreach (var at in NamesIn(sentence.Prose))
                {
                    var name = sentence.Prose.AsSpan()[at];
                    english ??= WordsOf(text, !chineseIsTarget);
                    var hash = HashOf(name);
                    if (!IsIn(english, name, hash) && told.Add(hash))
                        findings.Add(Findings.NameOnOneSide(sentence.Where, pair.Side(!chineseIsTarget).Where, name.ToString()));
                }
            }
        }
        return findings;
    }

    static HashSet<ulong> WordsOf(CheckedText text, bool target)
    {
        var words = new HashSet<ulong>();
        foreach (var pair in text.Pairs)
        {
            foreach (var atom in pair.Side(target).Atoms)
                words.Add(atom);
        }
        return words;
    }

    /// <summary>Whole, in the plural or without it, or its letters without the version.</summary>
    static bool IsIn(HashSet<ulong> words, ReadOnlySpan<char> name, ulong hash)
    {
        if (words.Contains(hash) || words.Contains(Atoms.Continue(hash, 's')) || (name[^1] == 's' && words.Contains(HashOf(name[..^1]))))
            return true;
        var letters = name.IndexOfAnyInRange('0', '9');
        return letters > 1 && words.Contains(HashOf(name[..letters]));
    }

    static ulong HashOf(ReadOnlySpan<char> name)
    {
        var hash = Atoms.Begin;
        foreach (var c in name)
            hash = Script.Fold(c) == 0 ? hash : Atoms.Continue(hash, Script.Fold(c));
        return hash;
    }

    static List<Range> NamesIn(ReadOnlySpan<char> text)
    {
        var names = new List<Range>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!Script.IsLetter(Script.Fold(text[start])))
                continue;
            var end = start + 1;
            while (end < text.Length && (Script.Fold(text[end]) != 0 || (text[end] == '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                end++;
            if (IsName(text[start..end]))
                names.Add(start..end);
            start = end;
        }
        return names;
    }

    /// <summary>A capital letter inside the word, or letters with a number. An abbreviation may be written out in the other language, a common word translated.</summary>
    static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName || !word.ContainsAnyInRange('A', 'Z'))
            return false;
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiLetterLower(word[i - 1]) && char.IsAsciiLetterUpper(word[i]))
                return true;
        }
        return word[^1] is >= '0' and <= '9';
    }
}
