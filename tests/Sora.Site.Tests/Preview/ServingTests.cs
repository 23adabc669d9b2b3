using System.Net;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>What the preview serves, and to whom.</summary>
public static class ServingTests
{
    [Fact]
    public static async Task Pages_are_served_with_what_reloads_them_and_the_output_is_without_it()
    {
        await using var site = await PreviewedSite.Start();

        var answer = await site.Get("rain/");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("/_preview/preview.js", await site.Text("rain/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Get("_preview/preview.js")).StatusCode);
        Assert.DoesNotContain(site.Folder.Files().Where(static file => file.Key.StartsWith("output/", StringComparison.Ordinal)), static file => System.Text.Encoding.UTF8.GetString(file.Value).Contains("_preview", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pairs.json", "application/json"), InlineData("zh/", "text/html; charset=utf-8"), InlineData("../feed.xml", "application/atom+xml"), InlineData("../robots.txt", "text/plain; charset=utf-8")]
    public static async Task Files_have_their_types(string path, string type)
    {
        await using var site = await PreviewedSite.Start();

        Assert.Equal(type, (await site.Get("rain/" + path)).Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public static async Task What_is_not_there_is_answered_with_the_lost_page()
    {
        await using var site = await PreviewedSite.Start();

        var answer = await site.Get("snow/");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("class=\"lost\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", false), InlineData("/sub/", false), InlineData("/sub/", true), InlineData("/sub/雨/", false), InlineData("/rain/", false)]
    public static async Task Wherever_the_site_will_stand_every_link_of_the_lost_page_and_the_review_leads_somewhere_here(string root, bool isBuilt)
    {
        await using var site = await PreviewedSite.Start(site =>
        {
            site.Folder.Write("input/site.yml", $"title: {{ zh: 雨, en: Rain }}\nbaseUrl: https://rain.example{root}\n");
            if (isBuilt)
                Assert.NotNull(SiteBuild.Run(new(Path.Combine(site.Folder.Path, "input"), Path.Combine(site.Folder.Path, "output"))).Written);
        });

        foreach (var path in new[] { "nowhere/deep/", "_review/rain/", "rain/", "" })
        {
            var page = await Reviewed.Parse(await site.Text(path));
            var links = page.QuerySelectorAll("a[href], link[rel=stylesheet], script[src], link[rel=icon]").Select(static link => link.GetAttribute("href") ?? link.GetAttribute("src")!).Where(static link => link[0] != '#').ToArray();
            Assert.NotEmpty(links);
            foreach (var link in links)
                Assert.Equal((link, HttpStatusCode.OK), (link, await site.FinalStatus(new Uri(new(site.Address, path), link))));
        }
    }

    [Fact]
    public static async Task Whoever_asks_below_the_root_of_the_site_that_will_be_is_sent_to_the_page_here()
    {
        await using var site = await PreviewedSite.Start(static site => site.Folder.Write("input/site.yml", "title: { zh: 雨, en: Rain }\nbaseUrl: https://rain.example/sub/\n"));

        foreach (var (path, here) in new[] { ("sub", "/"), ("sub/", "/"), ("sub/rain/", "/rain/") })
            Assert.Equal(here, (await site.Get(path)).Headers.Location?.OriginalString);
        foreach (var path in new[] { "/sub//evil.example/", "/sub/snow/", "/subrain/", "/sub/../../etc/passwd" })
            Assert.InRange((int)await site.StatusOf(path), 400, 404);
    }

    [Fact]
    public static async Task A_folder_without_its_slash_is_sent_to_the_one_with_it()
    {
        await using var site = await PreviewedSite.Start();

        var answer = await site.Get("rain");

        Assert.Equal((HttpStatusCode.Redirect, "/rain/"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/../input/site.yml"), InlineData("/rain/../../input/site.yml"), InlineData("/%2e%2e/input/site.yml"), InlineData("/..%2finput/site.yml"), InlineData("/..%5cinput%5csite.yml")]
    [InlineData("//etc/passwd"), InlineData("/%2fetc/passwd"), InlineData("/rain//index.html"), InlineData("/C:/Windows/win.ini"), InlineData("/.sora-files"), InlineData("/rain/index.html%00.txt")]
    public static async Task No_path_leads_out_of_the_output(string target)
    {
        await using var site = await PreviewedSite.Start();

        Assert.InRange((int)await site.StatusOf(target), 400, 404);
    }

    [Theory]
    [InlineData("evil.example"), InlineData("evil.example:{0}"), InlineData("127.0.0.1"), InlineData("127.0.0.1:1"), InlineData("127.0.0.1.evil.example:{0}"), InlineData("0.0.0.0:{0}")]
    public static async Task A_foreign_name_that_leads_here_is_refused(string host)
    {
        await using var site = await PreviewedSite.Start();

        foreach (var path in new[] { "", "_review/rain/", "_preview/events" })
            Assert.Equal(HttpStatusCode.MisdirectedRequest, (await site.Get(path, host: host.Replace("{0}", $"{site.Address.Port}", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example"), InlineData("null"), InlineData("https://127.0.0.1:{0}"), InlineData("http://127.0.0.1:1"), InlineData("http://127.0.0.1:{0}@evil.example")]
    public static async Task A_foreign_origin_is_refused(string origin)
    {
        await using var site = await PreviewedSite.Start();

        Assert.Equal(HttpStatusCode.Forbidden, (await site.Get("_preview/events", origin: origin.Replace("{0}", $"{site.Address.Port}", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1"), InlineData("localhost")]
    public static async Task This_machine_is_let_in_by_either_of_its_names(string name)
    {
        await using var site = await PreviewedSite.Start();

        Assert.Equal(HttpStatusCode.OK, (await site.Get("", host: $"{name}:{site.Address.Port}", origin: $"http://{name}:{site.Address.Port}")).StatusCode);
    }

    [Fact]
    public static async Task Nothing_but_reading_is_understood()
    {
        await using var site = await PreviewedSite.Start();
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(site.Address, "rain/"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await site.Send(request)).StatusCode);
    }
}
