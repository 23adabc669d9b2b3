using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>What speaks for a bead with two sides, above 0, or against it, below 0: each kind of evidence by itself, before the aligner weighs it.</summary>
/// <param name="Length">How well the lengths fit: minus half the squared difference in standard deviations, so 0 at best (see Evidence/Length.cs).</param>
/// <param name="Numbers">Different numbers that stand on both sides, in whatever script.</param>
/// <param name="Names">Different Latin words that stand on both sides.</param>
/// <param name="Punctuation">Whether both sides ask, exclaim, quote and announce alike (see Evidence/Punctuation.cs).</param>
/// <param name="Lexicon">The logarithm by which the words of each side explain the other's better than chance, both directions added: of blocks in any order (see Evidence/Explanation.cs), of sentences at their places and against words without a twin (see Evidence/OrderedExplanation.cs). Null where no lexicon was needed.</param>
/// <param name="Structure">How well kinds and levels fit (see BlockWeights.cs); null between sentences.</param>
/// <param name="Links">Different links and images that both sides carry; null between sentences.</param>
public readonly record struct BeadReasons(double Length, int Numbers, int Names, double Punctuation, double? Lexicon, double? Structure, int? Links);

/// <summary>Why blocks are a pair, and for each bead of its sentences why that is one; null where a side is empty.</summary>
public sealed record PairReasons(BeadReasons? Blocks, ImmutableArray<BeadReasons?> Sentences);
