using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>What pages say about themselves in schema.org's words, read back and compared as a whole.</summary>
public sealed class JsonLdTests : IDisposable
{
    const string Site = """{ "@type": "WebSite", "@id": "https://sora.example/", "url": "https://sora.example/", "name": "空 Sora" }""";
    const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_two_languages_are_each_others_translation()
    {
        Build();
        AssertSays(Page("rain", "zh"), $$"""
            { "@context": "https://schema.org", "@type": "Article", "@id": "https://sora.example/rain/zh/", "url": "https://sora.example/rain/zh/",
              "headline": "雨", "author": { "@type": "Person", "name": "白露" }, "datePublished": "2026-10-08", "license": "{{Licence}}",
              "isBasedOn": "https://example.com/rain", "inLanguage": "zh-Hans",
              "workTranslation": { "@type": "Article", "@id": "https://sora.example/rain/en/" },
              "isPartOf": [{{Site}}, { "@type": "Article", "@id": "https://sora.example/rain/" }] }
            """);
        AssertSays(Page("rain", "en"), $$"""
            { "@context": "https://schema.org", "@type": "Article", "@id": "https://sora.example/rain/en/", "url": "https://sora.example/rain/en/",
              "headline": "Rain", "description": "A night.", "author": { "@type": "Person", "name": "白露" }, "translator": { "@type": "Person", "name": "A. Reader" },
              "datePublished": "2026-11-22", "license": "{{Licence}}", "isBasedOn": "https://example.com/rain", "inLanguage": "en",
              "translationOfWork": { "@type": "Article", "@id": "https://sora.example/rain/zh/" },
              "isPartOf": [{{Site}}, { "@type": "Article", "@id": "https://sora.example/rain/" }] }
            """);
    }

    [Fact]
    public void The_page_of_both_has_the_two_as_its_parts()
    {
        Build();
        AssertSays(Page("rain"), $$"""
            { "@context": "https://schema.org", "@type": "Article", "@id": "https://sora.example/rain/", "url": "https://sora.example/rain/",
              "headline": "雨 · Rain", "description": "A night.", "author": { "@type": "Person", "name": "白露" }, "translator": { "@type": "Person", "name": "A. Reader" },
              "datePublished": "2026-11-22", "license": "{{Licence}}", "isBasedOn": "https://example.com/rain", "inLanguage": ["zh-Hans", "en"],
              "hasPart": [{ "@type": "Article", "@id": "https://sora.example/rain/zh/" }, { "@type": "Article", "@id": "https://sora.example/rain/en/" }],
              "isPartOf": [{{Site}}] }
            """);
    }

    [Fact]
    public void A_passage_is_a_quotation_with_its_translation()
    {
        var id = Build();
        AssertSays(Page("rain", id), $$"""
            { "@context": "https://schema.org", "@type": "Quotation", "@id": "https://sora.example/rain/{{id}}/", "url": "https://sora.example/rain/{{id}}/",
              "inLanguage": "zh-Hans", "text": "雨下了一整夜。", "author": { "@type": "Person", "name": "白露" },
              "isPartOf": { "@type": "Article", "@id": "https://sora.example/rain/" },
              "workTranslation": { "@type": "Quotation", "inLanguage": "en", "text": "It rained all night.",
                "author": { "@type": "Person", "name": "白露" }, "translator": { "@type": "Person", "name": "A. Reader" } } }
            """);
    }

    [Fact]
    public void The_index_is_the_site()
    {
        Build("author: Ming\nlicence: all mine\nme: [https://social.example/@ming, mailto:ming@example.com]\n");
        AssertSays(Page(), """
            { "@context": "https://schema.org", "@type": "WebSite", "@id": "https://sora.example/", "url": "https://sora.example/", "name": "空 Sora",
              "inLanguage": ["zh-Hans", "en"], "author": { "@type": "Person", "name": "Ming" }, "license": { "@type": "CreativeWork", "name": "all mine" } }
            """);
        Assert.Equal(["https://social.example/@ming", "mailto:ming@example.com"], Page("rain", "zh").QuerySelectorAll("head > link[rel=me]").Select(static link => link.GetAttribute("href")));
        Assert.Equal(Licence, Assert.Single(Page("rain").QuerySelectorAll("head > link[rel=license]")).GetAttribute("href"));
    }

    [Fact]
    public void Without_an_address_nothing_is_said_that_needs_one()
    {
        var id = Build(baseUrl: "");
        foreach (var page in new[] { Page(), Page("rain"), Page("rain", "en"), Page("rain", id) })
        {
            Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
            Assert.Null(page.QuerySelector("meta[property='og:url'], meta[name=citation_public_url]"));
            Assert.NotNull(page.QuerySelector("meta[property='og:title']"));
        }
    }

    [Fact]
    public void A_preview_says_language_day_and_kind_and_a_passages_its_own_address()
    {
        var id = Build();
        Assert.Equal(["article", "雨", "https://sora.example/rain/zh/", "空 Sora", "zh_CN", "en_US", "2026-10-08"], Properties(Page("rain", "zh")));
        Assert.Equal("https://sora.example/rain/" + id + "/", Page("rain", id).QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal("2026/11/22", Page("rain", "en").QuerySelector("meta[name=citation_publication_date]")!.GetAttribute("content"));
        Assert.Equal("website", Page().QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
    }

    static IEnumerable<string> Properties(IHtmlDocument page) => page.QuerySelectorAll("meta[property]").Select(static meta => meta.GetAttribute("content")!);

    static void AssertSays(IHtmlDocument page, string json)
    {
        var said = JsonNode.Parse(page.QuerySelector("head > script[type='application/ld+json']")!.TextContent);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), said), said!.ToJsonString());
    }

    /// <returns>The address of the one paragraph.</returns>
    string Build(string settings = "", string baseUrl = "baseUrl: https://sora.example/\n")
    {
        _folder.Write("input/site.yml", $"cards: none\n{baseUrl}{settings}");
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\nauthor: 白露\ndate: 2026-10-08\nsource: https://example.com/rain\nlicence: CC BY 4.0\n---\n\n雨下了一整夜。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\ntranslator: A. Reader\ndate: 2026-11-22\ndescription: A night.\n---\n\nIt rained all night.\n");
        var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
        Assert.NotNull(result.Written);
        return result.Articles[0].Ids[0].ToString();
    }

    IHtmlDocument Page(params string[] names) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([_folder.Path, "output", .. names, "index.html"])));
}
