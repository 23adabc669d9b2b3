using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Xunit;
using static Sora.Bitext.Tests.Pairs.Pins.EditedText;

namespace Sora.Bitext.Tests.Pairs.Pins;

/// <summary>What a publisher does to the sentences inside pairs, as indented lines of a file of corrections.</summary>
public static class SentenceEditTests
{
    // Sentences of both paragraphs begin alike, so that what names one in a paragraph does not in both.
    static readonly Article Chinese = Read("zh", "他点亮了灯。他下山去买面包。他看见了船。\n\n他听见了钟声。她没有回来。他等了一夜。\n");
    static readonly Article English = Read("en", "He lit the lamp. He went down to buy bread. He saw the ship.\n\nHe heard the bell. She did not come back. He waited all night.\n");

    [Theory]
    [InlineData(PinAct.Confirm, "[0]:[0] [1]:[1] [2]:[2]", "  [\"他下\"]:[\"He went\"]\n")]
    [InlineData(PinAct.Merge, "[0]:[0] [1, 2]:[1, 2]", "  [\"他下\", \"他看\"]:[\"He went\", \"He saw\"]\n")]
    [InlineData(PinAct.Unpair, "[0]:[0] []:[1] [1]:[] [2]:[2]", "  [\"他下\"]:[]\n  []:[\"He went\"]\n")]
    [InlineData(PinAct.ShiftDown, "[0]:[0] [1]:[] [2]:[1, 2]", "  [\"他下\"]:[]\n  [\"他看\"]:[\"He went\", \"He saw\"]\n")]
    [InlineData(PinAct.ShiftUp, "[0]:[0] [1]:[1, 2] [2]:[]", "  [\"他下\"]:[\"He went\", \"He saw\"]\n  [\"他看\"]:[]\n")]
    public static void An_act_is_a_line_or_two_below_the_pair_and_pairs_the_sentences_so(PinAct act, string beads, string written)
    {
        var file = new PinEdit(Paired(PinFile.None)).Apply(PinFile.None, new(0, 1), act);

        Assert.Equal("[\"他点\"]:[\"He lit\"]\n" + written, file.ToString());
        Assert.Equal(beads, Beads(Paired(file), 0));
        Assert.Equal("[0]:[0] [1]:[1] [2]:[2]", Beads(Paired(file), 1));
    }

    [Fact]
    public static void Merged_sentences_are_split_again_in_the_same_place()
    {
        var merged = new PinEdit(Paired(PinFile.None)).Apply(PinFile.None, new(0, 1), PinAct.Merge);

        var split = new PinEdit(Paired(merged)).Apply(merged, new(0, 1), PinAct.Split);

        Assert.Equal("[\"他点\"]:[\"He lit\"]\n  [\"他下\"]:[\"He went\"]\n  [\"他看\"]:[\"He saw\"]\n", split.ToString());
    }

    [Theory]
    [InlineData("# mine\n[\"他点\"] # here\n  # why\n  [\"他点\"]:[\"He lit\"]\n\n[\"他听\"]:[\"He heard\"]", "# mine\n[\"他点\"] # here\n  # why\n  [\"他点\"]:[\"He lit\"]\n  [\"他下\"]:[\"He went\"]\n\n[\"他听\"]:[\"He heard\"]\n")]
    [InlineData("[\"他听\"]:[\"He heard\"]\n[\"他点\"]:[\"He lit\"]", "[\"他听\"]:[\"He heard\"]\n[\"他点\"]:[\"He lit\"]\n  [\"他下\"]:[\"He went\"]\n")]
    [InlineData("[\"他点\"]\n  [\"他下山\"]:[]\n  []:[\"He went\"]\n  [\"他看\"]:[\"He saw\"]\n", "[\"他点\"]\n  [\"他下\", \"他看\"]:[\"He saw\"]\n  []:[\"He went\"]\n", PinAct.Merge)]
    public static void New_lines_stand_below_the_line_that_the_pair_has(string before, string after, PinAct act = PinAct.Confirm)
    {
        var (file, _) = PinFile.Parse("", before);
        var text = Paired(file);
        var sentence = text.Pairs[0].Sentences.Beads.Select(static (bead, i) => (bead, i)).First(static entry => entry.bead.Source is { Start: 1, Count: > 0 }).i;

        Assert.Equal(after, new PinEdit(text).Apply(file, new(0, sentence), act).ToString());
    }

