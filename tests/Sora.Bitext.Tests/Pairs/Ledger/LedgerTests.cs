using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>What becomes of addresses when texts are edited.</summary>
public static class LedgerTests
{
    static readonly Passage Rain = new("昨夜下了一场大雨，早上路面还是湿的。", "It rained hard last night, and in the morning the road was still wet.");
    static readonly Passage Keeper = new("守塔人点亮了灯，然后下山去买面包。", "The keeper lit the lamp and then went down the hill to buy bread.");
    static readonly Passage Bell = new("钟声传来的时候，渡船已经离岸了。", "By the time the bell was heard, the ferry had left the shore.");
    static readonly Passage Yes = new("是的。", "Yes.");

    [Fact]
    public static void Without_a_ledger_an_address_comes_from_the_words()
    {
        var text = Passage.Text(Rain, Yes, Keeper, Yes);
        var kept = Ledger.Empty.Assign(text);
        Assert.Equal(text.Pairs, kept.Text.Pairs);
        Assert.Equal(4, kept.Added);
    }

    [Fact]
    public static void Nothing_changes_where_nothing_was_edited()
    {
        var before = Ledger.Empty.Assign(Passage.Text(Rain, Yes, Keeper, Yes)).Ledger;
        var kept = before.Assign(Passage.Text(Rain, Yes, Keeper, Yes));
        Assert.Same(before, kept.Ledger);
        Assert.Equal(0, kept.Added);
    }

    [Fact]
    public static void A_reworded_passage_keeps_its_address()
    {
        var reworded = new Passage("昨夜下了一场暴雨，到早上路面还是湿漉漉的。", "It rained very hard last night, and the road was still wet in the morning.");
        var (first, then) = Edit([Bell, Rain, Keeper], [Bell, reworded, Keeper]);
        Assert.Equal(Ids(first), Ids(then));
        Assert.Equal(0, then.Added);
        Assert.Empty(then.Findings);
    }

    [Fact]
    public static void A_passage_written_anew_beside_its_unchanged_twin_keeps_its_address()
    {
        var translatedAnew = Rain with { English = ["All night long the storm beat down; at dawn the street shone."] };
        var (first, then) = Edit([Bell, Rain, Keeper], [Bell, translatedAnew, Keeper]);
        Assert.Equal(Ids(first), Ids(then));

        var (before, after) = Edit([Bell, Rain, Keeper], [Bell, Rain with { Chinese = ["通宵暴雨。清晨街上一片水光。"] }, Keeper]);
        Assert.Equal(Ids(before), Ids(after));
    }

    [Fact]
    public static void A_split_leaves_the_address_on_the_first_piece()
    {
        var whole = Joined(Rain, Keeper);
        var (first, then) = Edit([Bell, whole, Yes], [Bell, Rain, Keeper, Yes]);
        Assert.Equal([Ids(first)[0], Ids(first)[1], Ids(first)[2]], [Ids(then)[0], Ids(then)[1], Ids(then)[3]]);
        Assert.DoesNotContain(Ids(then)[2], Ids(first));
    }

    [Fact]
    public static void A_merger_keeps_both_addresses_and_parting_gives_them_back()
    {
        var (first, then) = Edit([Bell, Rain, Keeper, Yes], [Bell, Joined(Rain, Keeper), Yes]);
        Assert.Equal([Ids(first)[0], Ids(first)[1], Ids(first)[3]], Ids(then));
        Assert.Equal([Ids(first)[2]], then.Text.Pairs[1].Aliases);

        var parted = then.Ledger.Assign(Passage.Text(Bell, Rain, Keeper, Yes));
        Assert.Equal(Ids(first), Ids(parted));
    }

    [Fact]
    public static void A_deleted_passage_leaves_a_note_at_its_place_and_gets_its_address_back()
    {
        var (first, then) = Edit([Bell, Rain, Keeper], [Bell, Keeper]);
        Assert.Equal([Ids(first)[1]], then.Text.Pairs[0].Removed);
        Assert.Equal(EntryState.Gone, then.Ledger.Entries[1].State);

        var later = then.Ledger.Assign(Passage.Text(Yes, Bell, Keeper));
        Assert.Equal([Ids(first)[1]], later.Text.Pairs[1].Removed);

        var back = later.Ledger.Assign(Passage.Text(Yes, Bell, Keeper, Rain));
        Assert.Equal(Ids(first)[1], Ids(back)[3]);
        Assert.All(back.Text.Pairs, pair => Assert.Empty(pair.Removed));
    }

