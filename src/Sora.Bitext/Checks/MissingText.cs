using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>Passages that stand in one language only: half of a text, or a run of several paragraphs.</summary>
static class MissingText
{
    /// <summary>A run without a twin is worth a word from so many letters on (an ideograph is three): a long paragraph, or several.</summary>
    const double LongRun = 400;

    /// <summary>Or from so many paragraphs on.</summary>
    const int ManyBlocks = 4;

    /// <summary>The share of a text without a twin at which it is no longer a matter of passages.</summary>
    const double Half = 0.45;

    /// <summary>Letters of English for one of Chinese: the median of 123 translated articles, chapters and news; they lie between .81 and 1.93.</summary>
    const double EnglishForChinese = 1.13;

    /// <summary>Shorter texts are drafts or jokes.</summary>
    const double ShortText = 300;

    public static IEnumerable<Diagnostic> Find(CheckedText text)
    {
        var (source, target) = (Lengths(text, target: false), Lengths(text, target: true));
        for (var side = 0; side < 2; side++)
        {
            var isTarget = side == 1;
            var (here, there) = isTarget ? (target, source) : (source, target);
            var missing = Math.Max(here.Alone / Math.Max(1, here.All), 1 - (there.All / Math.Max(1, here.All * Expected(text, isTarget))));
            if (here.All > ShortText && missing > Half)
            {
                yield return Missing(text, isTarget, (int)Math.Round(100 * missing));
            }
            else
            {
                foreach (var run in Runs(text, isTarget))
                    yield return run;
            }
        }
    }

    static (double All, double Alone) Lengths(CheckedText text, bool target)
    {
        var (all, alone) = (0.0, 0.0);
        foreach (var pair in text.Pairs)
        {
            var length = LengthOf(pair.Side(target));
            all += length;
            alone += pair.HasBothSides ? 0 : length;
        }
        return (all, alone);
    }

    /// <summary>Letters of the other side for one of this side; unknown languages are taken at their word.</summary>
    static double Expected(CheckedText text, bool isTarget) => !text.IsKnown ? 0
        : isTarget == text.Text.Target.Language.IsUnspaced ? EnglishForChinese : 1 / EnglishForChinese;

    /// <summary>Where the first passage stands alone, or the whole text where each has something beside it.</summary>
    static Diagnostic Missing(CheckedText text, bool target, int percent)
    {
        var first = text.Pairs.FirstOrDefault(pair => !pair.HasBothSides && LengthOf(pair.Side(target)) > 0) ?? text.Pairs[0];
        return target ? Findings.HalfMissing(first.Target.Where, first.Source.Where, percent, true) : Findings.HalfMissing(first.Source.Where, first.Target.Where, percent, false);
    }

    static IEnumerable<Diagnostic> Runs(CheckedText text, bool target)
    {
        for (var start = 0; start < text.Pairs.Length;)
        {
            var (end, length, blocks) = (start, 0.0, 0);
            while (end < text.Pairs.Length && text.Pairs[end].Side(!target).Blocks.IsEmpty)
            {
                var own = LengthOf(text.Pairs[end++].Side(target));
                length += own;
                blocks += own > 0 ? 1 : 0;
            }
            if (length > LongRun || blocks >= ManyBlocks)
            {
                var (first, last) = (text.Pairs[start].Side(target), text.Pairs[end - 1].Side(target).Blocks[^1].Where.Line);
                yield return Findings.RunWithoutTwin(first.Where, text.Pairs[start].Side(!target).Where, last, isTranslation: target);
            }
            start = end + 1;
        }
    }

    static double LengthOf(CheckedSide side)
    {
        double length = 0;
        foreach (var sentence in side.Sentences)
            length += sentence.Kind == BlockKind.Table ? 0 : Surface.Of(sentence.Prose).Length;
        return length;
    }
}
