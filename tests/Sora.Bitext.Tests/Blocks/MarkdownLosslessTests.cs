using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Sora.Bitext.Blocks;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

/// <summary>Every visible character of a text reaches the blocks, in order: what they show says what Markdig's own HTML says.</summary>
public static class MarkdownLosslessTests
{
    static readonly MarkdownPipeline Independent = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseCjkFriendlyEmphasis().Build();

    // In `_https://a.b/c_-` the second `_` belongs to the address where bare addresses are links, and ends the emphasis where
    // they are not. Nothing is lost either way; to say the same, Markdig has to know the links too.
    static readonly MarkdownPipeline IndependentButForLinks = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseCjkFriendlyEmphasis().Use<MarkdownBareLinks>().Build();

    static readonly string[] Pieces =
    [
        "*", "**", "***", "_", "`", "``", "~~", "[", "]", "](u)", "![", "(", "> ", "- ", "1. ", "\n", "\n", "\n\n", "\n\n", "    ", "|", "\n|-|-|\n", "---",
        "# ", "```\n", "字", "中文。", "word ", "Two. Three ", "“", "”", "[^a]", "\n\n[^a]: ", "[^b]", "&amp;", "\\", "  \n", "：", "！", "https://a.b/c", "<https://x.y>", "\u00A0",
    ];

    static readonly string[] Tags =
    [
        "<b>", "</b>", "<i>", "</i>", "<ruby>", "<rt>", "</ruby>", "<span lang='en'>", "<span>", "</span>", "<script>", "</script>", "<a href='javascript:x'>", "<a href='u'>", "</a>",
        "<br>", "<img src=x onerror=y>", "<div>", "</div>", "<p>", "<table><tr><td>", "</table>", "<ul><li>", "<!--", "-->", "<pre>", "<svg>", "<font>", "<hr>", "<figure>", "<style>",
    ];

    public static TheoryData<string> Samples() =>
        ["cjk-emphasis", "nested-lists", "tables", "code", "markup-across-sentences", "half-width"];

    public static TheoryData<string> Texts() =>
    [
        "texts/original/zh.md", "texts/original/en.md", "texts/reading-sora/zh.md", "texts/reading-sora/en.md",
        "texts/how-to/zh.md", "texts/how-to/en.md", "texts/sora-md/zh.md", "texts/sora-md/en.md",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public static void A_sample_loses_nothing(string name) =>
        AssertLossless(File.ReadAllText(Repository.Path("tests", "Sora.Bitext.Tests", "Blocks", "Samples", name, "in.md")));

    [Theory]
    [MemberData(nameof(Texts))]
    public static void A_real_text_loses_nothing(string path) => AssertLossless(MarkdownBody.Of(File.ReadAllText(Repository.Shared(path))));

    [Fact]
    public static void An_underscore_inside_a_bare_address_is_shown() =>
        AssertLossless("_字word ！https://a.b/c_-  |`<https://x.y>\n");

    [Theory, InlineData("a|b\nhttps://a.b/c |---\n"), InlineData("a|b\n---| https://a.b/c\n"), InlineData("> a|b\n> https://a.b/c |\n")]
    public static void An_address_in_what_looks_like_the_rule_of_a_table_is_shown(string text) => AssertLossless(text);

    [Property(MaxTest = 1000)]
    public static Property Any_Markdown_loses_nothing() => Prop.ForAll(
        Mixtures(Pieces).ToArbitrary(),
        static text =>
        {
            AssertLossless(text);
            ShownHtml.AssertSafe(Read(text));
        });

    [Property(MaxTest = 1000)]
    public static Property Any_raw_HTML_leaves_the_page_well_formed_and_safe() => Prop.ForAll(
        Mixtures([.. Pieces, .. Tags]).ToArbitrary(),
        static text =>
        {
            ShownHtml.AssertSafe(Read(text));
            ShownHtml.AssertSafe(HtmlReader.Read(new("x.html", text, Language.Chinese)));
        });

    static Gen<string> Mixtures(string[] pieces) => Gen.Elements(pieces).ArrayOf().Select(string.Concat);

    static void AssertLossless(string text)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Markdown.ToHtml(text.Replace("][^", "]\u2060[^", StringComparison.Ordinal).Replace("[^a][", "[^a]\u2060[", StringComparison.Ordinal), System.Text.RegularExpressions.Regex.IsMatch(text, "https://[!-~]*_") ? IndependentButForLinks : Independent));
        foreach (var mark in page.QuerySelectorAll(".footnote-ref, .footnote-back-ref"))
            mark.Remove();
        var reading = Read(text);
        var all = string.Concat(reading.Blocks.Select(ShownHtml.Of));
        var shown = reading.Blocks
            .Where(block => block.Path is not [{ Kind: ContainerKind.Footnote } note, ..] || IsReferred(note.Number, all)) // Markdig shows no others
            .Select(static block => ShownHtml.Text(WithoutNotes(ShownHtml.Of(block))));
        Assert.Equal(Visible(page.Body!.TextContent), Visible(string.Concat(shown)));
    }

    static bool IsReferred(int note, string html) => html.Contains(FormattableString.Invariant($"id=\"zh-ref-{note}\""), StringComparison.Ordinal);

    static string WithoutNotes(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<(a|span) class=\"noteref\".*?</(a|span)>", "");

    /// <summary>Without the joiner at the marks of notes: where brackets touch one, Markdig alone drops what is in them, or the mark.</summary>
    static string Visible(string text) => Ink.Of(text.Replace("\u2060", "", StringComparison.Ordinal));

    static Reading Read(string text) => MarkdownReader.Read(new("x.md", text, Language.Chinese));
}