    [Fact]
    public static void The_address_of_what_was_merged_goes_where_that_goes()
    {
        var (first, then) = Edit([Bell, Rain, Keeper, Yes], [Bell, Joined(Rain, Keeper), Yes]);
        var gone = then.Ledger.Assign(Passage.Text(Bell, Yes));
        Assert.Equal([Ids(first)[1], Ids(first)[2]], gone.Text.Pairs[0].Removed);
    }

    [Fact]
    public static void Moved_passages_take_their_addresses_along()
    {
        var (first, then) = Edit([Bell, Rain, Keeper], [Keeper, Bell, Rain]);
        Assert.Equal([Ids(first)[2], Ids(first)[0], Ids(first)[1]], Ids(then));
    }

    [Fact]
    public static void Equal_passages_are_told_apart_by_their_neighbours()
    {
        var (first, then) = Edit([Rain, Yes, Keeper, Yes, Bell], [Rain, Keeper, Yes, Bell]);
        Assert.Equal([Ids(first)[0], Ids(first)[2], Ids(first)[3], Ids(first)[4]], Ids(then));
        Assert.Equal([Ids(first)[1]], then.Text.Pairs[0].Removed);
    }

    [Fact]
    public static void An_address_is_never_given_to_another_passage()
    {
        var reworded = new Passage("昨夜下了一场暴雨，到早上路面还是湿漉漉的。", "It rained very hard last night, and the road was still wet in the morning.");
        var (first, then) = Edit([Bell, Rain], [Bell, reworded]);
        var added = then.Ledger.Assign(Passage.Text(Bell, reworded, Rain));
        Assert.Equal(Ids(first), Ids(added)[..2]);
        Assert.Equal(PairId.Of(Rain.Chinese[0], 2), Ids(added)[2]);
    }

    [Fact]
    public static void A_source_that_changed_alone_is_told_until_its_translation_changes()
    {
        var changed = Rain with { Chinese = ["昨夜下了一场小雨，早上路面还是湿的。"] };
        var (_, then) = Edit([Bell, Rain, Keeper], [Bell, changed, Keeper]);
        var finding = Assert.Single(then.Findings);
        Assert.Equal(("S411", "zh.md:2"), (finding.Code, finding.Where.ToString()));
        Assert.Equal("en.md:2", finding.Other?.ToString());

        var again = then.Ledger.Assign(Passage.Text(Bell, changed with { Chinese = ["昨夜下了一点小雨，早上路面还是湿的。"] }, Keeper));
        Assert.Equal("S411", Assert.Single(again.Findings).Code);
        Assert.Empty(again.Ledger.Assign(Passage.Text(Bell, changed with { English = ["It rained a little last night, and in the morning the road was still wet."] }, Keeper)).Findings);
        Assert.Empty(again.Ledger.Assign(Passage.Text(Bell, Rain, Keeper)).Findings);
    }

    [Fact]
    public static void The_publisher_says_that_the_translation_still_stands()
    {
        var changed = Rain with { Chinese = ["昨夜下了一场大雨，早晨路面还是湿的。"] };
        var (_, then) = Edit([Bell, Rain], [Bell, changed]);
        var text = then.Ledger.ToString();
        var mark = text.Split(' ', '\n').Single(word => word.StartsWith("check:", StringComparison.Ordinal) && word != "check:…");

        var (confirmed, _) = Ledger.Parse(text.Replace(mark, "here", StringComparison.Ordinal), "ids.txt");

        Assert.Empty(confirmed!.Assign(Passage.Text(Bell, changed)).Findings);
    }

    [Fact]
    public static void A_source_cut_into_paragraphs_otherwise_has_not_changed()
    {
        var whole = Joined(Rain, Keeper);
        var before = Ledger.Empty.Assign(Passage.Text(Bell, whole));
        var cut = Passage.Text(Bell, whole);
        ImmutableArray<Block> halves = [Samples.Paragraph(Rain.Chinese[0]), Samples.Paragraph(Keeper.Chinese[0])];

        var together = before.Ledger.Assign(cut with { Pairs = [cut.Pairs[0], cut.Pairs[1] with { Source = halves }] });
        var apart = before.Ledger.Assign(cut with { Pairs = [cut.Pairs[0], cut.Pairs[1] with { Source = [halves[0]] }, cut.Pairs[1] with { Source = [halves[1]], Target = [] }] });

        Assert.Empty(together.Findings);
        Assert.Empty(apart.Findings);
        Assert.Equal(Ids(before)[1], Ids(apart)[1]);
    }

