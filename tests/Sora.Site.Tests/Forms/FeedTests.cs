using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>Both feeds, read back: the same entries, whole, in both languages, and nothing that only a page needs.</summary>
public static class FeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry)]
    public static void Both_say_the_same(string site) => Assert.Equal(AtomEntries(SampleSites.Get(site)), JsonEntries(SampleSites.Get(site)));

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry)]
    public static void Entries_are_the_articles_newest_first(string site)
    {
        var built = SampleSites.Get(site);
        var dated = built.Result.Articles.Where(article => article.Date is not null);
        Assert.Equal(dated.Select(article => article.Path.Under(BuiltSite.Address)), JsonEntries(built).Select(entry => entry.Id));
        Assert.Equal(dated.Select(article => $"{article.Date:yyyy-MM-dd}T00:00:00Z"), JsonEntries(built).Select(entry => entry.Published));
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry)]
    public static void An_entry_holds_both_texts_with_their_languages(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles.Where(article => article.Date is not null))
        {
            var text = BuiltSite.TextOf(article.Files);
            var content = Content(built, article.Path.Under(BuiltSite.Address));
            Assert.Equal(Ink.Of(text.Pairs.SelectMany(pair => pair.Source)), InkOf(content, "zh"));
            Assert.Equal(Ink.Of(text.Pairs.SelectMany(pair => pair.Target)), InkOf(content, "en"));
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry)]
    public static void An_entry_works_away_from_the_site(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles.Where(article => article.Date is not null))
        {
            var address = article.Path.Under(BuiltSite.Address);
            var content = Content(built, address);
            Assert.Empty(content.QuerySelectorAll("script, style, [class], [id], [data-s], [style], [tabindex]"));
            Assert.All(content.QuerySelectorAll("[href], [src]"), element => Assert.True(Uri.TryCreate(element.GetAttribute("href") ?? element.GetAttribute("src"), UriKind.Absolute, out _)));
            var page = built.Page(article.Files.Slug);
            var back = content.QuerySelectorAll("a").Where(link => link.TextContent == "¶").Select(link => link.GetAttribute("href")!).ToArray();
            Assert.NotEmpty(back);
            Assert.Distinct(back);
            Assert.All(back, link => Assert.NotNull(page.GetElementById(link[(address.Length + 1)..])));
        }
    }

    [Fact]
    public static void A_picture_is_found_on_the_site() => Assert.Equal(
        [$"{BuiltSite.Address}night-ferry/ferry.svg"],
        Content(SampleSites.Get(SampleSites.Ferry), BuiltSite.Address + "night-ferry/").QuerySelectorAll("img").Select(image => image.GetAttribute("src")).Distinct());

    [Fact]
    public static void Pages_tell_readers_where_the_feeds_are()
    {
        var page = SampleSites.Get(SampleSites.Ours).Page("how-to");
        Assert.Equal("../feed.xml", page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal("../feed.json", page.QuerySelector("link[rel=alternate][type='application/feed+json']")!.GetAttribute("href"));
    }

    static List<Entry> AtomEntries(BuiltSite site) =>
    [
        .. XDocument.Load(Path.Combine(site.Output, "feed.xml"), LoadOptions.PreserveWhitespace).Root!.Elements(Atom + "entry").Select(entry => new Entry(
            entry.Element(Atom + "id")!.Value,
            entry.Element(Atom + "title")!.Value,
            entry.Element(Atom + "published")!.Value,
            string.Join('|', entry.Elements(Atom + "author").Select(author => author.Value.Trim())),
            string.Join('|', entry.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value)),
            entry.Element(Atom + "summary")?.Value,
            entry.Element(Atom + "content")!.Value)),
    ];

    static List<Entry> JsonEntries(BuiltSite site)
    {
        using var feed = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Output, "feed.json")));
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.RootElement.GetProperty("version").GetString());
        return
        [
            .. feed.RootElement.GetProperty("items").EnumerateArray().Select(item => new Entry(
                item.GetProperty("id").GetString()!,
                item.GetProperty("title").GetString()!,
                item.GetProperty("date_published").GetString()!,
                string.Join('|', item.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString())),
                item.TryGetProperty("tags", out var tags) ? string.Join('|', tags.EnumerateArray().Select(tag => tag.GetString())) : "",
                item.TryGetProperty("summary", out var summary) ? summary.GetString() : null,
                item.GetProperty("content_html").GetString()!)),
        ];
    }

    static IDocument Content(BuiltSite site, string id) => new HtmlParser().ParseDocument(JsonEntries(site).Single(entry => entry.Id == id).Content);

    /// <summary>The text in one language, without gaps, links back and the marks of notes.</summary>
    static string InkOf(IDocument content, string language)
    {
        var copy = (IDocument)content.Clone();
        foreach (var added in copy.QuerySelectorAll("a").Where(link => link.TextContent is "¶" or "↩" || link.GetAttribute("href")!.Contains("-note-", StringComparison.Ordinal)).ToArray())
            added.Remove();
        string[] gaps = ["译文未收此段", "译文所增，原文无此段", "Not in the translation", "Added in the translation"];
        return Ink.Of(string.Concat(copy.QuerySelectorAll($"body [lang|={language}]").Where(cell => !gaps.Contains(cell.TextContent.Trim()) && cell.ParentElement!.Closest("[lang]") is null).Select(cell => cell.TextContent)));
    }

    sealed record Entry(string Id, string Title, string Published, string Authors, string Tags, string? Summary, string Content);
}
