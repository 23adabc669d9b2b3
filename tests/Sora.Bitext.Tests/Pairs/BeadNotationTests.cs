using FsCheck.Xunit;
using Sora.Bitext.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

public static class BeadNotationTests
{
    const string Beads = "[0]:[0]\n[1, 2]:[1]\n[3]:[]\n[]:[2]\n[4]:[3, 4, 5]\n";

    [Fact]
    public static void Beads_are_written_as_they_are_read() =>
        Assert.Equal(Beads, BeadNotation.Format(BeadNotation.Parse(Beads)));

    [Fact]
    public static void A_side_without_items_stands_where_the_beads_before_it_end() =>
        Assert.Equal(new Run(4, 0), BeadNotation.Parse(Beads).Beads[3].Source);

    [Property]
    public static bool Any_alignment_can_be_written_and_read(byte[] steps)
    {
        var types = BeadTypes.Sentences.All;
        var beads = new List<Bead>();
        var (source, target) = (0, 0);
        foreach (var step in steps)
        {
            var type = types[step % types.Length];
            beads.Add(new(new(source, type.Source), new(target, type.Target), 1));
            (source, target) = (source + type.Source, target + type.Target);
        }
        return BeadNotation.Parse(BeadNotation.Format(new([.. beads]))).Beads.SequenceEqual(beads);
    }

    [Theory]
    [InlineData("[0]")]
    [InlineData("0:0")]
    [InlineData("[0, 2]:[1]")]
    [InlineData("[]:[]")]
    [InlineData("[a]:[1]")]
    [InlineData("[-1]:[1]")]
    public static void What_is_no_bead_is_refused(string line) =>
        Assert.Throws<FormatException>(() => BeadNotation.Parse(line));
}