    [Fact]
    public static void A_short_first_piece_keeps_the_address_though_the_rest_was_moved_away()
    {
        var opening = new Passage("钟声传来了。", "The bell was heard.");
        var (first, then) = Edit([Yes, Joined(opening, Joined(Rain, Keeper)), Bell], [Joined(Rain, Keeper), Yes, Bell, opening]);
        Assert.Equal(Ids(first)[1], Ids(then)[3]);
        Assert.DoesNotContain(Ids(then)[0], Ids(first));
    }

    [Fact]
    public static void What_was_merged_goes_with_its_words_when_the_whole_is_cut_elsewhere()
    {
        var (first, then) = Edit([Yes, Rain, Keeper], [Yes, Joined(Joined(Rain, Bell), Keeper)]);
        Assert.Equal([Ids(first)[2]], then.Text.Pairs[1].Aliases);

        var cut = then.Ledger.Assign(Passage.Text(Yes, Rain, Joined(Bell, Keeper)));
        Assert.Equal(Ids(first)[..2], Ids(cut)[..2]);
        Assert.Equal([Ids(first)[2]], cut.Text.Pairs[2].Aliases);
        Assert.DoesNotContain(Ids(cut)[2], Ids(first));
        Assert.Same(cut.Ledger, cut.Ledger.Assign(Passage.Text(Yes, Rain, Joined(Bell, Keeper))).Ledger);
    }

    [Fact]
    public static void What_was_merged_stays_with_its_words_when_what_it_came_with_parts()
    {
        var bread = Joined(Keeper, new("面包店的灯还亮着，老板娘却说今天的面包已经卖完了，只剩一袋面粉和半罐蜂蜜。", "The bakery was still lit, but its owner said that the bread was sold, and nothing left but a sack of flour and half a jar of honey."));
        var first = Ledger.Empty.Assign(Passage.Text(Yes, Rain, bread, Bell));
        var two = first.Ledger.Assign(Passage.Text(Yes, Rain, Joined(bread, Bell)));
        var one = two.Ledger.Assign(Passage.Text(Yes, Joined(Rain, Joined(bread, Bell))));

        var parted = one.Ledger.Assign(Passage.Text(Yes, bread, Joined(Rain, Bell)));

        Assert.Equal([Ids(first)[2], Ids(first)[1]], Ids(parted)[1..]);
        Assert.Equal([Ids(first)[3]], parted.Text.Pairs[2].Aliases);
        Assert.Equal([Ids(first)[3]], parted.Ledger.Assign(Passage.Text(Yes, bread, Keeper, Joined(Rain, Bell))).Text.Pairs[3].Aliases);
    }

    [Fact]
    public static void A_heading_that_was_deleted_is_not_in_the_paragraph_that_has_some_of_its_words()
    {
        var heading = new Passage("四个判断，一条线索", "Four judgements, one thread");
        var paragraph = new Passage("四个判断由内向外，依次谈数据、公司和行业，中间串着一条线：什么在变大。", "The four judgements work outwards, from the data to the company and the industry, with a single thread running through them: what grows.");
        var reworded = paragraph with { Chinese = ["四个判断由内向外，依次谈数据、公司和行业，中间串着一条线：谁在长大。"], English = ["The four judgements go outwards, from data to company and industry, and a single thread runs through them: what grows."] };
        var (first, then) = Edit([Yes, heading, paragraph, Bell], [Yes, reworded, Bell]);
        Assert.Equal([Ids(first)[0], Ids(first)[2], Ids(first)[3]], Ids(then));
        Assert.Equal([Ids(first)[1]], then.Text.Pairs[0].Removed);
    }

    static (LedgerResult First, LedgerResult Then) Edit(Passage[] before, Passage[] after)
    {
        var first = Ledger.Empty.Assign(Passage.Text(before));
        return (first, first.Ledger.Assign(Passage.Text(after)));
    }

    static Passage Joined(Passage one, Passage other) => new(one.Chinese.AddRange(other.Chinese), one.English.AddRange(other.English));

    static PairId[] Ids(LedgerResult result) => [.. result.Text.Pairs.Select(pair => pair.Id)];
}
