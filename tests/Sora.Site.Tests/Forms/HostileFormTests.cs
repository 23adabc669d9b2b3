using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>Every form of an article, read back as another program reads it, says what the text said and nothing else.</summary>
public static class HostileFormTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    static HostileSite Site => HostileSite.Get();

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void The_book_says_the_text(string text)
    {
        var package = Book(Site.SlugOf(text), "EPUB/package.opf");
        foreach (var term in new[] { "title", "creator", "contributor", "rights", "source", "description" })
        {
            Assert.NotEmpty(package.Descendants(DublinCore + term));
            Assert.All(package.Descendants(DublinCore + term), element => Assert.Equal(text, element.Value));
        }
        Assert.Equal(2, package.Descendants(DublinCore + "title").Count());
        var chapter = Book(Site.SlugOf(text), "EPUB/text.xhtml");
        Assert.Equal(text, Assert.Single(Named(chapter, "title")).Value);
        Assert.Equal([text, text], Named(Assert.Single(Named(chapter, "h1")), "span").Select(static span => span.Value));
        Assert.Equal([HostileSite.Chinese, text], Named(chapter, "p").Where(static p => p.Attribute("class")!.Value.Split(' ')[0] is "source" or "target").Select(static p => p.Value));
        foreach (var file in new[] { package, chapter, Book(Site.SlugOf(text), "EPUB/nav.xhtml") })
            AssertPlain(file);
        Assert.Subset(
            new HashSet<string>(["html", "head", "title", "link", "body", "h1", "span", "div", "p", "a"], StringComparer.Ordinal),
            chapter.Descendants().Select(static element => element.Name.LocalName).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public static void The_book_of_all_texts_passes_epubcheck()
    {
        Assert.SkipUnless(EpubCheck.IsHere, "epubcheck is not here.");
        Assert.Equal("", EpubCheck.Faults(Path.Combine(Site.Output, HostileSite.All, HostileSite.All + ".epub")));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Both_feeds_say_the_text(string text)
    {
        var id = $"{HostileSite.Address}{Site.SlugOf(text)}/";
        var feed = XDocument.Parse(Site.Read("feed.xml"), LoadOptions.PreserveWhitespace);
        AssertPlain(feed);
        var entry = feed.Root!.Elements(Atom + "entry").Single(entry => entry.Element(Atom + "id")!.Value == id);
        Assert.Equal((text, text), (entry.Element(Atom + "title")!.Value, entry.Element(Atom + "summary")!.Value));
        Assert.Equal([text], entry.Elements(Atom + "author").Select(static author => author.Element(Atom + "name")!.Value));
        Assert.Equal([text], entry.Elements(Atom + "category").Select(static tag => tag.Attribute("term")!.Value));
        var item = Site.Json("feed.json").GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);
        Assert.Equal([text, text, text, text], new[] { item.GetProperty("title"), item.GetProperty("summary"), item.GetProperty("authors")[0].GetProperty("name"), item.GetProperty("tags")[0] }.Select(Text));
        Assert.Equal(entry.Element(Atom + "content")!.Value, Text(item.GetProperty("content_html")));
        Assert.Equal([("zh-Hans", HostileSite.Chinese), ("en", text + " ¶")], Paragraphs(Text(item.GetProperty("content_html")), "p"));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Translation_memory_and_table_say_the_text(string text)
    {
        var memory = XDocument.Parse(Site.Read(Site.SlugOf(text), Site.SlugOf(text) + ".tmx"), LoadOptions.PreserveWhitespace);
        AssertPlain(memory);
        Assert.Equal([text, text], memory.Root!.Element("header")!.Elements("prop").Select(static property => property.Value));
        foreach (var beads in new[] { FormFiles.Tmx(Site.Output, Site.SlugOf(text)), FormFiles.Tsv(Site.Output, Site.SlugOf(text)) })
            Assert.Equal((HostileSite.Chinese, text), Joined(beads));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Markdown_says_the_text(string text)
    {
        var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(Site.Read(Site.SlugOf(text), Site.SlugOf(text) + ".md")));
        Assert.Equal(text, read.QuerySelector("h1")!.TextContent);
        Assert.Equal([HostileSite.Chinese, text], read.QuerySelectorAll("body > p").Select(static p => p.TextContent));
        var facts = read.QuerySelectorAll("li").Where(static fact => fact.QuerySelector("a") is null && !fact.TextContent.Contains(HostileSite.Address, StringComparison.Ordinal)).ToArray();   // what begins like an address is linked
        Assert.InRange(facts.Length, 6, 8);
        Assert.All(facts, fact => Assert.EndsWith($": {text}", fact.TextContent.TrimEnd(), StringComparison.Ordinal));
        Assert.Empty(read.QuerySelectorAll("b, em, strong, code, script, img"));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void An_unfurled_passage_says_the_text(string text)
    {
        var address = $"{HostileSite.Address}{Site.SlugOf(text)}/{Site.PassageOf(text)}/";
        var answer = Site.Json(Site.SlugOf(text), Site.PassageOf(text), "oembed.json");
        Assert.Equal([$"{text}, ¶ 1", text, address], new[] { answer.GetProperty("title"), answer.GetProperty("author_name"), answer.GetProperty("passage").GetProperty("url") }.Select(Text));
        Assert.Equal([text], answer.GetProperty("passage").GetProperty("target").GetProperty("text").EnumerateArray().Select(Text));
        var html = Text(answer.GetProperty("html"));
        Assert.Equal([("zh-Hans", HostileSite.Chinese), ("en", text)], Paragraphs(html, "blockquote > p[lang]"));
        var kept = new HtmlParser().ParseDocument(html);
        Assert.Equal(($"{text}, ¶ 1", address), (kept.QuerySelector("a")!.TextContent, kept.QuerySelector("a")!.GetAttribute("href")));
        Assert.Equal($"{text}, ¶ 1", kept.QuerySelector("iframe")!.GetAttribute("title"));
        Assert.Equal(["blockquote", "p", "p", "p", "a", "iframe"], kept.Body!.QuerySelectorAll("*").Select(static element => element.LocalName));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void The_passage_alone_and_in_a_frame_says_the_text(string text)
    {
        var page = Site.Page(Site.SlugOf(text), Site.PassageOf(text));
        Assert.Equal([HostileSite.Chinese, text], page.QuerySelectorAll(".large > p").Select(static p => p.TextContent));
        Assert.Equal([text, text], page.QuerySelectorAll(".from a").Select(static link => link.TextContent));
        Assert.Equal($"{text}, ¶ 1", page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("title"));
        var said = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("workTranslation");
        Assert.Equal([text, text, text], new[] { said.GetProperty("text"), said.GetProperty("author").GetProperty("name"), said.GetProperty("translator").GetProperty("name") }.Select(Text));

        var frame = Site.Page(Site.SlugOf(text), Site.PassageOf(text), "embed");
        Assert.Equal([HostileSite.Chinese, text], frame.QuerySelectorAll(".pair > p").Select(static p => p.TextContent));
        Assert.Equal([text, text, text, text], frame.QuerySelectorAll("h1 span, .from a").Select(static title => title.TextContent));
        Assert.Equal($"{text}, ¶ 1 · Sora", frame.Title);
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Each_page_of_the_article_says_the_text_to_programs(string text)
    {
        foreach (var (page, title) in new[] { (Site.Page(Site.SlugOf(text)), text), (Site.Page(Site.SlugOf(text), "zh"), text), (Site.Page(Site.SlugOf(text), "en"), text) })
        {
            var said = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            Assert.Equal([title, text, text], new[] { said.GetProperty("headline"), said.GetProperty("description"), said.GetProperty("author").GetProperty("name") }.Select(Text));
            Assert.Equal([title, text, title], page.QuerySelectorAll("meta[property='og:title'], meta[name=author], meta[name=citation_title]").Select(static line => line.GetAttribute("content")));
        }
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Lists_of_articles_say_the_text(string text)
    {
        var entries = Site.Page().QuerySelectorAll(".entry > div").Where(entry => entry.QuerySelector("h3 a")!.GetAttribute("href") == Site.SlugOf(text) + "/").ToArray();
        Assert.Equal(2, entries.Length);
        foreach (var entry in entries)
            Assert.Equal([text, text, text], entry.QuerySelectorAll("h3, .small > span:not(.length), a[rel=tag]").Select(static part => part.TextContent));
        var link = Assert.Single(Site.Page("quotation").QuerySelectorAll($"a[data-slug='{Site.SlugOf(text)}']"));
        Assert.Equal([text, text], link.Children.Select(static title => title.TextContent));
        var tag = Site.Page(Site.SlugOf(text)).QuerySelector("a[rel=tag]")!.GetAttribute("href")!.Split('/');
        Assert.Equal([text, text], Site.Page("tags", tag[2]).QuerySelectorAll("h1, h1 + p").Select(static name => name.TextContent));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void The_hash_is_that_of_the_text(string text)
    {
        var normal = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal))),
            Text(Site.Json(Site.SlugOf(text), "passages.json").GetProperty("passages")[0].GetProperty("target").GetProperty("sha256")));
    }

    static (string Source, string Target) Joined(IEnumerable<ReadBead> beads)
    {
        var all = beads.ToArray();
        return (string.Concat(all.Select(static bead => bead.Source)), string.Join(' ', all.Select(static bead => bead.Target).OfType<string>()));
    }

    static IEnumerable<(string Language, string Text)> Paragraphs(string html, string selector) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll(selector).Select(static p => (p.GetAttribute("lang")!, p.TextContent));

    static string Text(JsonElement json) => json.GetString()!;

    static IEnumerable<XElement> Named(XContainer document, string name) => document.Descendants().Where(element => element.Name.LocalName == name);

    static void AssertPlain(XDocument document) => Assert.DoesNotContain(document.DescendantNodes(), static node => node is XComment or XCData or XProcessingInstruction);

    static XDocument Book(string slug, string file)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Site.Output, slug, slug + ".epub"));
        using var stream = archive.GetEntry(file)!.Open();
        using var reader = System.Xml.XmlReader.Create(stream, new() { DtdProcessing = System.Xml.DtdProcessing.Parse, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
