using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Sora.Site;
using Sora.Tests;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The pages of single passages, and the links and frames that they offer, as a blog's readers meet them.</summary>
public sealed partial class PassageTests(Chromium chromium) : BrowserTest(chromium)
{
    static readonly Uri Published = new("https://sora.example/");

    const string IsShown =
        """
        text => [...document.querySelectorAll('article .pair [data-s]')].some(sentence => {
          const box = sentence.getBoundingClientRect()
          return sentence.textContent.trim() === text && box.top >= 0 && box.top < innerHeight
        })
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("sora-passages-").FullName;

    [Fact]
    public async Task A_browser_finds_every_sentence_that_a_link_lights_up()
    {
        using var host = Host();
        var page = await Open(SamplePages.Index);
        await page.SetViewportSizeAsync(1280, 600);
        var (found, lost) = (0, new List<string>());
        foreach (var mark in Passages().SelectMany(MarksOf))
        {
            var sentence = Uri.UnescapeDataString(mark[(mark.IndexOf(":~:text=", StringComparison.Ordinal) + 8)..]);
            // Without the id, so that nothing but the words can lead there; and as it is, for a Uri would write %2D as the hyphen that means something else.
            var address = host.Address.AbsoluteUri + Id().Replace(mark[Published.AbsoluteUri.Length..], "#");
            await page.GotoAsync("about:blank");
            await page.GotoAsync(address);
            try
            {
                await page.WaitForFunctionAsync(IsShown, sentence, new() { Timeout = 4_000 });
            }
            catch (TimeoutException)
            {
                lost.Add(mark);
            }
            found++;
        }
        Assert.Empty(lost);
        Assert.True(found > 20, $"{found} links");
    }

    /// <summary>A blog made with WordPress shows a frame only when it has told its height with the blog's secret, and follows its links itself.</summary>
    [Fact]
    public async Task A_frame_tells_its_height_and_its_links_to_a_blog_that_gives_a_secret()
    {
        using var host = Host();
        var passage = Passages().First();
        var page = await Open(SamplePages.Index);
        await OpenBlog(page, host, $$"""
            <script>addEventListener('message', event => { (window.told ??= []).push({ ...event.data, origin: event.origin }) })</script>
            <iframe sandbox="allow-scripts" width="600" height="90" src="{{new Uri(host.Address, passage + "embed/")}}#?secret=abc123"></iframe>
            """);

        await page.WaitForFunctionAsync("() => window.told?.some(message => message.message === 'height')");
        var height = await page.EvaluateAsync<System.Text.Json.JsonElement>("() => window.told.find(message => message.message === 'height')");
        Assert.Equal("abc123", height.GetProperty("secret").GetString());
        Assert.InRange(height.GetProperty("value").GetInt32(), 100, 1000);

        await page.FrameLocator("iframe").Locator(".from a").First.ClickAsync();
        await page.WaitForFunctionAsync("() => window.told.some(message => message.message === 'link')");
        var link = await page.EvaluateAsync<System.Text.Json.JsonElement>("() => window.told.find(message => message.message === 'link')");
        Assert.Equal(("abc123", new Uri(host.Address, passage).AbsoluteUri), (link.GetProperty("secret").GetString(), link.GetProperty("value").GetString()));
    }

    [Fact]
    public async Task A_frame_elsewhere_is_left_for_the_passage_s_page()
    {
        using var host = Host();
        var passage = Passages().First();
        var page = await Open(SamplePages.Index);
        await OpenBlog(page, host, $"<iframe width=\"600\" height=\"400\" src=\"{new Uri(host.Address, passage + "embed/")}\"></iframe>");
        await page.FrameLocator("iframe").Locator(".from a").First.ClickAsync();
        await Arrive(page, new Uri(host.Address, passage).AbsoluteUri);
    }

    [Theory]
    [InlineData(ColorScheme.Light, ""), InlineData(ColorScheme.Dark, "")]
    [InlineData(ColorScheme.Light, "embed/"), InlineData(ColorScheme.Dark, "embed/")]
    public async Task Axe_finds_nothing_on_a_passage_or_in_its_frame(ColorScheme scheme, string below)
    {
        using var host = Host();
        var page = await Open(SamplePages.Index, scheme: scheme);
        await page.GotoAsync(new Uri(host.Address, Passages().ElementAt(3) + below).AbsoluteUri);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true })");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(static violation => violation.Nodes, static (violation, node) => $"{violation.Id}: {node.Html}"));
    }

    [Theory, InlineData(320), InlineData(375), InlineData(768), InlineData(1280)]
    public async Task A_passage_fits_and_its_twins_stand_on_one_line_where_there_is_room(int width)
    {
        using var host = Host();
        var page = await Open(SamplePages.Index, width: width);
        foreach (var passage in Passages())
        {
            await page.GotoAsync(new Uri(host.Address, passage).AbsoluteUri);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true })");
            var over = await page.EvaluateAsync<double>("() => document.documentElement.scrollWidth - innerWidth");
            Assert.True(over <= 0, $"{passage} is {over} px too wide");
            var tops = await page.EvaluateAsync<double[]>("() => ['.source', '.target'].map(side => document.querySelector('.large > ' + side)).filter(Boolean).map(cell => cell.getBoundingClientRect().top)");
            if (tops is [var source, var target])
                Assert.Equal(width >= 768, Math.Abs(source - target) < 1);
        }
    }

    /// <summary>A page that somebody else wrote.</summary>
    async Task OpenBlog(IPage page, StaticHost host, string html)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "blog.html"), "<!doctype html>" + html);
        await page.GotoAsync(new Uri(host.Address, "blog.html").AbsoluteUri);
    }

    StaticHost Host()
    {
        if (!Directory.EnumerateFileSystemEntries(_folder).Any())
            SiteBuild.Run(new(Repository.Path("tests", "Sora.Browser.Tests", "Site"), _folder, Published, Frozen: true));
        return new(_folder, "/");
    }

    /// <summary>The addresses of all passages, below the site's own.</summary>
    IEnumerable<string> Passages() => Directory.EnumerateDirectories(Path.Combine(_folder, "night-ferry"), "p??????")
        .Order(StringComparer.Ordinal)
        .Select(static folder => $"night-ferry/{Path.GetFileName(folder)}/");

    IEnumerable<string> MarksOf(string passage) =>
        Mark().Matches(File.ReadAllText(Path.Combine(_folder, passage, "index.html"))).Select(static match => WebUtility.HtmlDecode(match.Value));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [GeneratedRegex("https://[^<\"]*#p[0-9a-z]{6}:~:text=[^<\"]+")]
    private static partial Regex Mark();

    [GeneratedRegex("#p[0-9a-z]{6}(?=:~:)")]
    private static partial Regex Id();
}
