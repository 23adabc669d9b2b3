using System.Collections.Immutable;

namespace Sora.Bitext.Blocks;

/// <summary>Keeps `code` elements whole: a full stop inside one ends no sentence.</summary>
static class CodeSpans
{
    public static ImmutableArray<Range> Keep(IReadOnlyList<InlineMark> marks, ImmutableArray<Range> sentences)
    {
        foreach (var mark in marks)
        {
            if (mark.Kind == InlineMarkKind.Open && mark.Html.StartsWith("<code", StringComparison.Ordinal))
                return Merge(marks, sentences);
        }

        return sentences;
    }

    static ImmutableArray<Range> Merge(IReadOnlyList<InlineMark> marks, ImmutableArray<Range> sentences)
    {
        var merged = ImmutableArray.CreateBuilder<Range>(sentences.Length);
        var next = 0;
        var codeEnd = 0;
        foreach (var sentence in sentences)
        {
            if (merged.Count > 0 && sentence.Start.Value < codeEnd)
                merged[^1] = merged[^1].Start..sentence.End;
            else
                merged.Add(sentence);
            for (; next < marks.Count && marks[next].Position < sentence.End.Value; next++)
            {
                if (marks[next].Kind == InlineMarkKind.Open && marks[next].Html.StartsWith("<code", StringComparison.Ordinal))
                    codeEnd = Math.Max(codeEnd, marks[next].ClosedAt);
            }
        }

        return merged.DrainToImmutable();
    }
}
