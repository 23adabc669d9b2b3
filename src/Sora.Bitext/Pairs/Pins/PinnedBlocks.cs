using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Pairs the blocks that no pin holds.</summary>
static class PinnedBlocks
{
    /// <param name="pins">Their empty sides may start anywhere.</param>
    public static Alignment Align(PairEvidence evidence, Article source, Article target, ImmutableArray<Bead> pins)
    {
        var (sources, targets) = (source.Blocks.Length, target.Blocks.Length);
        var held = new HeldItems(pins, sources, targets);
        if (!evidence.HasWordsFor(sources + targets))
        {
            var byShape = Aligner.Align(sources, targets, BeadTypes.Blocks, band => new PinnedCost<BlockCost>(evidence.BlockCost(band), held));
            return held.Join(byShape, byShape.Beads.Where(bead => !held.Touch(bead.Source, bead.Target)));
        }
        var path = Aligner.Align(sources, targets, BeadTypes.BlocksByWords, band => new PinnedCost<BlockCost>(evidence.BlockCostByWords(band), held));
        return held.Join(path, SecondLook.At(evidence, source, target, path, Between(path, held)).Beads);
    }

    /// <summary>The stretches of the way from one pin to the next.</summary>
    static IEnumerable<Alignment> Between(Alignment path, HeldItems held)
    {
        var stretch = ImmutableArray.CreateBuilder<Bead>();
        foreach (var bead in path.Beads)
        {
            if (!held.Touch(bead.Source, bead.Target))
            {
                stretch.Add(bead);
                continue;
            }
            yield return new(stretch.ToImmutable());
            stretch.Clear();
        }
        yield return new(stretch.ToImmutable());
    }
}
