using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The pages of single passages: which there are, where they lead, and that no address is lost with its paragraph.</summary>
public static class PassagePageTests
{
    const string Address = "https://sora.example/blog/";

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Every_numbered_pair_of_an_article_has_a_page_that_shows_the_same(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var slug = article.Files.Slug;
            var rows = built.Page(slug).QuerySelectorAll("article .pair[id]:has(> .kit)");
            Assert.NotEmpty(rows);
            foreach (var row in rows)
            {
                var page = built.Page(slug, row.Id!);
                Assert.Equal($"{row.Id}/", row.QuerySelector(".permalink")!.GetAttribute("href"));
                var own = page.QuerySelector(".pair.large")!;
                Assert.Equal(row.Id, own.Id);
                foreach (var side in new[] { ".source", ".target" })
                    Assert.Equal(row.QuerySelector(side)!.TextContent, own.QuerySelector(side)!.TextContent);
                Assert.Equal($"{Address}{slug}/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
                Assert.Equal($"../#{row.Id}", page.QuerySelector("h1 a")!.GetAttribute("href"));
            }
        }
    }

    [Fact]
    public static void A_passage_stands_between_its_neighbours()
    {
        var built = SampleSites.Get(SampleSites.Ours);
        var rows = built.Page("how-to").QuerySelectorAll("article .pair[id]:has(> .kit)").Select(static row => row.Id!).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var shown = built.Page("how-to", rows[i]).QuerySelectorAll("main > .pair[id]").Select(static pair => pair.Id!);
            Assert.Equal(rows[int.Max(i - 1, 0)..int.Min(i + 2, rows.Length)], shown);
        }
    }

    [Theory, InlineData("all", 3), InlineData("pinned", 1), InlineData("none", 0)]
    public static void The_publisher_decides_which_passages_have_pages(string pages, int count)
    {
        using var folder = TwoTexts();
        var pinned = PageIds(folder, Build(folder))[1];
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: {pages}\n");
        Pin(folder, pinned);

        var result = Build(folder);

        Assert.NotNull(result.Written);
        var ids = PageIds(folder, result);
        Assert.Equal(count, ids.Length);
        if (count == 1)
            Assert.Equal([pinned], ids);
        Assert.Equal(count > 0, Directory.EnumerateFiles(Path.Combine(folder.Path, "output"), "oembed.json", SearchOption.AllDirectories).Any());
    }

    [Theory, InlineData("all", "all", 0), InlineData("all", "pinned", 2), InlineData("all", "none", 3), InlineData("pinned", "none", 1), InlineData("none", "all", 0)]
    public static void Published_pages_do_not_go_silently(string before, string after, int count)
    {
        using var folder = TwoTexts();
        Pin(folder, PageIds(folder, Build(folder))[1]);
        Directory.Delete(Path.Combine(folder.Path, "output"), recursive: true);
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: {before}\n");
        Assert.Empty(Gone(Build(folder)));
        var published = Directory.GetDirectories(Path.Combine(folder.Path, "output", "rain"), "p??????").Length;
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: {after}\n");

        var result = Build(folder);

        var gone = Gone(result);
        Assert.Equal(count, int.Max(0, published - PageIds(folder, result).Length));
        Assert.Equal(count == 0 ? 0 : 1, gone.Length);
        Assert.All(gone, finding => Assert.EndsWith("input/rain/en.md", finding.Where.File, StringComparison.Ordinal));
        Assert.All(gone, finding => Assert.StartsWith(count == 1 ? "The passage page rain/p" : $"{count} passage pages, rain/p", finding.Message, StringComparison.Ordinal));
        Assert.Empty(Gone(Build(folder)));
    }

    [Fact]
    public static void A_page_goes_with_its_pin_unless_the_build_is_strict()
    {
        using var folder = TwoTexts();
        var ids = PageIds(folder, Build(folder));
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: pinned\n");
        Pin(folder, $"{ids[0]}, {ids[2]}");
        Build(folder);
        Pin(folder, ids[0]);

        Assert.Null(SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output"), Strict: true)).Written);

        Assert.NotNull(Page(folder, ids[2]));
        Assert.StartsWith($"The passage page rain/{ids[2]}/ was published", Assert.Single(Gone(Build(folder))).Message, StringComparison.Ordinal);
        Assert.Equal([ids[0]], Directory.GetDirectories(Path.Combine(folder.Path, "output", "rain"), "p??????").Select(Path.GetFileName));
    }

    [Theory, InlineData("all"), InlineData("pinned"), InlineData("none")]
    public static void What_the_author_takes_away_is_no_surprise(string pages)
    {
        using var folder = TwoTexts();
        var ids = PageIds(folder, Build(folder));
        Pin(folder, string.Join(", ", ids));
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: {pages}\n");
        folder.Write("input/sun/zh.md", "太阳出来了。\n");
        folder.Write("input/sun/en.md", "The sun came out.\n");
        Build(folder);

        Directory.Delete(Path.Combine(folder.Path, "input", "sun"), recursive: true);
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。街上一个人也没有。\n");
        folder.Write("input/rain/en.md", $"---\ntitle: Rain\npinned: [{string.Join(", ", ids)}]\n---\n\nIt rained all night. Nobody was in the street.\n");

        Assert.Empty(Gone(Build(folder)));
    }

    [Fact]
    public static void A_merged_paragraph_keeps_its_page_and_a_removed_one_says_so()
    {
        using var folder = TwoTexts();
        var before = PageIds(folder, Build(folder));
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。街上一个人也没有。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained all night. Nobody was in the street.\n");

        Build(folder);

        var pages = before.Select(id => Page(folder, id)).ToArray();
        Assert.Equal(pages[0].QuerySelector(".large")!.TextContent, pages[1].QuerySelector(".large")!.TextContent);
        Assert.Null(pages[2].QuerySelector(".large"));
        Assert.Contains("was removed", pages[2].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, pages[2].QuerySelectorAll($"main p a[href='../#{before[2]}']").Length - 1);
    }

    [Fact]
    public static void A_removed_paragraph_is_still_in_frames_and_says_so()
    {
        using var folder = TwoTexts();
        var before = PageIds(folder, Build(folder));
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。街上一个人也没有。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained all night. Nobody was in the street.\n");

        Build(folder);

        var frame = Page(folder, before[2], "embed");
        Assert.Contains("was removed", frame.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, frame.QuerySelectorAll($"a[href='../../#{before[2]}']").Length);
    }

    [Fact]
    public static void A_heading_that_becomes_the_title_keeps_its_page_and_its_frame()
    {
        using var folder = TwoTexts();
        Write("雨天", "A rainy day");
        var ids = PageIds(folder, Build(folder));
        var heading = Assert.Single(ids, id => Page(folder, id).QuerySelector(".large hgroup") is not null);
        Write("雨", "Rain");

        var result = Build(folder);

        Assert.NotNull(result.Written);
        Assert.Equal(ids, PageIds(folder, result));
        foreach (var page in new[] { Page(folder, heading), Page(folder, heading, "embed") })
        {
            Assert.DoesNotContain("was removed", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(2, page.QuerySelectorAll($"#{heading} a[href$='../#{heading}']").Length);
        }

        void Write(string chinese, string english)
        {
            folder.Write("input/rain/zh.md", $"---\ntitle: {chinese}\n---\n\n# 雨\n\n雨下了一整夜。\n");
            folder.Write("input/rain/en.md", $"---\ntitle: {english}\n---\n\n# Rain\n\nIt rained all night.\n");
        }
    }

    [Fact]
    public static void Where_a_pinned_paragraph_was_merged_the_page_that_it_names_is_there_too()
    {
        using var folder = TwoTexts();
        var ids = PageIds(folder, Build(folder));
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: pinned\n");
        Pin(folder, ids[1]);
        Build(folder);
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。街上一个人也没有。\n\n第二天早上，太阳出来了。\n");
        folder.Write("input/rain/en.md", $"---\ntitle: Rain\npinned: [{ids[1]}]\n---\n\nIt rained all night. Nobody was in the street.\n\nThe next morning the sun came out.\n");

        var result = Build(folder);

        Assert.DoesNotContain(result.Findings, static finding => finding.Severity == Severity.Error);
        Assert.Equal([ids[0], ids[1]], PageIds(folder, result));
    }

    [Fact]
    public static void The_title_may_be_pinned()
    {
        using var folder = TwoTexts();
        folder.Write("input/rain/zh.md", "# 雨\n\n雨下了一整夜。\n");
        folder.Write("input/rain/en.md", "# Rain\n\nIt rained all night.\n");
        var title = Build(folder).Articles[0].Ids[0].ToString();
        folder.Write("input/site.yml", $"baseUrl: {Address}\npassagePages: pinned\n");
        folder.Write("input/rain/en.md", $"---\npinned: [{title}]\n---\n# Rain\n\nIt rained all night.\n");

        var result = Build(folder);

        Assert.Equal([title], PageIds(folder, result));
        Assert.DoesNotContain("was removed", Page(folder, title).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public static void Without_an_address_a_page_offers_nothing_to_copy_that_would_lead_nowhere()
    {
        using var folder = TwoTexts(site: "title: 雨\n");
        var ids = PageIds(folder, Build(folder)).ToArray();
        Assert.NotEmpty(ids);
        foreach (var id in ids)
        {
            Assert.Null(Page(folder, id).QuerySelector(".quote"));
            Assert.Null(Page(folder, id).QuerySelector("link[type='application/json+oembed']"));
        }
        Assert.DoesNotContain("sora.example", string.Concat(Directory.EnumerateFiles(Path.Combine(folder.Path, "output", "rain"), "*", SearchOption.AllDirectories).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public static void Links_and_images_of_a_passage_lead_where_they_led_from_the_article()
    {
        using var folder = TwoTexts();
        folder.Write("input/rain/cloud.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜，[看云](cloud.svg)。[^1]\n\n[^1]: 一条注。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained all night, [see the cloud](cloud.svg).[^1]\n\n[^1]: A note.\n");

        var ids = PageIds(folder, Build(folder));

        Assert.Contains(ids, id => Page(folder, id).QuerySelector(".large a[href='../cloud.svg']") is not null && Page(folder, id).QuerySelector(".large a[href='../#zh-note-1']") is not null);
        var embed = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "output", "rain", ids[0], "embed", "index.html")));
        Assert.NotNull(embed.QuerySelector("a[href='../../cloud.svg']"));
        Assert.Empty(Output.LinkGraph.Broken(Path.Combine(folder.Path, "output"), new(Address)));
    }

    [Fact]
    public static void A_text_may_link_to_its_own_other_forms_and_an_author_s_file_goes_before_ours()
    {
        using var folder = TwoTexts();
        folder.Write("input/rain/pairs.json", "[]");
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜，[书](rain.epub)和[表](pairs.json)。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained all night, [the book](rain.epub) and [the table](pairs.json).\n");

        Build(folder);

        Assert.True(File.Exists(Path.Combine(folder.Path, "output", "rain", "rain.epub")));
        Assert.Equal("[]", File.ReadAllText(Path.Combine(folder.Path, "output", "rain", "pairs.json")));
    }

    static TemporaryFolder TwoTexts(string site = $"baseUrl: {Address}\n")
    {
        var folder = new TemporaryFolder();
        folder.Write("input/site.yml", site);
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。\n\n街上一个人也没有。\n\n天亮时雨停了。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained all night.\n\nNobody was in the street.\n\nAt dawn it stopped.\n");
        return folder;
    }

    static void Pin(TemporaryFolder folder, string ids) =>
        folder.Write("input/rain/en.md", $"---\ntitle: Rain\npinned: [{ids}]\n---\n\nIt rained all night.\n\nNobody was in the street.\n\nAt dawn it stopped.\n");

    static Diagnostic[] Gone(BuildResult result) => [.. result.Findings.Where(static finding => finding.Code == "S439")];

    static BuildResult Build(TemporaryFolder folder)
    {
        var result = SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));
        Assert.DoesNotContain(result.Findings, static finding => finding.Severity == Severity.Error);
        return result;
    }

    /// <summary>The passages that have pages, in the article's order.</summary>
    static string[] PageIds(TemporaryFolder folder, BuildResult result) =>
        [.. result.Articles[0].Addresses.Select(static id => id.ToString()).Where(id => Directory.Exists(Path.Combine(folder.Path, "output", "rain", id)))];

    static IDocument Page(TemporaryFolder folder, string id, string below = "") =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "output", "rain", id, below, "index.html")));
}
