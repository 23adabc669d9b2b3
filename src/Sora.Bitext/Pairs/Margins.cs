using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>
/// How much dearer a text's alignment becomes if one of its beads must go: the cost of the cheapest alignment without the
/// bead, less that of the cheapest one. By this the aligner says how sure it is.
/// </summary>
static class Margins
{
    /// <summary>Alternatives farther from the path than this are not looked at; in endless texts, only the nearest are.</summary>
    const int Reach = 4, NarrowReach = 1;

    /// <summary>No article has so many beads.</summary>
    const int Endless = 100_000;

    /// <summary>Beads that are worked on at once, so that memory does not grow with the text; and beads around them that are looked at too.</summary>
    const int Stretch = 256, Context = 16;

    /// <summary>A band in which one search finds both the path and its margins: the margins would be looked for in all of it.</summary>
    public static bool IsNear(Band band) => band.Width <= (2 * Reach) + 1 && band.Sources + band.Targets <= Stretch && band.Sources + band.Targets > 0;

    /// <summary>For each bead of the cheapest alignment, its margin: 0 or more; infinite where nothing else comes near.</summary>
    public static double[] Of<TCost>(BeadTypes types, TCost cost, ImmutableArray<Bead> path)
        where TCost : struct, IBeadCost
    {
        var margins = new double[path.Length];
        for (var start = 0; start < path.Length; start += Stretch)
        {
            var end = Math.Min(start + Stretch, path.Length);
            var first = Math.Max(0, start - Context);
            var near = Inside(types, cost, path[first..Math.Min(end + Context, path.Length)], path.Length < Endless ? Reach : NarrowReach);
            near.AsSpan((start - first)..(end - first)).CopyTo(margins.AsSpan(start));
        }
        return margins;
    }

    static double[] Inside<TCost>(BeadTypes types, TCost cost, ImmutableArray<Bead> path, int reach)
        where TCost : struct, IBeadCost
    {
        var (source, target) = (path[0].Source.Start, path[0].Target.Start);
        var (sources, targets) = (path[^1].Source.End - source, path[^1].Target.End - target);
        var here = path.Select(bead => bead with { Source = bead.Source with { Start = bead.Source.Start - source }, Target = bead.Target with { Start = bead.Target.Start - target } });
        using var lattice = new Lattice<TCost>(Band.Around(new([.. here]), sources, targets, reach), (source, target), types, cost, types.Certainty.Enough);
        return Of(lattice, path);
    }

    /// <summary>The margins of a lattice's cheapest alignment.</summary>
    public static double[] Of<TCost>(Lattice<TCost> lattice, ImmutableArray<Bead> path)
        where TCost : struct, IBeadCost
    {
        var (source, target) = (path[0].Source.Start, path[0].Target.Start);
        var (sources, targets) = (path[^1].Source.End - source, path[^1].Target.End - target);
        var (owners, twins) = (new int[sources], new int[targets]);
        for (var bead = 0; bead < path.Length; bead++)
        {
            owners.AsSpan(path[bead].Source.Start - source, path[bead].Source.Count).Fill(bead);
            twins.AsSpan(path[bead].Target.Start - target, path[bead].Target.Count).Fill(bead);
        }
        var others = new double[path.Length];
        Array.Fill(others, double.PositiveInfinity);
        lattice.Visit((sourceRun, targetRun, total) =>
        {
            for (var i = sourceRun.Start; i < sourceRun.End; i++)
                Offer(path, others, owners[i - source], sourceRun, targetRun, total);
            for (var j = targetRun.Start; j < targetRun.End; j++)
                Offer(path, others, twins[j - target], sourceRun, targetRun, total);
        });
        for (var bead = 0; bead < others.Length; bead++)
            others[bead] = Math.Max(0, others[bead] - lattice.Best);
        return others;
    }

    static void Offer(ImmutableArray<Bead> path, double[] others, int bead, Run source, Run target, double total)
    {
        if (total < others[bead] && (path[bead].Source != source || path[bead].Target != target))
            others[bead] = total;
    }
}
