using FsCheck.Xunit;
using Sora.Bitext.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

public static class AlignerTests
{
    [Property]
    public static bool Every_item_is_in_exactly_one_bead_in_order(byte sources, byte targets, int seed)
    {
        var alignment = Aligner.Align(sources, targets, BeadTypes.Blocks, _ => new Noise(seed));
        return IsPartition(alignment, sources, targets);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10_000)]
    [InlineData(10_000, 0)]
    [InlineData(1, 10_000)]
    [InlineData(10_000, 1)]
    [InlineData(3_000, 2_000)]
    public static void Any_lengths_can_be_aligned(int sources, int targets) =>
        Assert.True(IsPartition(Aligner.Align(sources, targets, BeadTypes.Sentences, _ => new Noise(7)), sources, targets));

    [Property]
    public static bool A_whole_band_finds_the_cheapest_path(byte sources, byte targets, int seed)
    {
        var (n, m) = (sources % 6, targets % 6);
        var found = Aligner.Align(Band.Diagonal(n, m, m + 1), BeadTypes.Blocks, new Noise(seed));
        return Math.Abs(CostOf(found, seed) - Cheapest(n, m, seed)) < 1e-9;
    }

    [Property]
    public static bool One_search_finds_what_two_find(byte sources, byte targets, int seed)
    {
        var (n, m) = (1 + (sources % 8), targets % 9);
        var band = Band.Diagonal(n, m, m + 1);
        var path = Aligner.Align(band, BeadTypes.Blocks, new Noise(seed));
        var margins = Margins.Of(BeadTypes.Blocks, new Noise(seed), path.Beads);
        var found = Aligner.InOneSearch(band, BeadTypes.Blocks, new Noise(seed));
        return BeadNotation.Format(found) == BeadNotation.Format(path)
            && found.Beads.Zip(margins, (bead, margin) => Math.Abs(bead.Confidence - BeadTypes.Blocks.Certainty.Of(margin))).Max() < 1e-9;
    }

    [Fact]
    public static void A_long_insertion_off_the_diagonal_is_followed()
    {
        const int Before = 100, Added = 150, After = 100;
        var found = Aligner.Align(Before + After, Before + Added + After, BeadTypes.Blocks, _ => new Twins(Before, Added));
        Assert.Equal(Before + After, found.Beads.Count(bead => bead is { Source.Count: 1, Target.Count: 1 }));
    }

    [Property]
    public static bool A_band_around_a_path_holds_it(byte sources, byte targets, int seed)
    {
        var found = Aligner.Align(sources, targets, BeadTypes.Blocks, _ => new Noise(seed));
        var again = Aligner.Align(Band.Around(found, sources, targets, 2), BeadTypes.Blocks, new Noise(seed));
        return CostOf(again, seed) <= CostOf(found, seed) + 1e-9;
    }

    internal static bool IsPartition(Alignment alignment, int sources, int targets)
    {
        var (source, target) = (0, 0);
        foreach (var bead in alignment.Beads)
        {
            if (bead.Source.Start != source || bead.Target.Start != target || bead.Source.Count + bead.Target.Count == 0)
                return false;
            (source, target) = (bead.Source.End, bead.Target.End);
        }
        return source == sources && target == targets;
    }

    static double CostOf(Alignment alignment, int seed) =>
        alignment.Beads.Sum(bead => TypeCost(bead.Source.Count, bead.Target.Count) + new Noise(seed).Between(bead.Source, bead.Target, double.PositiveInfinity));

    static double TypeCost(int sources, int targets) =>
        BeadTypes.Blocks.All.Single(type => type.Source == sources && type.Target == targets).Cost;

    static double Cheapest(int n, int m, int seed) =>
        n == 0 && m == 0
            ? 0
            : BeadTypes.Blocks.All
                .Where(type => type.Source <= n && type.Target <= m)
                .Min(type => Cheapest(n - type.Source, m - type.Target, seed) + type.Cost
                    + new Noise(seed).Between(new(n - type.Source, type.Source), new(m - type.Target, type.Target), double.PositiveInfinity));

    /// <summary>Costs without rhyme or reason, but always the same.</summary>
    readonly struct Noise(int seed) : IBeadCost
    {
        public double Between(Run source, Run target, double limit)
        {
            var hash = unchecked((uint)((seed * 31) + (source.Start * 7919) + (target.Start * 104729) + (source.Count * 13) + (target.Count * 17)) * 2654435761u);
            return source.Count > 0 && target.Count > 0 && hash % 5 == 0 ? double.PositiveInfinity : hash % 1000 / 100.0 - 5;
        }
    }

    /// <summary>Item i of the source is item i of the target, except for a passage that only the target has.</summary>
    readonly struct Twins(int before, int added) : IBeadCost
    {
        public double Between(Run source, Run target, double limit) =>
            source.Count == 0 || target.Count == 0 ? 0
            : source.Count + target.Count == 2 && target.Start == (source.Start < before ? source.Start : source.Start + added) ? -5 : 20;
    }
}
