using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>Sentences of the translation that were left in the source's language. Names, quotations and short terms are no sentences.</summary>
static class Untranslated
{
    const int FewestHanzi = 6;
    const int FewestWords = 6;

    /// <summary>So few words between two list marks are a name in a list: Linux、Visual Studio Code、PHP.</summary>
    const int LongestName = 3;

    const string ListMarks = "、，";

    /// <summary>Marks between which the original's words are quoted.</summary>
    const string Openings = "“‘「『《〈（(\"[【";
    const string Closings = "”’」』》〉）)\"]】";

    public static IEnumerable<Diagnostic> Find(CheckedText text, int pair)
    {
        var (source, target) = (text.Text.Source.Language.IsUnspaced, text.Text.Target.Language.IsUnspaced);
        if (source == target || !text.Pairs[pair].HasBothSides)
            yield break;
        var side = text.Pairs[pair].Target;
        foreach (var sentence in side.Sentences)
        {
            if (sentence.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem && IsLeft(sentence.Prose, target))
                yield return Findings.LeftInSourceLanguage(sentence.Where, text.Pairs[pair].Source.Where, sentence.Prose);
        }
    }

    /// <param name="unspaced">The sentence should be in a language without spaces.</param>
    static bool IsLeft(ReadOnlySpan<char> sentence, bool unspaced)
    {
        var first = sentence.IndexOfAnyInRange('\u3040', '\u9fff');
        if (unspaced ? first >= 0 && first < sentence.Length / 2 : first < 0)
            return false;
        var (hanzi, letters, words, listed, depth, inWord) = (0, 0, 0, 0, 0, false);
        foreach (var c in sentence)
        {
            if (depth > 0 && Closings.Contains(c, StringComparison.Ordinal))
                depth--;
            else if (Openings.Contains(c, StringComparison.Ordinal))
                depth++;
            if (depth > 0)
                continue;
            var isLetter = Script.IsLetter(Script.Fold(c));
            hanzi += Script.IsHan(c) || c is >= '\u3040' and <= '\u30ff' ? 1 : 0;   // kana too
            letters += isLetter ? 1 : 0;
            listed += isLetter && !inWord ? 1 : 0;
            inWord = isLetter || (inWord && c is '\'' or '’' or '-');
            if (ListMarks.Contains(c, StringComparison.Ordinal))
                (words, listed) = (words + Prose(listed), 0);
        }
        words += Prose(listed);
        return unspaced ? words >= FewestWords && hanzi * 6 < letters : hanzi >= FewestHanzi && hanzi * 3 > letters;

        static int Prose(int words) => words > LongestName ? words : 0;
    }
}
