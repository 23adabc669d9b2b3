using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>Blocks that translate each other, and how their sentences do.</summary>
/// <param name="Source">The source's blocks; empty where the translator added the passage.</param>
/// <param name="Target">The target's blocks; empty where the passage is not in the translation.</param>
/// <param name="Sentences">Beads over the sentences of all source blocks joined and all target blocks joined.</param>
public sealed record Pair(
    PairId Id,
    ImmutableArray<Block> Source,
    ImmutableArray<Block> Target,
    Alignment Sentences,
    double Confidence)
{
    /// <summary>Set by hand; its sentences may still be the aligner's.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The kind of its first block.</summary>
    public BlockKind Kind => (Source.IsEmpty ? Target[0] : Source[0]).Kind;
}

/// <summary>Two articles and their pairs, in reading order.</summary>
public sealed record ParallelText(Article Source, Article Target, ImmutableArray<Pair> Pairs);