    [Theory]
    [InlineData(PinAct.Merge, "[\"他点\", \"他听\"]:[\"He lit\", \"He heard\"]\n  [\"他点\"]:[\"He lit\"]\n  [\"他听\"]:[\"He heard\"]\n")]
    [InlineData(PinAct.Confirm, "[\"他点\"]:[\"He lit\"]\n  [\"他点\"]:[\"He lit\"]\n[\"他听\"]\n  [\"他听\"]:[\"He heard\"]\n")]
    [InlineData(PinAct.Unpair, "[\"他点\"]:[]\n[]:[\"He lit\"]\n[\"他听\"]\n  [\"他听\"]:[\"He heard\"]\n")]
    public static void Lines_about_sentences_stay_where_the_pair_still_has_them(PinAct act, string after)
    {
        var (file, _) = PinFile.Parse("", "[\"他点\"]\n  [\"他点\"]:[\"He lit\"]\n[\"他听\"]\n  [\"他听\"]:[\"He heard\"]\n");

        Assert.Equal(after, new PinEdit(Paired(file)).Apply(file, new(0), act).ToString());
    }

    [Fact]
    public static void A_name_that_means_several_sentences_of_a_merged_pair_is_made_longer()
    {
        var (file, _) = PinFile.Parse("", "[\"他听\"]:[\"He heard\"]\n  [\"她\"]:[\"She\"] # both\n  [\"他等\"]:[\"He waited\"] # stays\n");
        var (source, target) = (
            Read("zh", "她点亮了灯。\n\n他听见了钟声。她没有回来。他等了一夜。\n"),
            Read("en", "She lit the lamp.\n\nHe heard the bell. She did not come back. He waited all night.\n"));

        var merged = new PinEdit(Paired(source, target, file)).Apply(file, new(0), PinAct.Merge);

        Assert.Equal("[\"她\", \"他\"]:[\"She\", \"He\"]\n  [\"她没\"]:[\"She did\"]\n  [\"他等\"]:[\"He waited\"] # stays\n", merged.ToString());
        Assert.Contains(Paired(source, target, merged).Pairs[0].Sentences.Beads, static bead => bead is { IsPinned: true, Source: { Start: 2, Count: 1 }, Target: { Start: 2, Count: 1 } });
    }

    [Fact]
    public static void What_makes_no_sense_changes_nothing()
    {
        var edit = new PinEdit(Paired(PinFile.None));

        Assert.Same(PinFile.None, edit.Apply(PinFile.None, new(0, 2), PinAct.Merge));
        Assert.All([new(0, 3), new(0, -1), new(2, 0), new(-1, 0), new(2)], (PinPlace place) => Assert.False(edit.Allows(place, PinAct.Confirm)));
    }

    [Property(MaxTest = 200)]
    public static void After_any_acts_the_file_is_understood_and_says_how_the_text_is_paired(byte[] dice)
    {
        var file = PinFile.None;
        foreach (var throwOf in dice)
        {
            var text = Paired(file);
            var pair = throwOf / 7 % text.Pairs.Length;
            var sentences = text.Pairs[pair].Sentences.Beads;
            var place = throwOf % 7 == 0 || sentences.IsEmpty ? new PinPlace(pair) : new(pair, throwOf / 7 % sentences.Length);
            var act = (PinAct)(throwOf % 6);
            file = PinFile.Parse("", new PinEdit(text).Apply(file, place, act).ToString()).Pins;
            var now = Paired(file);
            if (place.Sentence is { } at)
                Assert.All(PinActs.Of(sentences, at, act).By, bead => Assert.True(Holds(now.Pairs[pair].Sentences.Beads, bead)));
        }
    }

    static ParallelText Paired(PinFile file) => Paired(Chinese, English, file);

    static ParallelText Paired(Article source, Article target, PinFile file)
    {
        var (text, findings) = Pairing.Pair(source, target, file);
        Assert.Empty(findings);
        return text;
    }

    static string Beads(ParallelText text, int pair) => Shown(text.Pairs[pair].Sentences);
}
