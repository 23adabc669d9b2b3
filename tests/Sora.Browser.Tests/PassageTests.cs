using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Sora.Tests;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The pages of single passages, and the links and frames that they offer, as a blog's readers meet them.</summary>
public sealed partial class PassageTests(Chromium chromium, FerrySite ferry, SamplesSite input) : BrowserTest(chromium)
{
    static readonly Uri Published = new("https://sora.example/");

    const string IsShown =
        """
        text => [...document.querySelectorAll('article .pair [data-s]')].some(sentence => {
          const box = sentence.getBoundingClientRect()
          return sentence.textContent.trim() === text && box.top >= 0 && box.top < innerHeight
        })
        """;

    const string OpenAll = "() => document.querySelectorAll('details').forEach(details => { details.open = true })";

    // How much wider than the window the page is, and the tops of the passage's sides.
    const string Places = """
        () => [document.documentElement.scrollWidth - innerWidth, ...['.source', '.target']
          .map(side => document.querySelector('.large > ' + side)).filter(Boolean).map(cell => cell.getBoundingClientRect().top)]
        """;

    const string Secret = "Aa1Bb2Cc3D";

    // Its height is what the blog has made of what it told; where that may be, nothing is out of sight.
    const string IsAsHighAsItsText = """
        width => {
          const { height } = document.documentElement.getBoundingClientRect()
          return innerWidth === width && innerHeight === Math.min(1000, Math.max(200, Math.ceil(height)))
            && (innerHeight === 1000 || document.documentElement.scrollHeight <= innerHeight)
        }
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("sora-blog-").FullName;

    [Theory, InlineData("the ferry"), InlineData("our own articles")]
    public async Task A_browser_finds_every_sentence_that_a_link_lights_up(string site)
    {
        var host = site == "the ferry" ? ferry.Host : input.AtRoot;
        var page = await Open(new Uri("about:blank"));
        await page.SetViewportSizeAsync(1280, 600);
        var (found, lost) = (0, new List<string>());
        foreach (var mark in Passages(host).SelectMany(passage => MarksOf(host, passage)))
        {
            var sentence = Uri.UnescapeDataString(mark[(mark.IndexOf(":~:text=", StringComparison.Ordinal) + 8)..]);
            // Without the id, so that nothing but the words can lead there; and as it is, for a Uri would write %2D as the hyphen that means something else.
            // The number makes it another page, which the browser loads.
            var address = host.Address.AbsoluteUri + Id().Replace(mark[Published.AbsoluteUri.Length..], $"?{found}#");
            await page.GotoAsync(address);
            try
            {
                await page.WaitForFunctionAsync(IsShown, sentence);
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

    [Theory, InlineData("The last ferry leaves the bank", 2), InlineData("Under the small heading", 1)]
    public async Task WordPress_shows_the_quotation_until_the_frame_has_told_its_height(string words, int heights)
    {
        var passage = Passages(ferry.Host).First(passage => File.ReadAllText(Path.Combine(ferry.Host.Folder, passage, "oembed.json")).Contains(words, StringComparison.Ordinal));
        using var blog = Blog(InWordPress(passage) + $$"""<iframe srcdoc="<script>parent.postMessage({ message: 'height', value: 500, secret: '{{Secret}}' }, '*')</script>"></iframe>""");
        var page = await Open(new Uri("about:blank"), alone: true);
        var (quotation, embedded) = (page.Locator("blockquote"), page.Locator("iframe[src]"));
        var asked = new TaskCompletionSource();
        await page.RouteAsync(Embed(), async route =>
        {
            await asked.Task;
            await route.ContinueAsync();
        });

        await page.GotoAsync(blog.Address.AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.WaitForFunctionAsync("() => refused.includes(500)");
        Assert.Equal((true, false), (await quotation.IsVisibleAsync(), await embedded.IsVisibleAsync()));

        asked.SetResult();
        await embedded.WaitForAsync();
        Assert.False(await quotation.IsVisibleAsync());
        var frame = page.Frames.Single(static frame => Embed().IsMatch(frame.Url));
        var given = new HashSet<string?>();
        foreach (var width in new[] { 600, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await frame.WaitForFunctionAsync(IsAsHighAsItsText, width);
            given.Add(await embedded.GetAttributeAsync("height"));
        }
        Assert.Equal(heights, given.Count);
    }

    [Fact]
    public async Task WordPress_hears_no_frame_that_has_another_secret()
    {
        using var blog = Blog(InWordPress(Passages(ferry.Host).First()).Replace($"secret={Secret}", "secret=another", StringComparison.Ordinal));
        var page = await Open(blog.Address);

        await page.WaitForFunctionAsync("() => refused.length > 0");

        Assert.Equal((true, false), (await page.Locator("blockquote").IsVisibleAsync(), await page.Locator("iframe").IsVisibleAsync()));
    }

    [Fact]
    public async Task WordPress_follows_a_frame_s_links_to_its_own_host_only()
    {
        var passage = Passages(ferry.Host).First();
        using var blog = Blog(InWordPress(passage));
        var page = await Open(blog.Address);
        await page.Locator("iframe").WaitForAsync();
        await page.Locator("iframe").FocusAsync();
        var frame = page.Frames.Single(static frame => Embed().IsMatch(frame.Url));
        foreach (var elsewhere in new[] { "https://elsewhere.example/", "javascript:document.title=1" })
        {
            await frame.EvaluateAsync($"value => parent.postMessage({{ message: 'link', value, secret: '{Secret}' }}, '*')", elsewhere);
            await page.WaitForFunctionAsync("value => refused.includes(value)", elsewhere);
            Assert.Equal(blog.Address.AbsoluteUri, page.Url);
        }

        await page.FrameLocator("iframe").Locator(".from a").First.ClickAsync();
        await Arrive(page, At(passage).AbsoluteUri);
    }

    [Fact]
    public async Task A_frame_elsewhere_is_left_for_the_passage_s_page()
    {
        var passage = Passages(ferry.Host).First();
        using var blog = Blog($"<iframe width=\"600\" height=\"400\" src=\"{At(passage)}embed/\"></iframe>");
        var page = await Open(blog.Address);
        await page.FrameLocator("iframe").Locator(".from a").First.ClickAsync();
        await Arrive(page, At(passage).AbsoluteUri);
    }

    [Theory, InlineData(""), InlineData("embed/")]
    public async Task Axe_finds_nothing_on_a_passage_or_in_its_frame(string below)
    {
        var page = await Open(At(Passages(ferry.Host).ElementAt(3) + below));
        await page.EvaluateAsync(OpenAll);

        Assert.Empty(await Violations(page));
    }

    [Fact]
    public async Task A_passage_fits_and_its_twins_stand_on_one_line_where_there_is_room()
    {
        var page = await Open(new Uri("about:blank"));
        foreach (var passage in Passages(ferry.Host))
        {
            await page.GotoAsync(At(passage).AbsoluteUri);
            await page.EvaluateAsync(OpenAll);
            foreach (var width in new[] { 320, 375, 768, 1280 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var places = await page.EvaluateAsync<double[]>(Places);
                Assert.True(places[0] <= 0, $"{passage} is {places[0]} px too wide at {width}");
                if (places is [_, var source, var target])
                    Assert.Equal(width >= 768, Math.Abs(source - target) < 1);
            }
        }
    }

    /// <summary>A post with this passage's address in it, on a page that leaves no room at its sides.</summary>
    string InWordPress(string passage)
    {
        using var answer = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(ferry.Host.Folder, passage, "oembed.json")));
        var html = answer.RootElement.GetProperty("html").GetString()!.Replace(Published.AbsoluteUri, ferry.Host.Address.AbsoluteUri, StringComparison.Ordinal);
        return $"<style>body {{ margin: 0 }} iframe {{ max-width: 100%; border: 0 }}</style><script>{WordPress.Script}</script>{WordPress.Embedded(html, Secret)}";
    }

    /// <summary>A page that somebody else wrote, with a host of its own.</summary>
    StaticHost Blog(string html)
    {
        File.WriteAllText(Path.Combine(_folder, "index.html"), "<!doctype html>" + html);
        return new(_folder);
    }

    Uri At(string passage) => new(ferry.Host.Address, passage);

    /// <summary>The addresses of all passages, below the site's own.</summary>
    static IEnumerable<string> Passages(StaticHost host) => Directory.EnumerateDirectories(host.Folder, "p??????", SearchOption.AllDirectories)
        .Select(folder => Path.GetRelativePath(host.Folder, folder).Replace('\\', '/') + "/")
        .Order(StringComparer.Ordinal);

    static IEnumerable<string> MarksOf(StaticHost host, string passage) =>
        Mark().Matches(File.ReadAllText(Path.Combine(host.Folder, passage, "index.html"))).Select(static match => WebUtility.HtmlDecode(match.Value));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [GeneratedRegex("https://[^<\"]*#p[0-9a-z]{6}:~:text=[^<\"]+")]
    private static partial Regex Mark();

    [GeneratedRegex("/embed/")]
    private static partial Regex Embed();

    [GeneratedRegex("#p[0-9a-z]{6}(?=:~:)")]
    private static partial Regex Id();
}
