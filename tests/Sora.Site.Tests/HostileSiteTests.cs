using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sora.Site.Formats;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Whatever a text says, in a title, a name, a tag or a paragraph, every file of the site carries it and nothing else.</summary>
public static class HostileSiteTests
{
    const string Address = "https://sora.example/blog/";

    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void No_page_gets_an_element_or_an_attribute_from_a_text(string text)
    {
        using var folder = Built(text);
        foreach (var page in Pages(folder))
        {
            Assert.Empty(page.Descendants<IComment>());
            Assert.Empty(page.QuerySelectorAll("b, style"));
            Assert.DoesNotContain(page.All.SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.All(page.Scripts, static script => Assert.True(script.Source is null ? script.Type == "application/ld+json" || script.Text == Theme.ThemeAssets.BuiltIn.EarlyScript : script.Text.Length == 0));
        }
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Heads_say_the_text(string text)
    {
        using var folder = Built(text);
        var page = Page(folder, "rain", "en");
        Assert.Equal($"{text} · {text}", page.QuerySelector("title")!.TextContent);
        foreach (var name in new[] { "description", "author", "citation_title", "citation_author", "citation_translator", "citation_journal_title" })
            Assert.Equal(text, page.QuerySelector($"meta[name={name}]")!.GetAttribute("content"));
        foreach (var name in new[] { "og:title", "og:description" })
            Assert.Equal(text, page.QuerySelector($"meta[property='{name}']")!.GetAttribute("content"));
        Assert.Equal(text, page.QuerySelector("meta[property='og:site_name']")!.GetAttribute("content"));
        var said = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal([text, text, text, text], new[] { said.GetProperty("headline"), said.GetProperty("description"), said.GetProperty("author").GetProperty("name"), said.GetProperty("translator").GetProperty("name") }.Select(static value => value.GetString()));
        Assert.Equal(text, Page(folder, "rain", "en").QuerySelector("article .target")!.TextContent);
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Json_and_xml_say_the_text(string text)
    {
        using var folder = Built(text);
        foreach (var file in Files(folder, "*.json"))
        {
            var json = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            Assert.DoesNotContain(Keys(json), static key => key.Contains("hostile", StringComparison.OrdinalIgnoreCase));
            if (Path.GetFileName(file) == "pairs.json")
                Assert.Equal(text, json.GetProperty("target").GetProperty("blocks")[0].GetProperty("sentences").EnumerateArray().Aggregate("", static (whole, sentence) => whole.Length == 0 ? sentence.GetProperty("text").GetString()! : $"{whole} {sentence.GetProperty("text").GetString()}"));
        }
        foreach (var file in Files(folder, "*.xml"))
            Assert.DoesNotContain(XDocument.Load(file).DescendantNodes(), static node => node is XComment or XCData or XProcessingInstruction);
        var feed = XDocument.Load(Path.Combine(folder.Path, "output", "feed.xml")).Root!;
        Assert.Equal(text, feed.Element(Atom + "title")!.Value);
        Assert.Equal(text, feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Files_for_hosts_and_robots_hold_no_text(string text)
    {
        using var folder = Built(text);
        Assert.Equal(HeadersFile.Write(), File.ReadAllText(Path.Combine(folder.Path, "output", "_headers")));
        Assert.Equal($"User-agent: *\nAllow: /\nSitemap: {Address}sitemap.xml\n", File.ReadAllText(Path.Combine(folder.Path, "output", "robots.txt")));
    }

    static IEnumerable<string> Keys(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(static property => Keys(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Keys),
        _ => [],
    };

    static IEnumerable<string> Files(TemporaryFolder folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(folder.Path, "output"), pattern, SearchOption.AllDirectories);

    static IEnumerable<IHtmlDocument> Pages(TemporaryFolder folder) => Files(folder, "*.html").Select(static file => new HtmlParser().ParseDocument(File.ReadAllText(file)));

    static IHtmlDocument Page(TemporaryFolder folder, params string[] names) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([folder.Path, "output", .. names, "index.html"])));

    /// <summary>A site that says this text wherever a publisher can write one.</summary>
    static TemporaryFolder Built(string text)
    {
        var folder = new TemporaryFolder();
        var said = JsonSerializer.Serialize(text);
        var facts = HostileTexts.Facts(said, "date: 2026-11-22\n");
        folder.Write("input/site.yml", $"baseUrl: {Address}\ntitle: {said}\ndescription: {said}\nauthor: {said}\nlicence: {said}\ncards: none\n");
        folder.Write("input/rain/zh.md", $"{facts}雨下了一整夜，没有一个人上街。\n");
        folder.Write("input/rain/en.md", $"{facts}{HostileTexts.InMarkdown(text)}\n");
        var result = SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));
        Assert.True(result.Written is not null, string.Join('\n', result.Findings));
        return folder;
    }
}
