using Xunit;

namespace Sora.Site.Tests;

/// <summary>What a page says about itself in its head.</summary>
public static class HeadTests
{
    static readonly (string Name, string File)[] Forms =
        [("EPUB", "how-to.epub"), ("Markdown", "how-to.md"), ("TMX", "how-to.tmx"), ("TSV", "how-to.tsv"), ("JSON", "pairs.json")];

    [Theory]
    [InlineData("zh", "写给读文章的人、引文章的人和做网站的人：对照着读，放心地引，两个文件就能发布。")]
    [InlineData("en", "For those who read articles, those who quote them and those who publish them: read side by side, quote without worry, and publish from two files.")]
    public static void A_page_in_one_language_is_described_in_it(string language, string description) =>
        Assert.Equal(description, SampleSites.Get(SampleSites.Ours).Page("how-to", language).QuerySelector("meta[name=description]")!.GetAttribute("content"));

    [Theory, InlineData("", "pairs.json"), InlineData("zh", "../pairs.json"), InlineData("en", "../pairs.json")]
    public static void Every_page_of_an_article_names_its_pairs_for_programs(string language, string address) =>
        Assert.Equal(address, SampleSites.Get(SampleSites.Ours).Page("how-to", language).QuerySelector("link[rel=alternate][type='application/json']")!.GetAttribute("href"));

    [Theory, InlineData("", ""), InlineData("zh", "../"), InlineData("en", "../")]
    public static void An_article_s_other_forms_are_named_in_its_head_and_to_its_readers(string language, string root)
    {
        var page = SampleSites.Get(SampleSites.Ours).Page("how-to", language);
        var links = page.QuerySelectorAll("article .facts a[type]");
        foreach (var side in links.GroupBy(static link => link.Closest("dl")))
            Assert.Equal(Forms.Select(form => (form.Name, (string?)(root + form.File))), side.Select(static link => (link.TextContent, link.GetAttribute("href"))));
        Assert.Equal(language.Length == 0 ? 10 : 5, links.Length);
        Assert.All(links, link => Assert.Single(page.QuerySelectorAll($"head link[rel=alternate][href='{link.GetAttribute("href")}'][type='{link.GetAttribute("type")}']")));
    }
}
