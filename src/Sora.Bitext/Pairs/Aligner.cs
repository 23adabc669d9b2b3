using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>
/// Finds the cheapest way to string the items of two texts into beads, in order. It knows nothing of text: what a bead costs,
/// and which beads there are, is passed in. The search is exact inside the band.
/// </summary>
public static class Aligner
{
    /// <summary>The most cells that a widened band may have: about a second's work.</summary>
    const long WidestBand = 4_000_000;

    /// <summary>Less than this is rounding: the type that comes first is kept.</summary>
    internal const double Rounding = 1e-10;

    /// <summary>Aligns inside a band, which is laid along the path and widened as long as the path leans against its edge, and says how sure each bead is.</summary>
    /// <param name="costOf">Makes the cost for a band, which it may use to lay out what it computes beforehand.</param>
    public static Alignment Align<TCost>(int sources, int targets, BeadTypes types, Func<Band, TCost> costOf)
        where TCost : struct, IBeadCost
    {
        const int Reach = 8, NarrowReach = 2;
        const int MostShift = 60;
        const int Cells = 250_000;
        var near = Math.Clamp(Cells / Math.Max(1, sources), NarrowReach, Reach);
        var shift = Math.Min(Math.Abs(sources - targets) / 4, Math.Min(MostShift, Cells / Math.Max(1, sources)));
        return Align(Band.Diagonal(sources, targets, near + shift), near + shift, types, costOf);
    }

    /// <summary>The same from a band of another course than the straight one on.</summary>
    /// <param name="reach">How many columns the band was asked to reach to either side.</param>
    public static Alignment Align<TCost>(Band band, int reach, BeadTypes types, Func<Band, TCost> costOf)
        where TCost : struct, IBeadCost
    {
        for (; ; reach *= 2)
        {
            var cost = costOf(band);
            if (band.IsWhole && Margins.IsNear(band))
                return InOneSearch(band, types, cost);
            using var remembered = new Remembered<TCost>(cost, band, types);
            var alignment = Align(band, types, remembered);
            if (band.IsWhole || 4L * band.Sources * band.Width > WidestBand || !band.IsTight(alignment))
                return Weigh(alignment, types, Margins.Of(types, remembered, alignment.Beads));
            band = Band.Around(alignment, band.Sources, band.Targets, reach);
        }
    }

    /// <summary>Aligns inside a band, each bead held certain, in time and memory proportional to its cells.</summary>
    public static Alignment Align<TCost>(Band band, BeadTypes types, TCost cost)
        where TCost : struct, IBeadCost
    {
        var steps = new byte[(band.Sources + 1L) * band.Width];
        Fill(band, types.All.AsSpan(), types.MaxSource, cost, steps);
        return Trace(band, types.All, steps);
    }

    /// <summary>The same with how sure each bead is, in a band so narrow that nothing is gained by looking twice.</summary>
    internal static Alignment InOneSearch<TCost>(Band band, BeadTypes types, TCost cost)
        where TCost : struct, IBeadCost
    {
        using var lattice = new Lattice<TCost>(band, (0, 0), types, cost, types.Certainty.Enough);
        var path = lattice.Path();
        return Weigh(path, types, Margins.Of(lattice, path.Beads));
    }

    /// <summary>Gives each bead its confidence.</summary>
    static Alignment Weigh(Alignment alignment, BeadTypes types, double[] margins)
    {
        var beads = alignment.Beads.ToBuilder();
        for (var i = 0; i < margins.Length; i++)
            beads[i] = beads[i] with { Confidence = types.Certainty.Of(margins[i]) };
        return new(beads.ToImmutable());
    }

    /// <summary>For each cell, the type of the bead that ends the cheapest way to it, plus one.</summary>
    static void Fill<TCost>(Band band, ReadOnlySpan<BeadType> types, int maxSource, TCost cost, byte[] steps)
        where TCost : struct, IBeadCost
    {
        var width = band.Width;
        var ring = maxSource + 1;
        var best = new double[ring * width];
        for (var row = 0; row <= band.Sources; row++)
        {
            var first = band.First(row);
            var end = band.End(row);
            var here = best.AsSpan(row % ring * width, width);
            here.Fill(double.PositiveInfinity);
            if (row == 0)
                here[0] = 0;
            for (var column = first; column < end; column++)
            {
                var lowest = here[column - first];
                var step = 0;
                for (var k = 0; k < types.Length; k++)
                {
                    ref readonly var type = ref types[k];
                    var (fromRow, fromColumn) = (row - type.Source, column - type.Target);
                    if (fromRow < 0 || fromColumn < 0)
                        continue;
                    var offset = fromColumn - band.First(fromRow);
                    if ((uint)offset >= (uint)width)
                        continue;
                    var before = best[(fromRow % ring * width) + offset];
                    if (double.IsPositiveInfinity(before))
                        continue;
                    before += type.Cost;
                    var total = before + cost.Between(new(fromRow, type.Source), new(fromColumn, type.Target), lowest - before);
                    if (total < lowest - Rounding)
                        (lowest, step) = (total, k + 1);
                }
                here[column - first] = lowest;
                steps[((long)row * width) + column - first] = (byte)step;
            }
        }
    }

    static Alignment Trace(Band band, ImmutableArray<BeadType> types, byte[] steps)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>(Math.Max(band.Sources, band.Targets));
        var (row, column) = (band.Sources, band.Targets);
        while (row > 0 || column > 0)
        {
            var type = types[steps[((long)row * band.Width) + column - band.First(row)] - 1];
            (row, column) = (row - type.Source, column - type.Target);
            beads.Add(new(new(row, type.Source), new(column, type.Target), 1));
        }
        beads.Reverse();
        return new(beads.ToImmutable());
    }
}
