using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>Slips of the hand that a typesetter would mend: half-width marks among Hanzi, straight quotation marks, doubled spaces. Each is reported once a text.</summary>
public static class Typography
{
    const string HalfWidth = ",.:;!?()";

    /// <summary>At most one finding a slip and text, at the line of its first block that has it, with how often it was made.</summary>
    public static ImmutableArray<Diagnostic> Check(ParallelText text) => [.. Find(text.Source), .. Find(text.Target)];

    static IEnumerable<Diagnostic> Find(Article article)
    {
        var (halfWidth, straight, doubled) = (new Slip(), new Slip(), new Slip());
        var isChinese = article.Language.IsUnspaced;   // in other texts a word of Hanzi is a guest
        var (hasCurly, isBesideHanzi) = (false, false);
        foreach (var block in article.Blocks)
        {
            if (block.Kind == BlockKind.Code)
                continue;
            foreach (var sentence in block.Sentences)
            {
                var text = sentence.Text;
                if (sentence.Html.Contains("<code", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal))
                    continue;
                hasCurly |= text.AsSpan().IndexOfAny('“', '”') >= 0;
                for (var i = 0; i < text.Length; i++)
                {
                    if (isChinese && HalfWidth.Contains(text[i], StringComparison.Ordinal) && StandsAmongHanzi(text, i))
                    {
                        halfWidth.Count(block.Where, text[i]);
                    }
                    else if (text[i] == '"')
                    {
                        straight.Count(block.Where, '"');
                        isBesideHanzi |= isChinese && IsBesideHanzi(text, i);
                    }
                    else if (text[i] == ' ' && i > 0 && i + 1 < text.Length && text[i + 1] == ' ')
                    {
                        doubled.Count(block.Where, ' ');
                    }
                }
            }
        }
        if (halfWidth.First is { } mark)
            yield return Findings.HalfWidthPunctuation(mark, halfWidth.Character, halfWidth.Times);
        if (straight.First is { } quote && (hasCurly || isBesideHanzi))
            yield return Findings.StraightQuotes(quote, straight.Times);
        if (doubled.First is { } space)
            yield return Findings.DoubledSpace(space, doubled.Times);
    }

    static bool StandsAmongHanzi(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return at > 0 && Script.IsHan(text[at - 1]) && (next == text.Length || Script.IsHan(text[next]));
    }

    static bool IsBesideHanzi(string text, int at) => (at > 0 && Script.IsHan(text[at - 1])) || (at + 1 < text.Length && Script.IsHan(text[at + 1]));

    /// <summary>Where a slip was made first, with which character, and how often.</summary>
    sealed class Slip
    {
        public SourceLine? First { get; private set; }

        public char Character { get; private set; }

        public int Times { get; private set; }

        public void Count(SourceLine where, char character)
        {
            if (Times++ == 0)
                (First, Character) = (where, character);
        }
    }
}
