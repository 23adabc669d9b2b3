using FsCheck.Xunit;
using Sora.Bitext.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

public static class RememberedTests
{
    [Property]
    public static bool What_is_remembered_is_what_it_costs(byte sources, byte targets, byte reach, double[] limits)
    {
        var band = Band.Diagonal(sources, targets, 1 + (reach % 9));
        using var remembered = new Remembered<Sums>(new([]), band, BeadTypes.Blocks);
        return limits.Append(double.PositiveInfinity).All(limit => Beads(sources, targets).All(bead =>
        {
            var cost = remembered.Between(bead.Source, bead.Target, limit);
            return cost == Sums.Of(bead.Source, bead.Target) || (double.IsPositiveInfinity(cost) && Sums.Of(bead.Source, bead.Target) >= limit);
        }));
    }

    [Fact]
    public static void What_was_worked_out_is_not_worked_out_again()
    {
        var asked = new List<(Run Source, Run Target)>();
        var band = Band.Diagonal(20, 20, 3);
        using var remembered = new Remembered<Sums>(new(asked), band, BeadTypes.Blocks);
        foreach (var (source, target) in Beads(20, 20).Concat(Beads(20, 20)).Where(bead => IsIn(band, bead)))
            remembered.Between(source, target, double.PositiveInfinity);
        Assert.NotEmpty(asked);
        Assert.Equal(asked.Distinct(), asked);
    }

    [Fact]
    public static void What_is_too_dear_today_may_not_be_tomorrow()
    {
        using var remembered = new Remembered<Sums>(new([]), Band.Diagonal(9, 9, 3), BeadTypes.Blocks);
        var (source, target) = (new Run(4, 1), new Run(4, 1));
        Assert.Equal(double.PositiveInfinity, remembered.Between(source, target, 0));
        Assert.Equal(Sums.Of(source, target), remembered.Between(source, target, 1e9));
    }

    static IEnumerable<(Run Source, Run Target)> Beads(int sources, int targets) =>
        from type in BeadTypes.Blocks.All
        from source in Enumerable.Range(0, Math.Max(0, sources - type.Source + 1)).Where(i => i % 7 < 2)
        from target in Enumerable.Range(0, Math.Max(0, targets - type.Target + 1)).Where(j => Math.Abs(j - source) < 9)
        select (new Run(source, type.Source), new Run(target, type.Target));

    static bool IsIn(Band band, (Run Source, Run Target) bead) =>
        bead.Target.End >= band.First(bead.Source.End) && bead.Target.End < band.End(bead.Source.End);

    /// <summary>Each bead costs something else, and writes down that it was asked for.</summary>
    readonly struct Sums(List<(Run Source, Run Target)> asked) : IBeadCost
    {
        public static double Of(Run source, Run target) => 1 + source.Start + (target.Start / 1000.0) + (source.Count * 1e6) + (target.Count * 1e7);

        public double Between(Run source, Run target, double limit)
        {
            asked.Add((source, target));
            return Of(source, target) >= limit ? double.PositiveInfinity : Of(source, target);
        }
    }
}
