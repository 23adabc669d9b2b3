using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>What is looked at once the words have shown the way through an article's blocks: neighbours that traded places, strangers, what was moved.</summary>
static class SecondLook
{
    /// <param name="path">The way: every block of both sides is in one of its beads, in order.</param>
    /// <param name="stretches">Those of its beads that no pin holds, in unbroken stretches.</param>
    public static Alignment At(PairEvidence evidence, Article source, Article target, Alignment path, IEnumerable<Alignment> stretches)
    {
        var alongPath = evidence.BlockCostByWords(Band.Around(path, source.Blocks.Length, target.Blocks.Length, 2));
        var beads = ImmutableArray.CreateBuilder<Bead>(path.Beads.Length);
        foreach (var stretch in stretches)
            beads.AddRange(Strangers.Find(Leftovers.Find(Swaps.Find(stretch, alongPath), alongPath), alongPath, evidence).Beads);
        return Moves.Find(evidence, source, target, new(beads.ToImmutable()));
    }
}
