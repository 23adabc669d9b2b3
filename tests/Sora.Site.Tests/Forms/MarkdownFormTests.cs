using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Formats;
using Sora.Site.Formats.Markdown;
using Sora.Site.Formats.Quotes;
using Sora.Site.Pages;
using Sora.Tests;
using Sora.Theme.Pages;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>What is written as Markdown, another reader of Markdown reads as the same text.</summary>
public static class MarkdownFormTests
{
    /// <summary>All that Markdown could take for its own, and a few words.</summary>
    static readonly string[] Pieces =
    [
        "雨", "rain", " ", "*", "**", "_", "`", "```", "#", "## ", ">", "- ", "-", "+ ", "1. ", "2) ", "[", "]", "](", "(x)", "!", "![", "<b>", "</b>", "<!--", "&amp;", "&", "\\",
        "|", "---", "===", "~~", "$", "^", "{", "}", ":", "://", "https://a.example/", "www.a.example", "a@b.example", "“", "。", "’", "\"", "'", "=", "http://", "   ", "\t",
    ];

    [Property(MaxTest = 300)]
    public static void The_text_of_every_block_survives(byte[][] paragraphs)
    {
        var texts = paragraphs.Select(bytes => string.Concat(bytes.Select(index => Pieces[index % Pieces.Length])).Trim()).Where(text => text.Length > 0).Prepend("雨 rain").ToArray();
        var source = Article("zh.md", Language.Chinese, texts);
        var target = Article("en.md", Language.English, texts);
        var text = Pairing.Pair(source, target);
        var model = new ArticleModel(
            new("rain", "rain", "zh.md", "en.md", HasFolder: true), new EntrySide(Language.Chinese, source.Facts, 1), new EntrySide(Language.English, target.Facts, 1), [], [], 0, [], []);

        var markdown = Written.By(file => MarkdownFile.Write(file, Settings, model, PortablePage.Of(Settings, model, text)));

        Assert.Equal("题·Title" + Ink.Of(text.Pairs.SelectMany(pair => pair.Source.Concat(pair.Target))), Ink.Of(Read(markdown)));
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Holds_both_texts_pair_by_pair(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var text = BuiltSite.TextOf(article.Files);
            var markdown = File.ReadAllText(Path.Combine(built.Output, article.Files.Slug, article.Files.Slug + ".md"));
            var read = Ink.Of(Read(WithoutNoteMarks(markdown)));
            var at = 0;
            foreach (var block in text.Pairs.SelectMany(pair => pair.Source.Concat(pair.Target)).Where(block => block.Kind is not BlockKind.Rule))
            {
                var words = Ink.Of(PlainText.Of(block).Replace(" | ", "", StringComparison.Ordinal));
                at = read.IndexOf(words, at, StringComparison.Ordinal);
                Assert.True(at >= 0, words);
            }
        }
    }

    [Fact]
    public static void Headings_lists_quotations_code_tables_and_pictures_are_what_they_were()
    {
        var ferry = SampleSites.Get(SampleSites.Ferry);
        var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(File.ReadAllText(Path.Combine(ferry.Output, "night-ferry", "night-ferry.md"))));
        var page = ferry.Page("night-ferry");
        Assert.Equal(2 * page.QuerySelectorAll("article h2").Length, read.QuerySelectorAll("h2").Length);
        Assert.Equal(page.QuerySelectorAll("article table").Length, read.QuerySelectorAll("table").Length);
        Assert.Equal(page.QuerySelectorAll("article pre").Length, read.QuerySelectorAll("pre").Length);
        Assert.Equal(page.QuerySelectorAll("article .pair img").Length, read.QuerySelectorAll("img").Length);
        Assert.NotEmpty(read.QuerySelectorAll("blockquote blockquote"));
        Assert.Equal(4, read.QuerySelectorAll("ol > li").Length);
        Assert.NotEmpty(read.QuerySelectorAll("ol > li ul > li ul > li"));
    }

    static readonly Input.SiteSettings Settings = new(new("空", "Sora"), null, null, null, null, Language.Chinese, Language.English) { Where = new("site.yml") };

    /// <summary>One block a text, not read by any reader of ours.</summary>
    static Article Article(string file, Language language, string[] texts) => new(
        language,
        new(language == Language.Chinese ? "题" : "Title"),
        [.. texts.Select((text, i) => new Block(BlockKind.Paragraph, 0, [new(text, text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal))], ["", ""], [], [], new(file, i + 1)))],
        file);

    static string WithoutNoteMarks(string markdown) =>
        Enumerable.Range(1, 99).Aggregate(markdown, static (text, number) => text.Replace($"\\[{number}\\]", "", StringComparison.Ordinal));

    static string Read(string markdown) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown)).Body!.TextContent;
}
