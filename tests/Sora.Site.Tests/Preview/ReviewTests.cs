using System.Net;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>The review over HTTP: what it shows, what it writes, and whom it refuses.</summary>
public static class ReviewTests
{
    [Fact]
    public static async Task Both_texts_are_shown_with_why_they_are_paired()
    {
        await using var site = await PreviewedSite.Start(static site => site.Folder.Write("input/rain/en.md", PreviewedSite.English + "\n<b>Bold & wet.</b> He said 12.\n"));

        var answer = await site.Get("_review/rain/");
        var page = await Reviewed.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("昨夜下了一场大雨，早上路面还是湿的。", page.QuerySelector("#pairs .source p")!.TextContent);
        Assert.Contains("confidence", page.QuerySelector("#pairs .why")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bold & wet. He said 12.", page.QuerySelectorAll("#pairs .target p").Select(static p => p.TextContent));
        Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [style], [onclick]"));
    }

    [Fact]
    public static async Task An_act_is_saved_shown_and_undone_and_nothing_else_is_written()
    {
        await using var site = await PreviewedSite.Start();
        var before = Inputs(site);
        var review = await Reviewed.Open(site);

        var merged = await review.Act("merge", 0);

        Assert.Single(merged.QuerySelectorAll("#pairs > section"));
        Assert.Equal("[\"昨\", \"守\"]:[\"It\", \"The\"]\n", await File.ReadAllTextAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));

        var undone = await review.Act("undo", 0);

        Assert.Equal(2, undone.QuerySelectorAll("#pairs > section").Length);
        await PreviewedSite.Until(() => Inputs(site).SequenceEqual(before), "Something else was written.");
    }

    [Fact]
    public static async Task Sentences_inside_a_pair_are_mended_the_same_way()
    {
        await using var site = await PreviewedSite.Start(static site =>
        {
            site.Folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n昨夜下了一场大雨。早上路面还是湿的。\n\n守塔人点亮了灯。\n");
            site.Folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\nIt rained hard last night. In the morning the road was still wet.\n\nThe keeper lit the lamp.\n");
        });
        var review = await Reviewed.Open(site);

        var merged = await review.Act("merge", 0, 0);

        Assert.Equal("[\"昨\"]:[\"It\"]\n  [\"昨\", \"早\"]:[\"It\", \"In\"]\n", await File.ReadAllTextAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(["早上路面还是湿的。"], merged.QuerySelectorAll("#pairs section:first-of-type li .source p:last-of-type").Select(static p => p.TextContent));
        Assert.Empty(merged.QuerySelectorAll("#pairs section:last-of-type details"));   // nothing to mend there
        Assert.Equal(2, (await review.Act("undo", 0, 0)).QuerySelectorAll("#pairs section:first-of-type li").Length);
        Assert.Equal(HttpStatusCode.BadRequest, (await review.Send("merge&sentence=-1", 0, site.Address.GetLeftPart(UriPartial.Authority), review.Token)).StatusCode);
        Assert.False(File.Exists(site.Path("input", "rain", "pairs.txt")));
    }

    [Fact]
    public static async Task Corrections_that_were_made_by_hand_meanwhile_stay()
    {
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);
        await review.Act("confirm", 0);
        site.Folder.Write("input/rain/pairs.txt", "# by hand\n");

        await review.Act("unpair", 1);   // with what was seen before
        await review.Act("undo", 0);

        Assert.Equal("# by hand\n", await File.ReadAllTextAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("_review/snow/"), InlineData("_review/%2e%2e%2frain/"), InlineData("_review/rain/zh/"), InlineData("_review/%2fetc/"), InlineData("_review/..%2f..%2fetc/"), InlineData("_review/C:/")]
    public static async Task An_article_that_is_not_there_cannot_be_reviewed(string path)
    {
        await using var site = await PreviewedSite.Start();

        Assert.InRange((int)await site.StatusOf("/" + path), 301, 404);
    }

    [Theory]
    [InlineData("http://evil.example", true), InlineData(null, true), InlineData("{0}", false)]
    public static async Task Who_is_of_another_origin_or_has_no_token_cannot_act(string? origin, bool hasToken)
    {
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);

        var from = origin?.Replace("{0}", site.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Forbidden, (await review.Send("merge", 0, from, hasToken ? review.Token : "0000")).StatusCode);
        Assert.False(File.Exists(site.Path("input", "rain", "pairs.txt")));
    }

