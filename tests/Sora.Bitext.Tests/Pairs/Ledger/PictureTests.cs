using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>The address of a paragraph that is only a picture, which has no words to be known by.</summary>
public static class PictureTests
{
    const string Chinese = "昨夜下了一场大雨。\n\n![湿的路](road.png)\n\n![渡船](ferry.png)\n\n今天早上天晴了。\n";
    const string English = "It rained hard last night.\n\n![A wet road](road.png)\n\n![The ferry](ferry.png)\n\nThis morning the sky was clear.\n";

    [Fact]
    public static void Without_a_ledger_it_comes_from_the_file_and_the_words_for_it() =>
        Assert.Equal(Ids(Text(Chinese, English, new(640, 480))), Ids(Text(Chinese, English, new(1280, 960))));

    [Fact]
    public static void It_stays_when_all_pictures_are_resized_and_another_stands_first()
    {
        var first = Ledger.Empty.Assign(Text(Chinese, English, new(640, 480)));
        var then = first.Ledger.Assign(Text("![塔](tower.png)\n\n" + Chinese, "![A tower](tower.png)\n\n" + English, new(1280, 960)));
        Assert.Equal(Ids(first.Text), Ids(then.Text)[1..]);
        Assert.Equal(1, then.Added);
        Assert.Empty(then.Text.Pairs.SelectMany(pair => pair.Removed));
    }

    [Fact]
    public static void Equal_pictures_are_told_apart_by_their_neighbours()
    {
        var (chinese, english) = ("![渡船](ferry.png)\n\n" + Chinese, "![The ferry](ferry.png)\n\n" + English);
        var first = Ledger.Empty.Assign(Text(chinese, english, null));
        Assert.Equal(Ids(first.Text)[1..], Ids(first.Ledger.Assign(Text(Chinese, English, null)).Text));
    }

    [Fact]
    public static void An_older_ledger_keeps_its_addresses_and_is_brought_up_to_date_once()
    {
        var text = Text(Chinese, English, new(640, 480));
        var now = Ledger.Empty.Assign(text).Ledger;
        var older = new Ledger([.. now.Entries.Zip(text.Pairs, (entry, pair) => entry with
        {
            Id = PairId.Of(entry.Id.ToString(), 1),
            Source = entry.Source! with { Hash = Ink.AsShown(pair.Source) },
            Target = entry.Target! with { Hash = Ink.AsShown(pair.Target) },
        })]);
        Assert.NotEqual(now.Entries.Select(entry => entry.Source!.Hash), older.Entries.Select(entry => entry.Source!.Hash));

        var then = older.Assign(text);

        Assert.Equal(older.Entries.Select(entry => entry.Id), Ids(then.Text));
        Assert.Equal(0, then.Added);
        Assert.Empty(then.Findings);
        Assert.Equal(now.Entries.Select(entry => entry.Source!.Hash), then.Ledger.Entries.Select(entry => entry.Source!.Hash));
        Assert.Same(then.Ledger, then.Ledger.Assign(text).Ledger);
    }

    static PairId[] Ids(ParallelText text) => [.. text.Pairs.Select(pair => pair.Id)];

    static ParallelText Text(string chinese, string english, ImageSize? size) => Pairing.Pair(
        Samples.Chinese(MarkdownReader.Read(new("zh.md", chinese, Language.Chinese) { SizeOf = _ => size }).Blocks),
        Samples.English(MarkdownReader.Read(new("en.md", english, Language.English) { SizeOf = _ => size }).Blocks));
}
