using Sora.Bitext.Blocks;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

public static class PlainTextReaderTests
{
    [Theory]
    [InlineData("One.\n\nTwo.\r\n\r\nThree.\r\rFour.", "1 One.", "3 Two.", "5 Three.", "7 Four.")]
    [InlineData("\uFEFF\n\n\u3000\u3000One.\u00A0\n \u3000\nTwo.\n", "3 One.", "5 Two.")]
    [InlineData("One.\nTwo.\nThree.", "1 One.", "2 Two.", "3 Three.")]
    [InlineData("One line\nanother.\n\nTwo.", "1 One line<br>\nanother.", "4 Two.")]
    [InlineData("5 < 6 & so on.", "1 5 &lt; 6 &amp; so on.")]
    [InlineData("")]
    [InlineData(" \r\n\u00A0")]
    public static void Paragraphs_stand_at_their_lines(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Blocks.Select(block => $"{block.Where.Line} {Html(block)}"));

    [Fact]
    public static void Lines_wrapped_by_a_mail_program_join()
    {
        const string Wrapped = """
            The first paragraph of this letter was wrapped by hand, as letters were
            when screens had eighty columns, and so its line ends mean nothing at all
            to anybody who reads it.
            The second paragraph begins on a line of its own, since the line above it
            ends long before the margin.
            """;
        var blocks = Read(Wrapped).Blocks;
        Assert.Equal([1, 4], blocks.Select(block => block.Where.Line));
        Assert.All(blocks, block => Assert.DoesNotContain("<br>", Html(block), StringComparison.Ordinal));
    }

    [Fact]
    public static void Wrapped_lines_of_Hanzi_join_without_a_space()
    {
        var line = string.Concat(Enumerable.Repeat("雨一直下没有人说话", 4));
        var block = Assert.Single(PlainTextReader.Read(new("zh.txt", $"{line}\n{line}\n{line}。", Language.Chinese)).Blocks);
        Assert.Equal(line + line + line + "。", Assert.Single(block.Sentences).Text);
    }

    [Fact]
    public static void Verse_keeps_its_lines()
    {
        var verse = Assert.Single(PlainTextReader.Read(new("zh.txt", "雨停了\n灯也灭了\n\n", Language.Chinese)).Blocks.Take(1));
        Assert.Equal("雨停了", Html(verse));
        var stanzas = PlainTextReader.Read(new("zh.txt", "雨停了\n灯也灭了\n\n街上没有人\n门都关着", Language.Chinese)).Blocks;
        Assert.Equal(["雨停了<br>\n灯也灭了", "街上没有人<br>\n门都关着"], stanzas.Select(Html));
    }

    [Fact]
    public static void An_indent_begins_a_paragraph_of_prose_and_a_line_of_verse()
    {
        const string Long = "　　昨天夜里下了一场很大的雨，街上到处都是水，一直到天亮才停下来。";
        var prose = PlainTextReader.Read(new("zh.txt", $"雨声\n\n{Long}\n　　“好大的雨。”他说。\n{Long}\n\n　　后来天晴了。\n{Long}\n", Language.Chinese)).Blocks;
        Assert.Equal([1, 3, 4, 5, 7, 8], prose.Select(static block => block.Where.Line));

        var verse = PlainTextReader.Read(new("zh.txt", "雨声\n\n　　雨停了，\n　　灯也灭了。\n\n　　街上没有人，\n　　门都关着。\n", Language.Chinese)).Blocks;
        Assert.Equal([1, 3, 6], verse.Select(static block => block.Where.Line));
    }

    [Theory]
    [InlineData("Home|News\n\nAfter the Rain\n\nBy: Somebody\n\nIt rained.", "After the Rain")]
    [InlineData("首页：新闻\n\n2024-02-19\n\n雨后\n\n下雨了。", "雨后")]
    [InlineData("下雨了。\n\n没有标题。", null)]
    public static void The_title_is_the_first_line_that_looks_like_one(string text, string? title)
    {
        var reading = Read(text);
        Assert.Equal(title, reading.Facts.Title);
        Assert.Equal(title is null ? 0 : 1, reading.Blocks.Count(block => block is { Kind: BlockKind.Heading, Level: 1 }));
    }

    [Fact]
    public static void Lines_count_from_where_the_text_begins_in_its_file() =>
        Assert.Equal(new SourceLine("en.txt", 12), PlainTextReader.Read(new("en.txt", "One.\n\nTwo.", Language.English, 10)).Blocks[1].Where);

    [Theory]
    [InlineData("zh", "Sora 带来的四点启发")]
    [InlineData("en", "Four Takeaways from Sora")]
    public static void The_saved_essay_has_its_paragraphs_and_title(string tag, string title)
    {
        var text = File.ReadAllText(Repository.Shared($"texts/sora-faithful/{tag}.txt"));
        var reading = PlainTextReader.Read(new($"{tag}.txt", text, Language.TryParse(tag)!));
        Assert.Equal(65, reading.Blocks.Length);
        Assert.Equal(title, reading.Facts.Title);
        Assert.All(reading.Blocks, block => Assert.StartsWith(block.Sentences[0].Text.Split('\n')[0], text.Split('\n')[block.Where.Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public static void Ten_megabytes_are_read_in_linear_time()
    {
        var paragraph = string.Concat(Enumerable.Repeat("It rained, and we stayed where we were until it stopped. ", 18)) + "\n\n";
        Assert.Equal(10 << 10, Read(string.Concat(Enumerable.Repeat(paragraph, 10 << 10))).Blocks.Length);
        Assert.Single(Read(new string('a', 1 << 20)).Blocks);
        Assert.Empty(Read(new string('\r', 1 << 20)).Blocks);
    }

    static Reading Read(string text) => PlainTextReader.Read(new("en.txt", text, Language.English));

    static string Html(Block block) =>
        block.Frame[0] + string.Concat(block.Sentences.Zip(block.Frame[1..], (sentence, after) => sentence.Html + after));
}
