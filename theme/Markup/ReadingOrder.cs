using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>A pair and its number: that of the paragraphs before it in the source's order, and its own where it is one.</summary>
readonly record struct NumberedPair(Pair Pair, int Number);

/// <summary>The order in which a page shows the pairs: the source's, or on the translation's own page the translation's.</summary>
static class ReadingOrder
{
    public static NumberedPair[] Of(ReadOnlySpan<Pair> pairs, ParallelText text, Side side)
    {
        var numbered = new NumberedPair[pairs.Length];
        var number = 0;
        for (var i = 0; i < pairs.Length; i++)
            numbered[i] = new(pairs[i], pairs[i].Kind is BlockKind.Heading or BlockKind.Rule || pairs[i].IsInNote ? number : ++number);
        return side == Side.Target ? InTargetOrder(numbered, text) : numbered;
    }

    /// <summary>A passage that the translator moved stands where they put it; what they left out stays behind its predecessor.</summary>
    static NumberedPair[] InTargetOrder(NumberedPair[] pairs, ParallelText text)
    {
        var places = new Dictionary<Block, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < text.Target.Blocks.Length; i++)
            places[text.Target.Blocks[i]] = i;
        var keys = new int[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
            keys[i] = pairs[i].Pair.Target is [var first, ..] ? places[first] : i == 0 ? -1 : keys[i - 1];
        return [.. pairs.Zip(keys).OrderBy(static pair => pair.Second).Select(static pair => pair.First)];
    }
}
