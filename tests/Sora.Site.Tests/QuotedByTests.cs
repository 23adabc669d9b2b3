using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Posts that quote a passage are shown where it stands, wherever that is by now.</summary>
public sealed class QuotedByTests : IDisposable
{
    const string Post = "https://blog.example/after-the-rain";

    readonly TemporaryFolder _folder = new();

    readonly string[] _ids;

    public QuotedByTests()
    {
        _folder.Write("input/site.yml", "baseUrl: https://sora.example/blog/\n");
        Write("雨下了一整夜。\n\n街上一个人也没有。\n\n天亮时雨停了。", "It rained all night.\n\nNobody was in the street.\n\nAt dawn it stopped.");
        _ids = [.. Build().Articles[0].Addresses.Select(static id => id.ToString()).Where(id => File.Exists(PathOf(id)))];
    }

    public void Dispose() => _folder.Dispose();

    [Theory, InlineData(""), InlineData("zh"), InlineData("en")]
    public void A_post_is_shown_in_the_article_at_the_passage_and_nowhere_else(string page)
    {
        Quote($"{_ids[1]}: [{Post}]\n");
        Build();
        var links = Links(page);
        Assert.Equal(Post, Assert.Single(links).GetAttribute("href"));
        Assert.Equal("nofollow ugc", links[0].GetAttribute("rel"));
        Assert.Equal("blog.example/after-the-rain", links[0].TextContent);
        Assert.NotNull(links[0].Closest($"[id='{_ids[1]}'] > .kit"));
    }

    [Fact]
    public void The_page_of_the_passage_shows_it_in_the_words_of_both_languages_and_other_pages_do_not()
    {
        Quote($"{_ids[1]}: [{Post}]\n");
        Build();
        Assert.Equal([0, 1, 0], _ids.Select(id => Links(id).Length));
        Assert.Equal("引用此段的文章 Quoted in", Page(_ids[1]).QuerySelector(".large + .quoted dt")!.TextContent);
    }

    [Fact]
    public void A_title_and_an_address_stay_text_whatever_is_in_them()
    {
        const string Title = "</a><script>alert(\"1\")</script> & 'rain'";
        Quote($"{_ids[0]}:\n  - title: {'"'}{Title.Replace("\"", "\\\"", StringComparison.Ordinal)}{'"'}\n    url: 'https://blog.example/?a=1&b=\"><b>雨'\n");
        Build();
        foreach (var page in new[] { "", _ids[0] })
        {
            var link = Assert.Single(Links(page));
            Assert.Equal(Title, link.TextContent);
            Assert.Equal("https://blog.example/?a=1&b=%22%3E%3Cb%3E%E9%9B%A8", link.GetAttribute("href"));
            Assert.Null(Page(page).QuerySelector(".quoted :is(b, script)"));
        }
    }

    [Fact]
    public void Posts_stand_in_the_order_of_the_file_and_none_twice()
    {
        Quote($"{_ids[2]}: [https://c.example/, https://a.example/, https://b.example/, https://A.example/]\n");
        Build();
        Assert.Equal(["c.example", "a.example", "b.example"], Links(_ids[2]).Select(static link => link.TextContent));
        var first = File.ReadAllBytes(PathOf(""));
        Build();
        Assert.Equal(first, File.ReadAllBytes(PathOf("")));
    }

    [Fact]
    public void Posts_follow_a_merged_passage_and_stay_on_the_page_of_a_removed_one()
    {
        Quote($"{_ids[0]}: [https://a.example/]\n{_ids[1]}: [{Post}]\n{_ids[2]}: [https://c.example/]\n");
        Write("雨下了一整夜。街上一个人也没有。", "It rained all night. Nobody was in the street.");
        Build();
        string[] both = ["https://a.example/", Post];
        Assert.Equal(both, Hrefs(_ids[0]));
        Assert.Equal(both, Hrefs(_ids[1]));
        Assert.Equal(["https://c.example/"], Hrefs(_ids[2]));
        Assert.Equal(both, Hrefs(""));
    }

    [Theory, InlineData("all", new[] { true, true, true }), InlineData("pinned", new[] { false, true, false }), InlineData("none", new[] { false, false, false })]
    public void A_passage_that_somebody_quotes_has_a_page_like_a_pinned_one(string pages, bool[] expected)
    {
        _folder.Write("input/site.yml", $"baseUrl: https://sora.example/blog/\npassagePages: {pages}\n");
        Quote($"{_ids[1]}: [{Post}]\n");
        Build();
        Assert.Equal(expected, _ids.Select(id => File.Exists(PathOf(id))));
        Assert.Single(Links(""));
    }

    [Fact]
    public void An_article_without_a_folder_has_its_own_file()
    {
        _folder.Write("input/snow.zh.md", "---\ntitle: 雪\n---\n\n雪落在屋顶上。\n");
        _folder.Write("input/snow.en.md", "---\ntitle: Snow\n---\n\nSnow fell on the roofs.\n");
        var id = Assert.Single(Build().Articles, static article => article.Files.Slug == "snow").Ids[^1];
        _folder.Write("input/snow.quoted-by.yml", $"{id}: [{Post}]\n");
        Build();
        Assert.Empty(Links(""));
        Assert.Single(Parse(Path.Combine(_folder.Path, "output", "snow", "index.html")).QuerySelectorAll(".quoted a"));
    }

    void Write(string chinese, string english)
    {
        _folder.Write("input/rain/zh.md", $"---\ntitle: 雨\n---\n\n{chinese}\n");
        _folder.Write("input/rain/en.md", $"---\ntitle: Rain\n---\n\n{english}\n");
    }

    void Quote(string yaml) => _folder.Write("input/rain/quoted-by.yml", yaml);

    BuildResult Build()
    {
        var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
        Assert.DoesNotContain(result.Findings, static finding => finding.Severity == Severity.Error);
        return result;
    }

    string PathOf(string page) => Path.Combine(_folder.Path, "output", "rain", page, "index.html");

    IDocument Page(string page) => Parse(PathOf(page));

    static IDocument Parse(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));

    IElement[] Links(string page) => [.. Page(page).QuerySelectorAll(".quoted a")];

    IEnumerable<string?> Hrefs(string page) => Links(page).Select(static link => link.GetAttribute("href"));
}
