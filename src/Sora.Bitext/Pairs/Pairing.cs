using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>Pairs an article with its translation: blocks first, then the sentences inside each pair of blocks.</summary>
public static class Pairing
{
    /// <summary>No article has so many blocks; a list of equal lines may.</summary>
    const int TooMany = 10_000;

    const double Sure = 0.9;

    /// <summary>Never fails: what has no twin is a pair with one side only.</summary>
    public static ParallelText Pair(Article source, Article target)
    {
        var (here, there) = (Text.Of(source.Blocks, source.Language), Text.Of(target.Blocks, target.Language));
        var evidence = new PairEvidence(here, there);
        var beads = AlignBlocks(evidence, source, target);
        var ids = new PairIds();
        var pairs = ImmutableArray.CreateBuilder<Pair>(beads.Beads.Length);
        foreach (var bead in beads.Beads)
        {
            var sources = source.Blocks.Slice(bead.Source.Start, bead.Source.Count);
            var targets = target.Blocks.Slice(bead.Target.Start, bead.Target.Count);
            var sentences = SentencePairing.Align(evidence, here.SentencesOf(bead.Source), there.SentencesOf(bead.Target));
            var id = sources.IsEmpty ? ids.Next(targets, target.Language) : ids.Next(sources, source.Language);
            pairs.Add(new(id, sources, targets, sentences, bead.Confidence));
        }
        return new(source, target, pairs.ToImmutable());
    }

    /// <summary>By what shows; where that leaves a doubt, by the words, and with an eye for what was moved.</summary>
    static Alignment AlignBlocks(PairEvidence evidence, Article source, Article target)
    {
        var (sources, targets) = (source.Blocks.Length, target.Blocks.Length);
        var alignment = Aligner.Align(sources, targets, BeadTypes.Blocks, evidence.BlockCost);
        if (!evidence.HasWords || sources + targets > TooMany || alignment.Beads.All(bead => bead is { Source.Count: 1, Target.Count: 1, Confidence: > Sure }))
            return alignment;
        alignment = Aligner.Align(sources, targets, BeadTypes.Blocks, evidence.BlockCostByWords);
        var alongPath = evidence.BlockCostByWords(Band.Around(alignment, sources, targets, 2));
        return Moves.Find(source, target, Swaps.Find(alignment, alongPath));
    }
}
