using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Xunit;
using static Sora.Bitext.Tests.Pairs.Pins.EditedText;

namespace Sora.Bitext.Tests.Pairs.Pins;

/// <summary>What a publisher does to pairs, as lines of a file of corrections.</summary>
public static class PinEditTests
{
    static readonly Article Chinese = Read("zh", "昨夜下了一场大雨。\n\n早上路面还是湿的。\n\n守塔人点亮了灯。\n\n钟声传来的时候，渡船已经离岸了。\n");
    static readonly Article English = Read("en", "It rained hard last night.\n\nIn the morning the road was wet.\n\nThe keeper lit the lamp.\n\nWhen the bell was heard, the ferry had left.\n");

    [Theory]
    [InlineData(PinAct.Confirm, 1, "[0]:[0] [1]:[1] [2]:[2] [3]:[3]", "[\"早\"]:[\"In\"]\n")]
    [InlineData(PinAct.Merge, 1, "[0]:[0] [1, 2]:[1, 2] [3]:[3]", "[\"早\", \"守\"]:[\"In\", \"The\"]\n")]
    [InlineData(PinAct.Unpair, 2, "[0]:[0] [1]:[1] []:[2] [2]:[] [3]:[3]", "[\"守\"]:[]\n[]:[\"The\"]\n")]
    [InlineData(PinAct.ShiftDown, 0, "[0]:[] [1]:[0, 1] [2]:[2] [3]:[3]", "[\"昨\"]:[]\n[\"早\"]:[\"It\", \"In\"]\n")]
    [InlineData(PinAct.ShiftUp, 0, "[0]:[0, 1] [1]:[] [2]:[2] [3]:[3]", "[\"昨\"]:[\"It\", \"In\"]\n[\"早\"]:[]\n")]
    public static void An_act_is_a_line_or_two_and_pairs_the_text_so(PinAct act, int pair, string beads, string written)
    {
        var file = new PinEdit(Paired(PinFile.None)).Apply(PinFile.None, new(pair), act);

        Assert.Equal(written, file.ToString());
        Assert.Equal(beads, Beads(Paired(file)));
    }

    [Fact]
    public static void A_pair_is_split_behind_its_first_blocks()
    {
        var merged = new PinEdit(Paired(PinFile.None)).Apply(PinFile.None, new(0), PinAct.Merge);

        var split = new PinEdit(Paired(merged)).Apply(merged, new(0), PinAct.Split);

        Assert.Equal("[\"昨\"]:[\"It\"]\n[\"早\"]:[\"In\"]\n", split.ToString());
    }

    [Fact]
    public static void Remarks_and_other_lines_stay_and_a_new_line_takes_the_place_of_the_old()
    {
        var (file, _) = PinFile.Parse("", "# mine\n[\"昨\"]:[\"It\"] # sure\n\n# rain\n[\"早\"]:[\"In\"]\n  [\"早上\"]:[\"In the\"]\nwhat is this\n[\"钟\"]:[\"When\"]");

        var edited = new PinEdit(Paired(file)).Apply(file, new(1), PinAct.Merge);

        Assert.Equal("# mine\n[\"昨\"]:[\"It\"] # sure\n\n# rain\n[\"早\", \"守\"]:[\"In\", \"The\"]\n  [\"早上\"]:[\"In the\"]\nwhat is this\n[\"钟\"]:[\"When\"]", edited.ToString());
    }

    [Fact]
    public static void Lines_about_sentences_go_with_a_pair_that_is_no_more()
    {
        var (file, _) = PinFile.Parse("", "[\"早\"]:[\"In\"]\n  [\"早上\"]:[\"In the\"]\n# after\n");

        Assert.Equal("[\"早\"]:[]\n[]:[\"In\"]\n# after\n", new PinEdit(Paired(file)).Apply(file, new(1), PinAct.Unpair).ToString());
    }

    [Fact]
    public static void A_line_that_names_a_pair_by_its_address_gives_way_too()
    {
        var id = Paired(PinFile.None).Pairs[2].Id;
        var (file, _) = PinFile.Parse("", $"[{id}]:[{id}]\n");

        Assert.Equal("[\"守\"]:[]\n[]:[\"The\"]\n", new PinEdit(Paired(file)).Apply(file, new(2), PinAct.Unpair).ToString());
    }

    [Fact]
    public static void What_makes_no_sense_changes_nothing()
    {
        var edit = new PinEdit(Paired(PinFile.None));

        Assert.Same(PinFile.None, edit.Apply(PinFile.None, new(3), PinAct.Merge));
        Assert.Same(PinFile.None, edit.Apply(PinFile.None, new(0), PinAct.Split));
        Assert.False(edit.Allows(new(3), PinAct.ShiftDown));
    }

    [Property(MaxTest = 200)]
    public static void After_any_acts_the_file_is_understood_and_says_how_the_text_is_paired(byte[] dice)
    {
        var file = PinFile.None;
        foreach (var throwOf in dice)
        {
            var text = Paired(file);
            var pair = throwOf / 6 % text.Pairs.Length;
            var act = (PinAct)(throwOf % 6);
            var expected = PinActs.Of(text.Beads(), pair, act).By;
            file = PinFile.Parse("", new PinEdit(text).Apply(file, new(pair), act).ToString()).Pins;
            var now = Paired(file);
            Assert.All(expected, bead => Assert.True(Holds(now.Beads(), bead)));
        }
    }

    static ParallelText Paired(PinFile file)
    {
        var (text, findings) = Pairing.Pair(Chinese, English, file);
        Assert.DoesNotContain(findings, static finding => finding.Code != "S421");
        return text;
    }

    static string Beads(ParallelText text) => Shown(new(text.Beads()));
}
