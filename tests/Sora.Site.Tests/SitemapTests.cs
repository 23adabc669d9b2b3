using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>What search engines are told: the pages there are, when they came, and which say the same in another language.</summary>
public static class SitemapTests
{
    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Has_every_page_that_is_its_own_canonical_one_once_and_no_other(string site)
    {
        var built = SampleSites.Get(site);
        var canonical = Pages(built).Where(static page => page.Value.QuerySelector("link[rel=canonical]")?.GetAttribute("href") == page.Key).Select(static page => page.Key);
        Assert.Equal(canonical.Order(StringComparer.Ordinal), Entries(built).Select(static entry => entry.Address).Order(StringComparer.Ordinal));
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void A_page_that_is_not_its_own_names_one_that_is(string site)
    {
        var built = SampleSites.Get(site);
        var known = Entries(built).Select(static entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var (address, page) in Pages(built).Where(static page => !page.Key.EndsWith("/404.html", StringComparison.Ordinal)))
            Assert.True(known.Contains(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!), address);
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Says_the_day_of_every_dated_article(string site)
    {
        var built = SampleSites.Get(site);
        var days = Entries(built).ToDictionary(static entry => entry.Address, static entry => entry.Day, StringComparer.Ordinal);
        foreach (var article in built.Result.Articles)
        {
            var day = article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.All(new[] { article.Path, article.SourcePath, article.TargetPath }, path => Assert.Equal(day, days[path.Under(BuiltSite.Address)]));
        }
        var newest = built.Result.Articles.Max(static article => article.Date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(newest, days[BuiltSite.Address.AbsoluteUri]);
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Languages_are_those_that_the_pages_name_and_point_at_each_other(string site)
    {
        var built = SampleSites.Get(site);
        var pages = Pages(built);
        foreach (var entry in Entries(built))
        {
            var page = pages[entry.Address];
            Assert.Equal(Twins(page), entry.Twins);
            Assert.All(entry.Twins, twin => Assert.Equal(entry.Twins, Twins(pages[twin.Address])));
            if (entry.Twins.Length == 0)
                continue;
            Assert.Contains(entry.Address, entry.Twins.Select(static twin => twin.Address));
            Assert.Equal(["zh-Hans", "en", "x-default"], entry.Twins.Select(static twin => twin.Language));
            Assert.All(entry.Twins.SkipLast(1), twin => Assert.Equal(twin.Language, pages[twin.Address].DocumentElement.GetAttribute("lang")));
        }
        Assert.Equal(3 * built.Result.Articles.Length, Entries(built).Count(static entry => entry.Twins.Length > 0));
    }

    static (string Language, string Address)[] Twins(IDocument page) =>
        [.. page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(static link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!))];

    static (string Address, string? Day, (string Language, string Address)[] Twins)[] Entries(BuiltSite site) =>
    [
        .. XDocument.Load(Path.Combine(site.Output, "sitemap.xml")).Root!.Elements(Map + "url").Select(static url => (
            url.Element(Map + "loc")!.Value,
            url.Element(Map + "lastmod")?.Value,
            url.Elements(Xhtml + "link").Select(static link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)).ToArray())),
    ];

    /// <summary>Every page under the address that a host serves it under.</summary>
    static Dictionary<string, IDocument> Pages(BuiltSite site) => Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).ToDictionary(
        file => BuiltSite.Address + Path.GetRelativePath(site.Output, file).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal),
        static file => (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(file)),
        StringComparer.Ordinal);
}
