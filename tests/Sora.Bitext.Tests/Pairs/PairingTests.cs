using System.Globalization;
using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;
using Xunit;
using static Sora.Bitext.Tests.Pairs.Samples;

namespace Sora.Bitext.Tests.Pairs;

public static class PairingTests
{
    [Fact]
    public static void Sentences_are_paired_inside_a_pair_of_blocks()
    {
        var text = Pairing.Pair(
            Chinese(Heading(1, "春天"), Paragraph("他在 1984 年搬到了北京，住进一条很深的胡同。", "他想家吗？", "没有人知道。")),
            English(Heading(1, "Spring"), Paragraph("In 1984 he moved to Beijing.", "He took a room deep inside a long alley.", "Was he homesick?", "Nobody knows.")));
        Assert.Equal(["[0]:[0]\n", "[0]:[0, 1]\n[1]:[2]\n[2]:[3]\n"], text.Pairs.Select(pair => BeadNotation.Format(pair.Sentences)));
    }

    [Fact]
    public static void A_heading_is_never_merged_with_a_paragraph()
    {
        var text = Pairing.Pair(
            Chinese(Heading(2, "结论"), Paragraph("所以我们应当先把问题问对，再去找答案。")),
            English(Paragraph("The conclusion is that we should first ask the right question, and only then look for an answer.")));
        Assert.Equal(["Heading 1-0", "Paragraph 1-1"], text.Pairs.Select(Shape));
    }

    [Fact]
    public static void A_list_item_is_never_merged_with_a_paragraph_outside_its_list()
    {
        var text = Pairing.Pair(
            Chinese(Paragraph("我们带了三样东西上路。"), Item(0, "水"), Item(0, "火"), Paragraph("然后就出发了。")),
            English(Paragraph("We took three things for the road: water, fire and salt. Then we left, and did not look back.")));
        Assert.All(text.Pairs, pair => Assert.Single(pair.Source.Select(block => block.Kind).Distinct()));
    }

    [Fact]
    public static void Equal_listings_hold_a_shifted_text_together()
    {
        var text = Pairing.Pair(
            Chinese(Paragraph("先装好。"), Code("npm install"), Paragraph("再运行。"), Code("npm start"), Paragraph("完了。")),
            English(Code("npm install"), Paragraph("Then run it."), Code("npm start"), Paragraph("That is all.")));
        Assert.Equal(["Paragraph 1-0", "Code 1-1", "Paragraph 1-1", "Code 1-1", "Paragraph 1-1"], text.Pairs.Select(Shape));
    }

    [Fact]
    public static void Neighbours_that_traded_places_are_paired_across()
    {
        var text = Pairing.Pair(
            Chinese(Heading(1, "海边的一天"), Paragraph("渔夫清早出海，带着面包和两瓶水。"), Paragraph("图书馆的老师坐在窗前，读一本关于音乐的书，读到天黑也不肯开灯，怕惊动了书里的歌声。"), Paragraph("晚上大家在广场上跳舞。")),
            English(
                Heading(1, "A day by the sea"), Paragraph("A teacher sat by the library window with a book about music, and read until dark without a lamp, so as not to disturb the songs in the book."),
                Paragraph("Early in the morning the fisherman put to sea with bread and two bottles of water."), Paragraph("In the evening everybody danced in the square.")));
        Assert.Equal([0, 2, 1, 3], text.Pairs.Select(pair => text.Target.Blocks.IndexOf(Assert.Single(pair.Target))));
    }

    [Fact]
    public static void Two_paragraphs_that_the_translator_made_one_are_found_where_they_were_moved_to()
    {
        var text = Pairing.Pair(
            Chinese(
                Heading(1, "海边的一天"), Paragraph("渔夫清早出海，带着面包和两瓶水。"), Paragraph("图书馆的老师每天坐在窗前，读一本关于音乐的旧书。"), Paragraph("她说音乐是孩子的语言，比历史和数学更容易学，像水和面包一样便宜。"),
                Heading(2, "晚上"), Paragraph("晚上大家在广场上跳舞。"), Paragraph("孩子们在月亮下面跑来跑去，谁也不想回家睡觉。")),
            English(
                Heading(1, "A day by the sea"), Paragraph("Early in the morning the fisherman put to sea with bread and two bottles of water."),
                Heading(2, "Evening"), Paragraph("In the evening everybody danced in the square."), Paragraph("The children ran about under the moon, and nobody wanted to go home to sleep."),
                Paragraph("Every day the library teacher sat at the window and read an old book about music; she said that music is the language of children, and easier to learn than history and mathematics, and cheap like bread and water.")));
        Assert.Equal([[0], [1], [5], [2], [3], [4]], text.Pairs.Select(pair => pair.Target.Select(block => text.Target.Blocks.IndexOf(block))));
        Assert.Equal([1, 1, 2, 1, 1, 1], text.Pairs.Select(pair => pair.Source.Length));
    }

