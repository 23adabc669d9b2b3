using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The site of `input/` where sites stand: at a domain's root, below it, on a plain server, and where netlify.toml is read. Every link arrives, and no page breaks its own policy.</summary>
public sealed partial class HostingTests(Chromium chromium, SamplesSite site) : BrowserTest(chromium)
{
    [Theory, InlineData("root"), InlineData("below"), InlineData("plain"), InlineData("netlify")]
    public async Task Every_link_arrives(string where)
    {
        var (host, readsHeaders) = (Host(where), where != "plain");
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
            Assert.Equal(readsHeaders && page.AbsolutePath.StartsWith($"{host.Address.AbsolutePath}assets/", StringComparison.Ordinal), answer.Headers.CacheControl?.ToString().Contains("immutable", StringComparison.Ordinal) ?? false);
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

    [Theory, InlineData("root"), InlineData("below"), InlineData("plain"), InlineData("netlify")]
    public async Task No_page_breaks_its_own_policy(string where)
    {
        var host = Host(where);
        var violations = new ConcurrentBag<string>();
        var failed = new ConcurrentBag<string>();
        var page = await Open(SamplePages.Index, before: opened =>
        {
            opened.Console += (_, message) => violations.Add($"{opened.Url}: {message.Text}");
            opened.RequestFailed += (_, request) => failed.Add(request.Url);
        });
        foreach (var file in KindsOfPages(host.Folder))
        {
            await page.GotoAsync(new Uri(host.Address, file.Replace("index.html", "", StringComparison.Ordinal)).AbsoluteUri);
            Assert.NotEqual("", await page.Locator("main").First.InnerTextAsync());
        }
        Assert.Empty(violations);
        Assert.Empty(failed);
    }

    /// <summary>However an address of a page is written, it leads to the one from where the page's relative links are right, and the place in the page is kept.</summary>
    [Theory]
    [InlineData("how-to", "how-to/"), InlineData("how-to/index.html", "how-to/"), InlineData("how-to/zh", "how-to/zh/"), InlineData("index.html", ""), InlineData("404.html", "404")]
    public async Task A_page_has_one_address_where_a_host_makes_addresses_pretty(string asked, string shown)
    {
        var host = Host("netlify");
        var said = new ConcurrentBag<string>();   // of what is missing too
        var page = await Open(new Uri(host.Address, $"{asked}#text"), before: opened => opened.Console += (_, message) => said.Add(message.Text));

        Assert.Equal($"{host.Address}{shown}#text", page.Url);
        Assert.Empty(said);
        Assert.Equal("text", await page.EvaluateAsync<string>("document.querySelector(':target').id"));
        Assert.True(await page.EvaluateAsync<bool>("getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''"));
        Assert.Empty(await Lost(page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(link => link.href)"), host));
    }

    static async Task<string[]> Lost(Task<string[]> links, StaticHost host)
    {
        using var client = new HttpClient();
        var lost = new List<string>();
        foreach (var link in (await links).Select(static link => link.Split('#')[0]).Distinct().Where(link => link.StartsWith(host.Root.AbsoluteUri, StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(new Uri(link), TestContext.Current.CancellationToken);
            if (!answer.IsSuccessStatusCode)
                lost.Add(link);
        }
        return [.. lost];
    }

    StaticHost Host(string where) => where switch { "root" => site.AtRoot, "below" => site.Below, "plain" => site.Plain, _ => site.Netlify };

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
