using System.Diagnostics;
using System.Text;
using Sora.Bitext.Blocks;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

/// <summary>Ten thousand of anything is read, or refused with one finding that has a line; it never hangs and never throws.</summary>
public static class HostileSizeTests
{
    const int Many = 10_000;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20); // on a busy machine; alone each takes under two

    public static TheoryData<string, string> Repeated() => new()
    {
        { ">", "a" }, { "[", "a" }, { "![", "](x)" }, { "[a](", "" }, { "*", "a" }, { "*a ", "" }, { "*a_ ", "" }, { "**a *b ", "* **" }, { "- ", "a" },
        { "`a", "" }, { "<", "" }, { "<b>", "a" }, { "<b>a\n\n", "" }, { "<!-- ", "" }, { "a<?", "" }, { "a<![CDATA[", "" }, { "&amp;", "" }, { "[^a]", "\n\n[^a]: x" }, { "|", "\n|-|\n" },
        { "~~a ", "" }, { "http://", "" }, { "[a]: u\n", "" }, { "\\", "" }, { "[*](x", "" }, { "a**b", "" }, { "> - a\n", "" }, { "<div>", "a" }, { "<script>", "a" }, { "“", "" },
        { "<table><tr><td>", "a" }, { "<ul><li>", "a" }, { "<x-y>a", "" }, { "<p>a</p>", "" }, { "<b><p>", "a" }, { "<a href=x>", "a" }, { "<svg>", "a" }, { "<br>", "a" }, { "<blockquote>\n", "a" },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public static void Markdown_that_repeats_is_read_or_refused(string piece, string end) =>
        AssertQuick(MarkdownReader.Read, Times(piece, Many) + end);

    [Theory]
    [MemberData(nameof(Repeated))]
    public static void HTML_that_repeats_is_read_or_refused(string piece, string end) =>
        AssertQuick(HtmlReader.Read, Times(piece, Many) + end);

    [Fact]
    public static void Lists_nested_a_thousand_times_are_refused_at_their_line()
    {
        var text = new StringBuilder("一段\n\n");
        for (var depth = 0; depth < 1000; depth++)
            text.Append(' ', depth * 2).Append("- a\n");
        var finding = AssertQuick(MarkdownReader.Read, text.ToString());
        Assert.Equal("S308", finding?.Code);
        Assert.Equal(254, finding?.Where.Line);
    }

    [Fact]
    public static void A_line_of_a_million_characters_is_read() => Assert.Null(AssertQuick(MarkdownReader.Read, Times("中文字，没有句号", 125_000)));

    [Theory]
    [InlineData("http://a", ")", 1_000_000)]
    [InlineData("http://a", ";", 1_000_000)]
    [InlineData("", "http://a.b ", 60_000)]
    [InlineData("", "https://-", 500_000)]
    public static void Addresses_that_go_on_and_on_are_read(string start, string piece, int times) =>
        Assert.Null(AssertQuick(MarkdownReader.Read, start + Times(piece, times)));

    [Theory]
    [InlineData("<span>", 500)]
    [InlineData("<table><tr><td>", 120)]
    public static void Elements_nested_around_a_million_others_are_read(string start, int depth) =>
        Assert.Null(AssertQuick(HtmlReader.Read, Times(start, depth) + Times("<br>", 1_000_000) + "<hr>"));

    [Fact]
    public static void A_long_title_around_many_sentences_is_read() =>
        Assert.Null(AssertQuick(MarkdownReader.Read, "[" + Times("A? ", 60_000) + "](u \"" + new string('t', 200_000) + "\")"));

    [Theory]
    [InlineData("", "<p>A</p>", "")]
    [InlineData("<figure>", "<img src=a>", "</figure>")]
    public static void A_long_address_around_many_blocks_is_read(string start, string piece, string end) =>
        Assert.Null(AssertQuick(HtmlReader.Read, $"{start}<a href=\"/{new string('u', 200_000)}\">{Times(piece, 60_000)}</a>{end}"));

    [Fact]
    public static void Tags_without_an_end_are_read_or_refused() => AssertQuick(HtmlReader.Read, Times("<a ", 1_000_000) + "/>");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public static void A_text_of_ten_million_characters_is_refused(bool isMarkdown) =>
        Assert.Equal("S307", AssertQuick(isMarkdown ? MarkdownReader.Read : HtmlReader.Read, Times("一段话。\n\n", 1_700_000))?.Code);

    static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    /// <returns>The error, if the text was refused.</returns>
    static Diagnostic? AssertQuick(Func<SourceText, Reading> read, string text)
    {
        var watch = Stopwatch.StartNew();
        var reading = read(new("x", text, Language.Chinese));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
        return reading.Findings.SingleOrDefault(static finding => finding.Severity == Severity.Error);
    }
}