    [Fact]
    public static void A_long_list_that_the_translator_ran_together_is_paired_whole()
    {
        var text = Pairing.Pair(
            Chinese(
                Paragraph("清早的集市什么都有。"), Item(0, "渔夫带来的鱼"), Item(0, "一筐红苹果"), Item(0, "老师的旧书"), Item(0, "两瓶牛奶"), Item(0, "刚烤好的面包"), Item(0, "木匠做的椅子"), Item(0, "一把雨伞"), Item(0, "孩子的玩具"),
                Paragraph("中午以前就散了。")),
            English(
                Paragraph("In the early morning the market has everything."),
                Paragraph("There is fish brought by the fisherman, a basket of red apples, old books of the teacher, two bottles of milk, bread just baked, chairs made by the carpenter, an umbrella, and toys for children."),
                Paragraph("It is over before noon.")));
        Assert.Equal(["Paragraph 1-1", "ListItem 8-1", "Paragraph 1-1"], text.Pairs.Select(Shape));
    }

    [Fact]
    public static void A_listing_that_stands_there_again_and_again_is_not_taken_for_moved()
    {
        var text = Pairing.Pair(
            Chinese(
                Heading(1, "海边的一天"), Paragraph("渔夫清早出海，带着面包和两瓶水。"), Code("make clean"), Paragraph("图书馆的老师坐在窗前读书。"),
                Heading(2, "晚上"), Paragraph("晚上大家在广场上跳舞。"), Code("make clean")),
            English(
                Heading(1, "A day by the sea"), Code("make clean"), Paragraph("Early in the morning the fisherman put to sea with bread and two bottles of water."),
                Code("make clean"), Paragraph("The teacher of the library sat by the window and read."), Heading(2, "Evening"), Paragraph("In the evening everybody danced in the square.")));
        Assert.Equal(["Heading 1-1", "Code 0-1", "Paragraph 1-1", "Code 1-1", "Paragraph 1-1", "Heading 1-1", "Paragraph 1-1", "Code 1-0"], text.Pairs.Select(Shape));
    }

    [Fact]
    public static void A_heading_that_only_the_glossary_recognises_is_found_where_it_was_moved_to()
    {
        var source = Chinese(
            Heading(2, "阿卡贝玛洛图涅、西拉伯多明加与图涅洛比萨"), Paragraph("1921 年，渔夫清早出海，带着面包和两瓶水。"), Paragraph("1935 年，图书馆的老师坐在窗前读书。"),
            Paragraph("1948 年，孩子们在桥下钓鱼。"), Paragraph("1957 年，晚上大家在广场上跳舞。"));
        var target = English(
            Paragraph("In 1921 the fisherman put to sea early in the morning with bread and two bottles of water."), Paragraph("In 1935 the teacher of the library sat by the window and read."),
            Paragraph("In 1948 the children fished under the bridge."), Paragraph("In 1957 everybody danced in the square in the evening."), Heading(2, "Varnholt, Quillmere and Ostrander"));
        var glossary = new Glossary([new("阿卡贝玛洛图涅", ["Varnholt"]), new("西拉伯多明加", ["Quillmere"]), new("图涅洛比萨", ["Ostrander"])]);

        Assert.Equal([null, 4], new[] { null, new KnownWords(glossary) }.Select(TwinOfTheFirst));

        int? TwinOfTheFirst(KnownWords? known) =>
            Pairing.Pair(source, target, known).Pairs.Single(pair => pair.Source.Contains(source.Blocks[0])).Target is [var twin] ? target.Blocks.IndexOf(twin) : null;
    }

    [Fact]
    public static void A_passage_left_out_opposite_one_that_was_added_is_not_held_sure()
    {
        var text = Pairing.Pair(
            Chinese(
                Paragraph("渔夫清早出海，带着面包和两瓶水。"), Paragraph("图书馆的老师坐在窗前，读一本关于音乐的书。", "她读到天黑也不肯开灯，怕惊动了书里的歌声。"),
                Paragraph("晚上大家在广场上跳舞。"), Paragraph("孩子们在桥下钓鱼。"), Paragraph("第二天下雨了。")),
            English(
                Paragraph("Early in the morning the fisherman put to sea with bread and two bottles of water."),
                Paragraph("My grandfather owned three horses and a red wagon.", "Every winter he drove them over the frozen mountain to sell cheese and wool."),
                Paragraph("In the evening everybody danced in the square."), Paragraph("The next day it rained.")));
        var strangers = Assert.Single(text.Pairs, pair => pair.Source.Length == 1 && pair.Source[0].Sentences.Length == 2);
        Assert.True(strangers.Target.IsEmpty || strangers.Confidence < 0.7);
    }

