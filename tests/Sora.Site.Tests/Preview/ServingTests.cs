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

        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await site.Get("", host: host.Replace("{0}", $"{site.Address.Port}", StringComparison.Ordinal))).StatusCode);
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
