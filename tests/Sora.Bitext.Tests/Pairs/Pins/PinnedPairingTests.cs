using System.Collections.Immutable;
using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Xunit;
using static Sora.Bitext.Tests.Pairs.Samples;

namespace Sora.Bitext.Tests.Pairs.Pins;

public static class PinnedPairingTests
{
    static readonly Article Source = Chinese(
        Heading(1, "海边的一天"),
        Paragraph("渔夫清早出海，带着面包和两瓶水。", "海上没有风。"),
        Paragraph("老师坐在窗前读一本关于音乐的书。", "她读到天黑也不肯开灯。", "书里有歌声。"),
        Paragraph("晚上大家在广场上跳舞。"),
        Paragraph("没有人提起那封信。"));

    static readonly Article Target = English(
        Heading(1, "A day by the sea"),
        Paragraph("Early in the morning the fisherman put to sea with bread and two bottles of water.", "There was no wind."),
        Paragraph("A teacher sat by the window with a book about music.", "She read until dark without a lamp.", "There were songs in the book."),
        Paragraph("In the evening everybody danced in the square."),
        Paragraph("Nobody mentioned the letter."));

    [Fact]
    public static void Without_pins_nothing_changes() =>
        Assert.Equal("[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3]\n[4]:[4]\n", Paired("# nothing yet\n"));

    [Theory]
    [InlineData("[\"晚上\"]:[]", "[0]:[0]\n[1]:[1]\n[2]:[2]\n[]:[3]\n[3]:[]\n[4]:[4]\n")]
    [InlineData("[]:[\"In the evening\"]", "[0]:[0]\n[1]:[1]\n[2]:[2]\n[]:[3]\n[3]:[]\n[4]:[4]\n")]
    [InlineData("[\"晚上\", \"没有人\"]:[\"In the evening\", \"Nobody\"]", "[0]:[0]\n[1]:[1]\n[2]:[2]\n[3, 4]:[3, 4]\n")]
    [InlineData("[\"渔夫\", \"老师\"]:[\"Early\"]", "[0]:[0]\n[1, 2]:[1]\n[]:[2]\n[3]:[3]\n[4]:[4]\n")]
    [InlineData("[\"渔夫\"]:[\"Nobody\"]", "[0]:[0]\n[]:[1]\n[1]:[4]\n[2]:[2]\n[3]:[3]\n[4]:[]\n")]
    [InlineData("[\"渔夫\"]:[\"A teacher\"]\n[\"老师\"]:[\"Early\"]", "[0]:[0]\n[1]:[2]\n[2]:[1]\n[3]:[3]\n[4]:[4]\n")]
    [InlineData("[\"渔夫\"]:[\"A teacher\"]", "[0]:[0]\n[]:[1]\n[1]:[2]\n[2]:[]\n[3]:[3]\n[4]:[4]\n")]
    public static void The_rest_is_aligned_around_a_pin(string pins, string beads) => Assert.Equal(beads, Paired(pins));

    [Fact]
    public static void A_pinned_pair_is_certain_and_says_so()
    {
        var pair = Pair("[\"渔夫\", \"老师\"]:[\"Early\", \"A teacher\"]\n").Pairs[1];
        Assert.Equal((true, 1.0, 2, 2), (pair.IsPinned, pair.Confidence, pair.Source.Length, pair.Target.Length));
    }

    [Fact]
    public static void An_id_names_what_its_pair_has_on_that_side()
    {
        var ids = Pair("").Pairs.Select(pair => pair.Id).ToArray();
        Assert.Equal("[0]:[0]\n[1]:[2]\n[2]:[1]\n[3]:[3]\n[4]:[4]\n", Paired($"[{ids[1]}]:[{ids[2]}]\n[{ids[2]}]:[{ids[1]}]\n"));
    }