    [Theory, InlineData(0, 3), InlineData(0, 4), InlineData(0, 6), InlineData(3, 8)]
    public static void What_is_not_translated_yet_stands_alone_though_its_paragraphs_are_short(int from, int to)
    {
        (string Chinese, string English)[] passages =
        [
            ("清晨，渔夫推船下水，雾还没有散。", "At dawn the fisherman pushed his boat into the water; the fog had not lifted yet."),
            ("他的妻子站在码头上挥手。", "His wife stood on the pier and waved."),
            ("中午时分，海面刮起了大风。", "At noon a strong wind rose over the sea."),
            ("村里的钟敲了三下。", "The village bell rang three times."),
            ("孩子们跑到山坡上去看。", "The children ran up the hillside to look."),
            ("老人说，这样的天气他只见过一次。", "The old men said they had seen such weather only once."),
            ("傍晚，船终于回来了，帆已经破了。", "In the evening the boat came back at last, its sail torn."),
            ("那天夜里，全村人一起吃鱼。", "That night the whole village ate fish together."),
        ];

        var text = Pairing.Pair(
            Chinese([.. passages.Select(static passage => Paragraph(passage.Chinese))]),
            English([.. passages[from..to].Select(static passage => Paragraph(passage.English))]));

        Assert.Equal(Enumerable.Range(0, 8).Select(n => n >= from && n < to ? "Paragraph 1-1" : "Paragraph 1-0"), text.Pairs.Select(Shape));
    }

    [Fact]
    public static void Ids_are_unique_even_where_the_text_repeats()
    {
        var source = Chinese(Rule(), Paragraph("是的。"), Rule(), Paragraph("是的。"), Rule());
        var target = English(Rule(), Paragraph("Yes."), Rule(), Paragraph("Yes."), Paragraph("Added by the translator."), Rule());
        var ids = Pairing.Pair(source, target).Pairs.Select(pair => pair.Id).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Contains(PairId.Of("是的。", 2), ids);
    }

    [Fact]
    public static void An_id_comes_from_the_source_text_whatever_its_translation()
    {
        var source = Chinese(Paragraph("风停了。", "雨也停了。"));
        var ids = new[] { English(Paragraph("The wind fell.", "So did the rain.")), English(Paragraph("Wind and rain were over.")), English() }
            .Select(target => Pairing.Pair(source, target).Pairs[0].Id);
        Assert.All(ids, id => Assert.Equal(PairId.Of("风停了。雨也停了。", 1), id));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public static void An_empty_side_gives_pairs_of_one_side(int sources, int targets)
    {
        var text = Pairing.Pair(
            Chinese(Enumerable.Range(0, sources).Select(_ => Paragraph("早。", "晚。"))),
            English(Enumerable.Range(0, targets).Select(_ => Paragraph("Morning.", "Evening."))));
        Assert.Equal(sources + targets, text.Pairs.Length);
        Assert.All(text.Pairs, pair => Assert.Equal(2, pair.Sentences.Beads.Length));
    }

    [Property]
    public static bool Merged_split_dropped_and_added_paragraphs_come_back(byte[] edits)
    {
        var plan = Plan.Of(edits);
        var pairs = Pairing.Pair(Chinese(plan.Source), English(plan.Target)).Pairs;
        Assert.Equal(plan.Shapes, pairs.Select(Shape));
        return true;
    }

    [Property(MaxTest = 30)]
    public static bool Swapped_paragraphs_are_paired_across(byte[] edits)
    {
        var plan = Plan.Of([.. edits.Select(_ => (byte)4)]);
        var order = Enumerable.Range(0, plan.Target.Count).ToArray();
        for (var i = 1; i + 1 < order.Length; i += 3 + (edits[i % edits.Length] % 3))
            (order[i], order[i + 1]) = (order[i + 1], order[i]);
        Block[] target = [.. order.Select(i => plan.Target[i])];
        var twins = Pairing.Pair(Chinese(plan.Source), English(target)).Pairs.ToDictionary(pair => pair.Source[0], pair => Assert.Single(pair.Target));
        return plan.Source.Select((block, i) => ReferenceEquals(twins[block], plan.Target[i])).All(isTwin => isTwin);
    }

    static string Shape(Pair pair) => string.Create(CultureInfo.InvariantCulture, $"{pair.Kind} {pair.Source.Length}-{pair.Target.Length}");

    /// <summary>A text of paragraphs that each tell their own number, edited here and there with untouched ones between.</summary>
    sealed record Plan(List<Block> Source, List<Block> Target, List<string> Shapes)
    {
        public static Plan Of(byte[] edits)
        {
            var plan = new Plan([], [], []);
            var number = 1000;
            foreach (var edit in edits)
            {
                plan.Add(number++, "1-1");
                plan.Add(number++, (edit % 5) switch { 0 => "2-1", 1 => "1-2", 2 => "1-0", 3 => "0-1", _ => "1-1" });
                plan.Add(number++, "1-1");
            }
            return plan;
        }

        void Add(int number, string shape)
        {
            string[] chinese = [$"编号 {number} 的故事从海边的一座灯塔开始讲起。", $"到了第 {number + 4000} 夜，守塔人终于决定下山去看一看。"];
            string[] english = [$"The story numbered {number} begins at a lighthouse by the sea.", $"On night {number + 4000} its keeper made up his mind to go down and look."];
            Source.AddRange(shape[0] switch { '0' => [], '1' => [Paragraph(chinese)], _ => [Paragraph(chinese[0]), Paragraph(chinese[1])] });
            Target.AddRange(shape[2] switch { '0' => [], '1' => [Paragraph(english)], _ => [Paragraph(english[0]), Paragraph(english[1])] });
            Shapes.Add("Paragraph " + shape);
        }
    }
}
