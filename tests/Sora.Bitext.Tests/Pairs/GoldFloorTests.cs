using Sora.Benchmarks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>What the engine reaches on the development gold, and must keep.</summary>
public static class GoldFloorTests
{
    [Theory]
    [InlineData("literary-dev", 0.936, 0.997)]
    [InlineData("news-dev", 0.982, 1)]
    [InlineData("articles-dev/same", 1, 1)]
    [InlineData("articles-dev/different", 0.988, 0.9925)]
    public static void Pairing_is_as_good_as_it_was(string folder, double strict, double lax)
    {
        var tally = new Tally();
        foreach (var text in GoldText.Below(Repository.Shared("gold", folder)))
            tally.Add(text.Gold, text.Pair());
        Assert.True(tally.StrictF1 >= strict && tally.LaxF1 >= lax, tally.ToString());
    }

    [Fact]
    public static void What_stands_between_pinned_sentences_is_paired_as_well_as_without_them()
    {
        const int Every = 20;
        var tally = new Tally();
        foreach (var text in GoldText.Below(Repository.Shared("gold", "literary-dev")))
        {
            var (sources, targets) = (Openings.OfSentences(text.Source.Blocks), Openings.OfSentences(text.Target.Blocks));
            var pins = text.Gold.Where((bead, i) => i % Every == 0 && bead.Source.Count > 0 && bead.Target.Count > 0)
                .Select(bead => PinLine.Sentences(new([.. bead.Source.Select(sources.NameOf)], [.. bead.Target.Select(targets.NameOf)])));
            var file = PinFile.None.Add([PinLine.Inside(Openings.OfBlocks(text.Source.Blocks).NameOf(0)), .. pins]);

            var (paired, findings) = Pairing.Pair(text.Source, text.Target, file);

            Assert.Empty(findings);
            tally.Add(text.Gold, [.. Assert.Single(paired.Pairs).Sentences.Beads.Select(GoldBead.Of)]);
        }
        Assert.True(tally is { StrictF1: >= 0.935, LaxF1: >= 0.997 }, tally.ToString());
    }

    [Theory]
    [InlineData("literary-dev")]
    [InlineData("articles-dev/different")]
    public static void Of_beads_of_some_confidence_about_so_many_are_right(string folder)
    {
        var beads = GoldText.Below(Repository.Shared("gold", folder))
            .SelectMany(text => text.Confidences().Select(bead => (bead.Confidence, IsRight: text.Gold.Any(gold => gold.ToString() == bead.Bead.ToString()))))
            .ToArray();
        Assert.InRange(beads.Average(bead => bead.Confidence), beads.Average(bead => bead.IsRight ? 1 : 0) - 0.03, beads.Average(bead => bead.IsRight ? 1 : 0) + 0.03);
        Assert.InRange(beads.Where(bead => bead.Confidence > 0.98).Average(bead => bead.IsRight ? 1 : 0), 0.98, 1);
        Assert.InRange(beads.Where(bead => bead.Confidence < 0.8).Average(bead => bead.IsRight ? 1 : 0), 0.4, 0.85);
    }

    [Fact]
    public static void The_confidence_of_blocks_is_on_average_within_two_hundredths_of_the_truth() =>
        Assert.InRange(ScoreCalibration.Gap(ScoreCalibration.Table(GoldText.Below(Repository.Shared("gold", "articles-dev")))), 0, 0.02);

    [Theory]
    [InlineData("literary-dev")]
    [InlineData("news-dev")]
    public static void The_confidence_of_sentences_is_on_average_within_three_hundredths_of_the_truth(string folder) =>
        Assert.InRange(ScoreCalibration.Gap(ScoreCalibration.Table(GoldText.Below(Repository.Shared("gold", folder)))), 0, 0.03);
}