    [Fact]
    public static void An_id_still_names_its_pair_when_the_ledger_knows_it_reworded()
    {
        var before = Pair("");
        var ledger = Ledger.Empty.Assign(before).Ledger;
        var reworded = Source with { Blocks = Source.Blocks.SetItem(1, Chinese(Paragraph("渔夫一早就出海了，带着面包和两瓶水。", "海上没有风。")).Blocks[0]) };
        var pins = PinFile.Parse("pairs.txt", $"[{before.Pairs[1].Id}]:[\"A teacher\"]\n").Pins;

        Assert.Equal("S426", Assert.Single(Pairing.Pair(reworded, Target, pins).Findings).Code);
        var (text, findings) = Pairing.Pair(reworded, Target, pins with { Addresses = ledger });

        Assert.Empty(findings);
        Assert.Contains(Beads(text), bead => bead is { IsPinned: true, Source: { Start: 1, Count: 1 }, Target: { Start: 2, Count: 1 } });
    }

    [Fact]
    public static void An_id_that_comes_from_a_pin_is_known()
    {
        var merged = Pair("[\"晚上\", \"没有人\"]:[]\n").Pairs.Single(pair => pair.IsPinned).Id;
        Assert.Equal("[0]:[0]\n[1]:[1]\n[2]:[2]\n[]:[3, 4]\n[3, 4]:[]\n", Paired($"[{merged}]:[]\n[]:[\"In the evening\", \"Nobody\"]\n[\"晚上\", \"没有人\"]:[]\n", "S424"));
    }

    [Theory]
    [InlineData("[\"老师\"]:[\"A teacher\"]\n")]
    [InlineData("[\"老师\"]\n")]
    [InlineData("[\"A teacher\"]\n")]
    [InlineData("[ID]\n")]
    public static void Sentences_are_pinned_inside_a_pair_that_is_named(string line)
    {
        var id = Pair("").Pairs[2].Id.ToString();
        var pair = Pair(line.Replace("ID", id, StringComparison.Ordinal) + "  [\"她读到\"]:[]\n  [\"书里\"]:[\"A teacher\"]\n").Pairs[2];
        Assert.Contains("[1]:[]\n", BeadNotation.Format(pair.Sentences), StringComparison.Ordinal);
        Assert.Contains("[2]:[0]\n", BeadNotation.Format(pair.Sentences), StringComparison.Ordinal);
        Assert.Equal(2, pair.Sentences.Beads.Count(bead => bead is { IsPinned: true, Confidence: 1 }));
        AssertWhole(pair.Sentences.Beads, 3, 3);
        Assert.Equal(line.Contains(':', StringComparison.Ordinal), pair.IsPinned);
    }

    [Theory]
    [InlineData("[\"渔夫清晨出海\"]:[]", "S422", 1)]
    [InlineData("[\"雪山上的人\"]:[]", "S422", 1)]
    [InlineData("[\"雪山上的人\"]:[\"Early\"]", "S428", 1)]
    [InlineData("[\"老师\"]\n  [\"她读到\"]:[\"Mountains rise in the west\"]", "S428", 2)]
    [InlineData("[\"老师\"]\n  [\"渔夫清早\"]:[]", "S422", 2)]
    [InlineData("[\"雪山上的人\"]\n  [\"渔夫清早\"]:[]", "S422", 1)]
    [InlineData("[\"渔夫\"]:[\"Early\"]\n[\"渔\"]:[\"A teacher\"]", "S424", 2)]
    [InlineData("[\"渔夫\", \"渔\"]:[]", "S424", 1)]
    [InlineData("[\"渔夫\", \"晚上\"]:[\"Early\"]", "S427", 1)]
    [InlineData("[p000000]:[]", "S426", 1)]
    [InlineData("[p000000]\n  [\"渔夫清早\"]:[]", "S426", 1)]
    [InlineData("[\"渔夫\"]\n  []:[\"\"]", "S422", 2)]
    public static void What_is_wrong_with_a_pin_is_reported_and_the_text_is_paired_all_the_same(string pins, string code, int line)
    {
        var (text, findings) = Pairing.Pair(Source, Target, PinFile.Parse("pairs.txt", pins).Pins);
        var finding = Assert.Single(findings);
        Assert.Equal((code, line), (finding.Code, finding.Where.Line));
        AssertWhole(Beads(text), 5, 5);
    }

    [Fact]
    public static void A_name_that_several_begin_with_is_not_enough()
    {
        var source = Chinese(Paragraph("是的。"), Paragraph("是的。"), Paragraph("不是。"));
        var target = English(Paragraph("Yes."), Paragraph("Yes."), Paragraph("No."));
        Assert.Equal("S423", Assert.Single(Pairing.Pair(source, target, PinFile.Parse("pairs.txt", "[\"是的。\"]:[\"No.\"]\n").Pins).Findings).Code);
        Assert.Empty(Pairing.Pair(source, target, PinFile.Parse("pairs.txt", "[\"是的。\"@2]:[\"No.\"]\n").Pins).Findings);
    }

