using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;
using Sora.Bitext.Tests.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Lexicon;

public static class GlossaryTests
{
    [Theory]
    [InlineData("灯塔", "lighthouse", "海边有一座灯塔。", "A lighthouse stands by the sea.")]
    [InlineData("灯塔", "lighthouse", "海边有两座灯塔。", "Two LIGHTHOUSES stand by the sea.")]
    [InlineData("奔跑", "run", "他在奔跑。", "He ran.")]
    [InlineData("大模型", "large model", "大模型的参数", "the large models' parameters")]
    [InlineData("大模型", "model", "大模型的参数", "the model’s parameters")]
    [InlineData("自注意力", "self-attention", "自注意力很重要。", "Self attention matters.")]
    [InlineData("GPT-4", "GPT-4", "我们用 ＧＰＴ４ 写。", "We write with gpt4.")]
    [InlineData("空", "void", "天空和空间", "the sky and space")]
    [InlineData("灯塔", "lighthouse", "海边", "the sea")]
    public static void A_rendering_is_recognised_in_every_form(string term, string rendering, string source, string target) =>
        Assert.Empty(Check(new([new(term, [rendering])]), source, target));

    [Theory]
    [InlineData("灯塔", "lighthouse", "海边有一座灯塔。", "A tower stands by the sea.")]
    [InlineData("大模型", "large model", "大模型很多。", "There are many models, large and small.")]
    [InlineData("空", "void", "空是什么？", "What is space?")]
    public static void A_term_rendered_otherwise_is_found(string term, string rendering, string source, string target) =>
        Assert.Equal("S410", Assert.Single(Check(new([new(term, [rendering])]), source, target)).Code);

    [Fact]
    public static void Any_of_several_renderings_will_do()
    {
        var glossary = new Glossary([new("对齐", ["alignment", "to align"])]);

        Assert.Empty(Check(glossary, "先对齐。", "Align first."));
        Assert.Contains("“alignment” or “to align”", Assert.Single(Check(glossary, "先对齐。", "Pair first.")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void The_longest_term_wins()
    {
        var glossary = new Glossary([new("模型", ["model"]), new("世界模型", ["world simulator"])]);

        Assert.Empty(Check(glossary, "这是世界模型。", "This is a world simulator."));
        Assert.Single(Check(glossary, "这是世界模型，也是模型。", "This is a world simulator."));
    }

    [Fact]
    public static void An_entry_may_be_written_from_either_language()
    {
        var glossary = new Glossary([new("alignment", ["对齐", "校准"])]);

        Assert.Single(Check(glossary, "先校准。", "Pair first."));
        Assert.Empty(Check(glossary, "先校准。", "First the alignment."));
        Assert.Empty(GlossaryTerms.Check(Pairing.Pair(Samples.English(Samples.Paragraph("Alignment first.")), Samples.Chinese(Samples.Paragraph("先校准。"))), glossary));
        Assert.Single(GlossaryTerms.Check(Pairing.Pair(Samples.English(Samples.Paragraph("Alignment first.")), Samples.Chinese(Samples.Paragraph("先配对。"))), glossary));
    }

    [Theory]
    [InlineData("见 <code>灯塔</code>。", "见 灯塔。")]
    [InlineData("见 <a href=\"x\">灯塔 &amp; <em>海</em></a>。", "见 灯塔 & 海。")]
    public static void A_term_in_code_or_in_a_link_does_not_count(string html, string text)
    {
        var block = Samples.Paragraph(text) with { Sentences = [new(text, html)] };
        var glossary = new Glossary([new("灯塔", ["lighthouse"]), new("amp", ["amp"])]);

        Assert.Empty(GlossaryTerms.Check(Pairing.Pair(Samples.Chinese(block), Samples.English(Samples.Paragraph("See there."))), glossary));
    }

    [Fact]
    public static void Markup_around_a_term_makes_no_difference()
    {
        var block = Samples.Paragraph("见灯塔。") with { Sentences = [new("见灯塔。", "见<a href=\"x\">海</a>，<em>灯</em>塔。")] };

        Assert.Single(GlossaryTerms.Check(Pairing.Pair(Samples.Chinese(block), Samples.English(Samples.Paragraph("See there."))), new([new("灯塔", ["lighthouse"])])));
    }

    [Fact]
    public static void Languages_without_a_lexicon_are_checked_too()
    {
        var (french, german) = (Language.TryParse("fr")!, Language.TryParse("de")!);
        ParallelText Text(string source, string target) => Pairing.Pair(
            new(french, new(), [Samples.Paragraph(source)], "fr.md"), new(german, new(), [Samples.Paragraph(target)], "de.md"));
        var glossary = new Glossary([new("phare", ["Leuchtturm"])]);

        Assert.Empty(GlossaryTerms.Check(Text("Le phare brille.", "Das Licht des Leuchtturms."), glossary));
        Assert.Single(GlossaryTerms.Check(Text("Le phare brille.", "Das Licht brennt."), glossary));
    }

    [Fact]
    public static void A_rendering_does_not_reach_from_one_sentence_into_the_next()
    {
        var text = Pairing.Pair(Samples.Chinese(Samples.Paragraph("大模型很多。")), Samples.English(Samples.Paragraph("They are large.", "Models abound.")));

        Assert.Single(GlossaryTerms.Check(text, new([new("大模型", ["large model"])])));
    }

    [Theory]
    [InlineData("Heron Bank, Snipe Hill and Wren Gate.", 0)]
    [InlineData("Kite Marsh, Gull Point and Tern Isle.", 1)]
    public static void Terms_pair_what_nothing_else_connects(string english, int expected)
    {
        var source = Samples.Chinese(Samples.Paragraph("鹭汀、鹬岗、鹪关。"), Samples.Paragraph("鸢陂、鸥岬、鸬屿。"));
        var glossary = new Glossary(
            [new("鹭汀", ["Heron Bank"]), new("鹬岗", ["Snipe Hill"]), new("鹪关", ["Wren Gate"]), new("鸢陂", ["Kite Marsh"]), new("鸥岬", ["Gull Point"]), new("鸬屿", ["Tern Isle"])]);

        var text = Pairing.Pair(source, Samples.English(Samples.Paragraph(english)), new(glossary));

        Assert.Equal([source.Blocks[expected]], text.Pairs.Single(pair => !pair.Target.IsEmpty).Source);
    }

    static System.Collections.Immutable.ImmutableArray<Diagnostic> Check(Glossary glossary, string source, string target) =>
        GlossaryTerms.Check(Pairing.Pair(Samples.Chinese(Samples.Paragraph(source)), Samples.English(Samples.Paragraph(target))), glossary);
}
