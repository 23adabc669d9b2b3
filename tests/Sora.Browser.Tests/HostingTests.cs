using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The site of `input/` where sites stand: at a domain's root, below it, and on a disk. Every link arrives, and no page breaks its own policy.</summary>
public sealed partial class HostingTests(Chromium chromium, InputSite site) : BrowserTest(chromium)
{
    [Theory, InlineData("/", true), InlineData("/blog/", true), InlineData("/", false)]
    public async Task Every_link_arrives(string path, bool readsHeaders)
    {
        using var plain = readsHeaders ? null : new StaticHost(site.AtRoot.Folder) { ReadsHeaders = false };
        var host = plain ?? Host(path);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var client = new HttpClient(handler);
        var seen = Directory.EnumerateFiles(host.Folder, "index.html", SearchOption.AllDirectories)
            .Select(file => new Uri(host.Address, Path.GetRelativePath(host.Folder, Path.GetDirectoryName(file)!).Replace('\\', '/').TrimStart('.') is { Length: > 0 } below ? below + "/" : ""))
            .ToHashSet();
        var waiting = new Queue<Uri>(seen);
        while (waiting.TryDequeue(out var page))
        {
            using var answer = await client.GetAsync(page, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{page}: {answer.StatusCode}");
            Assert.Equal(readsHeaders ? "nosniff" : null, answer.Headers.TryGetValues("X-Content-Type-Options", out var sniffing) ? sniffing.Single() : null);
            Assert.Equal(readsHeaders && Path.GetFileName(page.AbsolutePath) is ("oembed.json" or "passages.json"), answer.Headers.Contains("Access-Control-Allow-Origin"));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            foreach (Match link in Link().Matches(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)))
            {
                var target = new Uri(page, System.Net.WebUtility.HtmlDecode(link.Groups["address"].Value));
                target = new(target.GetLeftPart(UriPartial.Query));
                if (target.Authority == host.Root.Authority && seen.Add(target))
                    waiting.Enqueue(target);
            }
        }
        Assert.True(seen.Count > 200, $"{seen.Count} pages and files");
    }

    [Theory, InlineData("/"), InlineData("/blog/"), InlineData(null)]
    public async Task No_page_breaks_its_own_policy(string? path)
    {
        var host = Host(path ?? "/");
        var violations = new ConcurrentBag<string>();
        var failed = new ConcurrentBag<string>();
        var page = await Open(SamplePages.Index, before: opened =>
        {
            opened.Console += (_, message) => violations.Add($"{opened.Url}: {message.Text}");
            opened.RequestFailed += (_, request) => failed.Add(request.Url);
        });
        foreach (var file in KindsOfPages(host.Folder).Where(file => path is not null || file != "404.html"))   // whose links start at the root
        {
            await page.GotoAsync(path is null ? new Uri(Path.Combine(host.Folder, file)).AbsoluteUri : new Uri(host.Address, file.Replace("index.html", "", StringComparison.Ordinal)).AbsoluteUri);
            Assert.NotEqual("", await page.Locator("main").First.InnerTextAsync());
        }
        Assert.Empty(violations);
        Assert.Empty(failed);
    }

    StaticHost Host(string path) => path == "/" ? site.AtRoot : site.Below;

    /// <summary>One of each: the shortest address among those that are alike.</summary>
    static IEnumerable<string> KindsOfPages(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .GroupBy(static file => Id().Replace(file, "/ID/"))
        .Select(static alike => alike.Order(StringComparer.Ordinal).First());

    [GeneratedRegex("(?:href|src)=\"(?<address>[^\"#][^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("/p[0-9a-z]{6}/")]
    private static partial Regex Id();
}
