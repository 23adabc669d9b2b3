using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>Finds neighbouring blocks that traded places in the translation: two beads of one to one that fit better crosswise.</summary>
static class Swaps
{
    /// <summary>How much better the crossed pairs must be.</summary>
    const double Doubt = 2;

    /// <summary>By how much the words must speak for it: three or four words that are explained only crosswise.</summary>
    const double Proof = 8;

    /// <summary>What a bead of two to two costs by its type, above two of one to one.</summary>
    static readonly double TwoToTwo = TypeCost(2) - (2 * TypeCost(1));

    /// <summary>Crosses such beads, and those of two to two that are two crossed pairs. They stay in the order of the source.</summary>
    public static Alignment Find(Alignment alignment, BlockCost cost)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>(alignment.Beads.Length);
        foreach (var bead in alignment.Beads)
        {
            beads.Add(bead);
            if (bead is { Source.Count: 2, Target.Count: 2 })
                Cross(beads, 1, bead.Source.Start, bead.Target.Start, TwoToTwo + Cost(cost, bead.Source, bead.Target), cost);
            else if (beads.Count > 1 && IsOneToOne(bead) && IsOneToOne(beads[^2]) && bead.Target.Start == beads[^2].Target.End)
                Cross(beads, 2, beads[^2].Source.Start, beads[^2].Target.Start, Cost(cost, beads[^2].Source, beads[^2].Target) + Cost(cost, bead.Source, bead.Target), cost);
        }
        return new(beads.ToImmutable());
    }

    /// <summary>Puts two crossed pairs in the place of the last beads, if that is cheaper.</summary>
    static void Cross(ImmutableArray<Bead>.Builder beads, int replaced, int source, int target, double straight, BlockCost cost)
    {
        var words = cost.Words(source, target + 1) + cost.Words(source + 1, target) - cost.Words(source, target) - cost.Words(source + 1, target + 1);
        if (words < Proof)
            return;
        var (first, second) = (new Bead(new(source, 1), new(target + 1, 1), 1), new Bead(new(source + 1, 1), new(target, 1), 1));
        var gain = straight - Cost(cost, first.Source, first.Target) - Cost(cost, second.Source, second.Target) - Doubt;
        if (gain < 0)
            return;
        beads.Count -= replaced;
        var confidence = BeadTypes.Blocks.Certainty.Of(gain);
        beads.Add(first with { Confidence = confidence });
        beads.Add(second with { Confidence = confidence });
    }

    static double Cost(BlockCost cost, Run source, Run target) => cost.Between(source, target, double.PositiveInfinity);

    static double TypeCost(int items) => BeadTypes.Blocks.All.Single(type => type.Source == items && type.Target == items).Cost;

    static bool IsOneToOne(Bead bead) => bead is { Source.Count: 1, Target.Count: 1 };
}