    [Property]
    public static bool Pins_hold_whatever_other_pins_there_are(byte[] choices)
    {
        var pins = Chosen(choices, 5, 5);
        for (var count = 0; count <= pins.Length; count++)
        {
            var file = PinFile.None.Add([.. pins.Take(count).Select(pin => PinLine.Blocks(Written(pin)))]);
            var (text, findings) = Pairing.Pair(Source, Target, file);
            var beads = Beads(text);
            AssertWhole(beads, 5, 5);
            Assert.Empty(findings);
            Assert.All(pins.Take(count), pin => Assert.Contains(beads, bead => Same(bead, pin) && bead is { IsPinned: true, Confidence: 1 }));
            Assert.Equal(count, beads.Count(bead => bead.IsPinned));
            Assert.Equal(beads.Select(bead => bead.Source.Start).Order(), beads.Select(bead => bead.Source.Start));
        }
        return true;
    }

    /// <summary>Pins that share no block, as many as there is room for.</summary>
    static Bead[] Chosen(byte[] choices, int sources, int targets)
    {
        var pins = new List<Bead>();
        foreach (var choice in choices)
        {
            var pin = new Bead(new(choice % sources, choice / 5 % 3), new(choice / 15 % targets, choice / 75 % 3), 1);
            if (pin.Source.Count + pin.Target.Count > 0 && pin.Source.End <= sources && pin.Target.End <= targets && !pins.Any(other => Overlap(other.Source, pin.Source) || Overlap(other.Target, pin.Target)))
                pins.Add(pin);
        }
        return [.. pins];
    }

    static bool Overlap(Run a, Run b) => a.Count > 0 && b.Count > 0 && a.Start < b.End && b.Start < a.End;

    static bool Same(Bead bead, Bead pin) =>
        bead.Source.Count == pin.Source.Count && bead.Target.Count == pin.Target.Count
        && (pin.Source.Count == 0 || bead.Source == pin.Source) && (pin.Target.Count == 0 || bead.Target == pin.Target);

    static Pin Written(Bead pin)
    {
        var (sources, targets) = (Openings.OfBlocks(Source.Blocks), Openings.OfBlocks(Target.Blocks));
        return new(
            [.. Enumerable.Range(pin.Source.Start, pin.Source.Count).Select(sources.NameOf)],
            [.. Enumerable.Range(pin.Target.Start, pin.Target.Count).Select(targets.NameOf)]);
    }

    static ParallelText Pair(string pins) => Pairing.Pair(Source, Target, PinFile.Parse("pairs.txt", pins).Pins).Text;

    static string Paired(string pins, params string[] codes)
    {
        var (text, findings) = Pairing.Pair(Source, Target, PinFile.Parse("pairs.txt", pins).Pins);
        Assert.Equal(codes, findings.Select(finding => finding.Code));
        return BeadNotation.Format(new(Beads(text)));
    }

    static ImmutableArray<Bead> Beads(ParallelText text)
    {
        var beads = new List<Bead>();
        foreach (var pair in text.Pairs)
        {
            beads.Add(new(
                pair.Source.IsEmpty ? new(beads.Count == 0 ? 0 : beads[^1].Source.End, 0) : new(text.Source.Blocks.IndexOf(pair.Source[0]), pair.Source.Length),
                pair.Target.IsEmpty ? new(0, 0) : new(text.Target.Blocks.IndexOf(pair.Target[0]), pair.Target.Length),
                pair.Confidence)
            {
                IsPinned = pair.IsPinned,
            });
        }
        return [.. beads];
    }

    static void AssertWhole(ImmutableArray<Bead> beads, int sources, int targets)
    {
        Assert.Equal(Enumerable.Range(0, sources), beads.SelectMany(bead => Enumerable.Range(bead.Source.Start, bead.Source.Count)));
        Assert.Equal(Enumerable.Range(0, targets), beads.SelectMany(bead => Enumerable.Range(bead.Target.Start, bead.Target.Count)).Order());
    }
}
