using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The pages of single passages, and the links and frames that they offer, as a blog's readers meet them.</summary>
public sealed partial class PassageTests(Chromium chromium, FerrySite ferry, InputSite input) : BrowserTest(chromium)
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

    /// <summary>A blog made with WordPress shows a frame only when it has told its height with the blog's secret, and follows its links itself.</summary>
    [Fact]
    public async Task A_frame_tells_its_height_and_its_links_to_a_blog_that_gives_a_secret()
    {
        var passage = Passages(ferry.Host).First();
        using var blog = Blog($$"""
            <script>addEventListener('message', event => { (window.told ??= []).push({ ...event.data, origin: event.origin }) })</script>
            <iframe sandbox="allow-scripts" width="600" height="90" src="{{At(passage)}}embed/#?secret=abc123"></iframe>
            """);
        var page = await Open(blog.Address);

        await page.WaitForFunctionAsync("() => window.told?.some(message => message.message === 'height')");
        var height = await page.EvaluateAsync<System.Text.Json.JsonElement>("() => window.told.find(message => message.message === 'height')");
        Assert.Equal("abc123", height.GetProperty("secret").GetString());
        Assert.InRange(height.GetProperty("value").GetInt32(), 100, 1000);

        await page.FrameLocator("iframe").Locator(".from a").First.ClickAsync();
        await page.WaitForFunctionAsync("() => window.told.some(message => message.message === 'link')");
        var link = await page.EvaluateAsync<System.Text.Json.JsonElement>("() => window.told.find(message => message.message === 'link')");
        Assert.Equal(("abc123", At(passage).AbsoluteUri), (link.GetProperty("secret").GetString(), link.GetProperty("value").GetString()));
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

    [GeneratedRegex("#p[0-9a-z]{6}(?=:~:)")]
    private static partial Regex Id();
}
