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

    /// <summary>The addresses of earlier pairs that were merged into this one.</summary>
    public ImmutableArray<PairId> Aliases { get; init; } = [];

    /// <summary>The addresses of pairs that stood behind this one and are no longer in the text.</summary>
    public ImmutableArray<PairId> Removed { get; init; } = [];

    /// <summary>The kind of its first block.</summary>
    public BlockKind Kind => First.Kind;

    /// <summary>It stands in a note, not in the text.</summary>
    public bool IsInNote => First.Note is not null;

    Block First => Source.IsEmpty ? Target[0] : Source[0];
}

/// <summary>Two articles and their pairs, in reading order.</summary>
public sealed record ParallelText(Article Source, Article Target, ImmutableArray<Pair> Pairs)
{
    /// <summary>What the pairs were found by; null where somebody else made them.</summary>
    internal PairEvidence? Evidence { get; init; }

    /// <summary>The blocks of each pair, by their places in the two articles.</summary>
    public ImmutableArray<Bead> Beads()
    {
        var (sources, targets) = (Places(Source.Blocks), Places(Target.Blocks));
        var beads = ImmutableArray.CreateBuilder<Bead>(Pairs.Length);
        var (source, target) = (0, 0);
        foreach (var pair in Pairs)
        {
            beads.Add(new(
                new(pair.Source.IsEmpty ? source : sources[pair.Source[0]], pair.Source.Length),
                new(pair.Target.IsEmpty ? target : targets[pair.Target[0]], pair.Target.Length),
                pair.Confidence)
            {
                IsPinned = pair.IsPinned,
            });
            (source, target) = (beads[^1].Source.End, beads[^1].Target.End);
        }
        return beads.MoveToImmutable();
    }

    static Dictionary<Block, int> Places(ImmutableArray<Block> blocks)
    {
        var places = new Dictionary<Block, int>(blocks.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < blocks.Length; i++)
            places[blocks[i]] = i;
        return places;
    }

    /// <summary>Every address that leads into the text: of its pairs, of those merged into them, of those removed.</summary>
    public IEnumerable<PairId> Addresses => Pairs.SelectMany(pair => pair.Aliases.Prepend(pair.Id).Concat(pair.Removed));
}
