using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Site.Pages;
using Xunit;

namespace Sora.Site.Tests;

public static class TagTests
{
    [Theory]
    [InlineData("人工智能", "Artificial Intelligence", "artificial-intelligence")]
    [InlineData("机器学习", "machine  learning ", "machine-learning")]
    [InlineData("Sora", null, "sora")]
    [InlineData("GPT-4", "GPT‑4", "gpt-4")]
    [InlineData(null, "C++", "c-cedb1bac")]
    [InlineData(null, "C#", "c-951a4d36")]
    [InlineData(null, "c#", "c-951a4d36")]
    [InlineData("导读", null, "tag-")]
    [InlineData("AI 伦理", null, "ai-")]
    [InlineData(null, "café", "caf-")]
    public static void An_address_is_spelled_with_letters_that_need_no_encoding(string? source, string? target, string slug)
    {
        var found = TagSlug.Of(source, target);

        Assert.StartsWith(slug, found, StringComparison.Ordinal);
        Assert.All(found, static c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        Assert.True(found.Length < 80);
    }

    [Fact]
    public static void What_is_lost_in_spelling_still_tells_tags_apart()
    {
        string[] names = ["C++", "C#", "C", "世纪", "事迹", "caf\u00e9", "cafe", new('a', 300), new('a', 301), "+", "#"];

        Assert.Distinct(names.Select(static name => TagSlug.Of(null, name)));
        Assert.Equal(TagSlug.Of(null, "caf\u00e9"), TagSlug.Of(null, "cafe\u0301"));
    }

    [Property]
    public static bool Any_name_has_an_address_of_its_own_that_is_safe_in_a_link(NonNull<string> source, NonNull<string> target) =>
        TagSlug.Of(source.Get, target.Get) is { Length: > 0 and <= 80 } slug
        && slug[0] != '-' && slug[^1] != '-'
        && slug.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    [Theory]
    [InlineData("雨 雪", "rain snow", "雨/rain 雪/snow")]
    [InlineData("雨 雪", "rain", "雨/ 雪/ /rain")]
    [InlineData("雨", "", "雨/")]
    [InlineData("雨 雨", "rain Rain", "雨/rain")]
    [InlineData("雨 - 雪", "rain snow", "雨/rain 雪/snow")]
    public static void Tags_are_twins_by_their_place_where_both_texts_list_as_many(string source, string target, string tags) =>
        Assert.Equal(tags, string.Join(' ', Tag.Of(Facts(source), Facts(target)).Select(static tag => $"{tag.Source}/{tag.Target}")));

    [Fact]
    public static void Every_tag_has_a_page_that_lists_its_articles_and_is_linked_from_them()
    {
        var built = SampleSites.Get(SampleSites.Ours);
        var page = built.Page("tags", "artificial-intelligence");

        Assert.Equal("人工智能", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("artificial intelligence", page.QuerySelector("h1 + p")!.TextContent);
        Assert.Equal(["../../between-the-frames/", "../../reading-sora/"], Addresses(page, ".entry .source h3 a"));
        Assert.Contains("../tags/artificial-intelligence/", Addresses(built.Page("reading-sora"), ".facts.source a[rel=tag]"));
        Assert.Contains("../../tags/artificial-intelligence/", Addresses(built.Page("reading-sora", "en"), ".facts a[rel=tag]"));
        Assert.Contains("tags/artificial-intelligence/", Addresses(built.Page(), "nav.tags .target a"));
        Assert.Contains("<loc>https://sora.example/blog/tags/artificial-intelligence/</loc>", File.ReadAllText(Path.Combine(built.Output, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public static void A_tag_of_one_language_stands_on_its_side_only_unless_the_other_has_none()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "baseUrl: https://sora.example/\n");
        Write(folder, "rain", "[天气, 早晨]", "[weather]");
        Write(folder, "snow", "[天气, 早晨]", "[]");

        SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));

        var rain = Html(folder, "rain");
        Assert.Equal(["天气", "早晨"], rain.QuerySelectorAll(".facts.source a[rel=tag]").Select(static link => link.TextContent));
        Assert.Equal(["weather"], rain.QuerySelectorAll(".facts.target a[rel=tag]").Select(static link => link.TextContent));
        var snow = Html(folder, "snow").QuerySelectorAll(".facts.target a[rel=tag]");
        Assert.Equal(["天气", "早晨"], snow.Select(static link => link.TextContent));
        Assert.All(snow, static link => Assert.Equal("zh-Hans", link.GetAttribute("lang")));
        Assert.Empty(Html(folder, "tags/weather").QuerySelectorAll("h1.source"));
    }

    [Fact]
    public static void An_article_may_link_to_a_tag()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "rain", "[天气]", "[weather]", "[天气](../tags/weather/) [没有](../tags/none/)");

        var result = SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));

        Assert.Equal("S501", Assert.Single(result.Findings, static finding => finding.Severity == Bitext.Severity.Error).Code);
    }

    static void Write(TemporaryFolder folder, string slug, string source, string target, string more = "")
    {
        folder.Write($"input/{slug}/zh.md", $"---\ntitle: 天\ntags: {source}\n---\n\n早上的天空很亮，没有人说话。{more}\n");
        folder.Write($"input/{slug}/en.md", $"---\ntitle: Sky\ntags: {target}\n---\n\nThe morning sky was bright, and nobody spoke.\n");
    }

    static IDocument Html(TemporaryFolder folder, string page) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "output", page, "index.html")));

    static ArticleFacts Facts(string tags) => new() { Tags = [.. tags.Split(' ').Select(static name => name.Replace('-', ' '))] };

    static IEnumerable<string?> Addresses(IDocument page, string selector) => page.QuerySelectorAll(selector).Select(static link => link.GetAttribute("href"));
}