    [Theory]
    [InlineData("explode", 0), InlineData("7", 0), InlineData("merge", -1)]
    public static async Task An_act_that_nobody_knows_is_refused(string act, int pair)
    {
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);

        Assert.Equal(HttpStatusCode.BadRequest, (await review.Send(act, pair, site.Address.GetLeftPart(UriPartial.Authority), review.Token)).StatusCode);
    }

    [Fact]
    public static async Task Corrections_that_cannot_be_read_are_not_written_over()
    {
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);
        await File.WriteAllBytesAsync(site.Path("input", "rain", "pairs.txt"), [0xff, 0x80, 0x00, 0xff], TestContext.Current.CancellationToken);

        await review.Send("confirm", 0, site.Address.GetLeftPart(UriPartial.Authority), review.Token);

        Assert.Equal([0xff, 0x80, 0x00, 0xff], await File.ReadAllBytesAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public static async Task What_is_undone_is_as_it_was_to_the_byte()
    {
        await using var site = await PreviewedSite.Start();
        byte[] before = [0x23, 0x20, 0xd3, 0xea, 0x0a];   // “# 雨” in GB18030
        await File.WriteAllBytesAsync(site.Path("input", "rain", "pairs.txt"), before, TestContext.Current.CancellationToken);
        var review = await Reviewed.Open(site);

        await review.Act("confirm", 0);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
        await review.Act("undo", 0);

        Assert.Equal(before, await File.ReadAllBytesAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public static async Task A_link_that_leads_out_of_the_input_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        await using var site = await PreviewedSite.Start();
        site.Folder.Write("elsewhere.txt", "");
        File.CreateSymbolicLink(site.Path("input", "rain", "pairs.txt"), site.Path("elsewhere.txt"));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("_review/rain/")).StatusCode);
    }

    [Fact]
    public static async Task A_link_that_lies_where_the_corrections_are_written_first_is_not_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);
        site.Folder.Write("elsewhere.txt", "mine");
        File.CreateSymbolicLink(site.Path("input", "rain", ".pairs.txt.new"), site.Path("elsewhere.txt"));

        await review.Act("confirm", 0);

        Assert.Equal("mine", await File.ReadAllTextAsync(site.Path("elsewhere.txt"), TestContext.Current.CancellationToken));
        Assert.Null(new FileInfo(site.Path("input", "rain", "pairs.txt")).LinkTarget);
    }

    [Theory, InlineData("_review/", HttpStatusCode.OK, ""), InlineData("_review/s%3Ci%3Enow/", HttpStatusCode.NotFound, "There is no article “s<i>now”")]
    public static async Task Who_names_no_article_is_shown_those_that_there_are(string path, HttpStatusCode status, string said)
    {
        await using var site = await PreviewedSite.Start();

        var answer = await site.Get(path);

        var page = await Reviewed.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(["/_review/rain/"], page.QuerySelectorAll("main a").Select(static link => link.GetAttribute("href")));
        Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/_review/rain/", (await site.Get("_review/rain")).Headers.Location?.OriginalString);
    }

    [Fact]
    public static async Task A_finding_about_a_pair_that_is_sure_is_no_doubt()
    {
        await using var site = await PreviewedSite.Start(static site => site.Folder.Write("input/rain/zh.md", PreviewedSite.Chinese.Replace('，', ',')));

        var why = (await Reviewed.Parse(await site.Text("_review/rain/"))).QuerySelector("#pairs > .doubtful .why")!;

        Assert.StartsWith("see below · confidence", why.Children[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("S311", why.Children[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public static async Task All_that_a_build_says_of_an_article_is_said_in_its_review()
    {
        await using var site = await PreviewedSite.Start(static site =>
        {
            site.Folder.Write("input/rain/zh.md", PreviewedSite.Chinese.Replace("面包。", "面包,还有酒。", StringComparison.Ordinal));
            site.Folder.Write("input/rain/pairs.txt", "not a pair\n");
        });

        var page = await Reviewed.Parse(await site.Text("_review/rain/"));

        Assert.Contains("S421", page.QuerySelector("#pairs > p")!.TextContent, StringComparison.Ordinal);
        site.Folder.Write("input/rain/pairs.txt", "");
        page = await Reviewed.Parse(await site.Text("_review/rain/"));
        Assert.Contains("S311", page.QuerySelector("#pairs section:last-of-type .why")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["doubtful"], page.QuerySelectorAll("#pairs section:last-of-type").Select(static pair => pair.ClassName));
    }

    [Fact]
    public static async Task Of_two_who_act_at_once_one_is_told_to_look_again_and_nothing_is_lost()
    {
        await using var site = await PreviewedSite.Start();
        Reviewed[] reviews = [await Reviewed.Open(site), await Reviewed.Open(site)];

        var answers = await Task.WhenAll(reviews.Select((review, i) => review.Send("confirm", i, site.Address.GetLeftPart(UriPartial.Authority), review.Token)));

        Assert.Equal(["Confirmed.", "The texts have changed meanwhile: look again."], answers.Select(Reviewed.Said).Order(StringComparer.Ordinal));
        Assert.Equal(
            Reviewed.Said(answers[0]) == "Confirmed." ? "[\"昨\"]:[\"It\"]\n" : "[\"守\"]:[\"The\"]\n",
            await File.ReadAllTextAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public static async Task A_disk_that_refuses_leaves_the_corrections_as_they_were_and_the_review_goes_on()
    {
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);
        await review.Act("confirm", 0);
        var before = Inputs(site);
        Directory.CreateDirectory(site.Path("input", "rain", ".pairs.txt.new"));

        var answer = await review.Send("confirm", 1, site.Address.GetLeftPart(UriPartial.Authority), review.Token);

        Assert.StartsWith("Not saved: ", Reviewed.Said(answer), StringComparison.Ordinal);
        Assert.Equal(before, Inputs(site));
        Directory.Delete(site.Path("input", "rain", ".pairs.txt.new"));
        await review.Act("confirm", 1);
        Assert.Equal("[\"昨\"]:[\"It\"]\n[\"守\"]:[\"The\"]\n", await File.ReadAllTextAsync(site.Path("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public static async Task An_article_that_goes_while_it_is_reviewed_is_not_found_until_it_comes_back()
    {
        await using var site = await PreviewedSite.Start();
        var review = await Reviewed.Open(site);
        Directory.Move(site.Path("input", "rain"), site.Path("rain"));

        Assert.Equal(HttpStatusCode.NotFound, (await review.Send("confirm", 0, site.Address.GetLeftPart(UriPartial.Authority), review.Token)).StatusCode);
        Assert.False(Directory.Exists(site.Path("input", "rain")));

        Directory.Move(site.Path("rain"), site.Path("input", "rain"));
        await review.Act("confirm", 0);
        Assert.True(File.Exists(site.Path("input", "rain", "pairs.txt")));
    }

    static SortedDictionary<string, string> Inputs(PreviewedSite site) => new(
        site.Folder.Files().Where(static file => file.Key.StartsWith("input/", StringComparison.Ordinal)).ToDictionary(static file => file.Key, static file => Convert.ToHexString(file.Value)),
        StringComparer.Ordinal);
}
