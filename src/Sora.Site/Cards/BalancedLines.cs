using System.Collections.Immutable;
using System.Text;

namespace Sora.Site.Cards;

/// <summary>Chooses all line ends of a text together (after Knuth and Plass, 1981): as few lines as it takes, as alike as they can be, and ended where a clause ends.</summary>
static class BalancedLines
{
    /// <summary>More than all lines together can differ: no line is made to have others alike.</summary>
    const double OfLine = 100;

    /// <summary>An end within a clause is as bad as a line of two that is wider by a fifth.</summary>
    const double OfTornClause = .2;

    const string ClauseEnds = "，。：；！？、…—–,.:;!?”’」』）》〉】)]";
    const string Openers = "“‘（《「『【〈([";

    /// <summary>Where the lines begin.</summary>
    /// <param name="breaks">For each character whether a line may begin with it; what lies between two breaks is no wider than a line.</param>
    public static ImmutableArray<int> Starts(ImmutableArray<CardCharacter> text, ImmutableArray<float> widths, ImmutableArray<bool> breaks, float width)
    {
        var (costs, starts) = (new double[text.Length + 1], new int[text.Length + 1]);
        for (var end = 1; end <= text.Length; end++)
        {
            costs[end] = double.PositiveInfinity;
            if (end < text.Length && !breaks[end])
                continue;
            var torn = end < text.Length && !IsClauseEnd(text, end) ? OfTornClause : 0;
            var line = Rune.IsWhiteSpace(text[end - 1].Rune) ? -widths[end - 1] : 0f;
            for (var start = end - 1; start >= 0 && (line += widths[start]) <= width; start--)
            {
                var share = line / width;
                var cost = costs[start] + OfLine + torn + (share * share);
                if ((start == 0 || breaks[start]) && cost < costs[end])
                    (costs[end], starts[end]) = (cost, start);
            }
        }
        var chosen = new Stack<int>();
        for (var end = text.Length; end > 0; end = starts[end])
            chosen.Push(starts[end]);
        return [.. chosen];
    }

    static bool IsClauseEnd(ImmutableArray<CardCharacter> text, int end)
    {
        var last = text[end - 1].Rune;
        return IsOneOf(ClauseEnds, Rune.IsWhiteSpace(last) ? text[end - 2].Rune : last) || IsOneOf(Openers, text[end].Rune);
    }

    static bool IsOneOf(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);
}
