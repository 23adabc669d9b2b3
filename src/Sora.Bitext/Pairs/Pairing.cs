using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>Pairs an article with its translation: blocks first, then the sentences inside each pair of blocks.</summary>
public static class Pairing
{
    /// <summary>Never fails: what has no twin is a pair with one side only.</summary>
    public static ParallelText Pair(Article source, Article target)
    {
        var (here, there) = (Text.Of(source.Blocks), Text.Of(target.Blocks));
        var evidence = new PairEvidence(here, there);
        var beads = Aligner.Align(source.Blocks.Length, target.Blocks.Length, BeadTypes.Blocks, evidence.BlockCost);
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
}
