using System.Globalization;
using Microsoft.Playwright;
using Sora.Site;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A blog on another origin, with the script and links to passages; the first one's text is hostile.</summary>
public sealed class QuoteScriptTests : BrowserTest
{
    const string Hostile = "<img src=x onerror=\"document.title='broken'\">";

    readonly string _folder = Directory.CreateTempSubdirectory("sora-blog-").FullName;
    readonly StaticHost _site;
    readonly StaticHost _blog;
    readonly string[] _ids;

    public QuoteScriptTests(Chromium chromium) : base(chromium)
    {
        var (input, output) = (Path.Combine(_folder, "input"), Path.Combine(_folder, "output"));
        Write(Path.Combine(input, "rain", "zh.txt"), $"雨夜\n\n昨夜下了一场雨。{Hostile}\n\n早上路面还是湿的，没有人出门。\n");
        Write(Path.Combine(input, "rain", "en.txt"), $"A Night of Rain\n\nIt rained last night. {Hostile}\n\nIn the morning the road was still wet, and nobody went out.\n");
        var result = SiteBuild.Run(new(input, output, new("https://sora.example/")));
        Assert.NotNull(result.Written);
        _ids = [.. Directory.GetDirectories(Path.Combine(output, "rain"), "p??????").Select(Path.GetFileName).OfType<string>()
            .Where(id => File.Exists(Path.Combine(output, "rain", id, "oembed.json")))   // the title has none
            .OrderByDescending(id => File.ReadAllText(Path.Combine(output, "rain", id, "oembed.json")).Contains("last night", StringComparison.Ordinal))];
        _site = new(output);

        var rain = $"{_site.Address}rain/";
        Write(Path.Combine(_folder, "blog", "index.html"), $$"""
            <!doctype html><title>blog</title><script src="{{_site.Address}}quote.js" defer></script>
            <style>div, p { display: none !important; color: red !important } span { position: absolute !important }</style>
            <a id="page" href="{{rain}}{{_ids[0]}}/" aria-describedby="note">one</a> <a id="anchor" href="{{rain}}#{{_ids[0]}}">two</a>
            <a id="fragment" href="{{rain}}zh/#{{_ids[0]}}:~:text=rained">three</a> <a id="none" href="{{rain}}#p222222">four</a>
            <a id="other" href="{{rain}}">five</a> <i id="note">a note</i>
            <a id="corner" href="{{rain}}{{_ids[1]}}" style="position:fixed;right:0;bottom:0">six</a>
            """);
        _blog = new(Path.Combine(_folder, "blog"));
    }

    [Theory, InlineData("page"), InlineData("anchor"), InlineData("fragment")]
    public async Task A_link_under_the_pointer_shows_both_languages_as_text(string link)
    {
        var page = await Blog();
        await page.HoverAsync($"#{link}");

        var lines = page.Locator("#sora-quote p");
        await lines.First.WaitForAsync();
        Assert.Equal(["zh-Hans", "en", ""], await lines.EvaluateAllAsync<string[]>("all => all.map(p => p.lang)"));
        Assert.All((await lines.AllTextContentsAsync()).Take(2), text => Assert.Contains(Hostile, text, StringComparison.Ordinal));
        Assert.Contains("A Night of Rain", await lines.Last.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("blog", await page.TitleAsync());
        Assert.NotEqual("rgb(255, 0, 0)", await lines.First.EvaluateAsync<string>("p => getComputedStyle(p).color"));
    }

    [Fact]
    public async Task The_pointer_may_enter_the_preview_and_takes_it_away_when_it_leaves()
    {
        var page = await Blog();
        await page.HoverAsync("#page");
        await page.Locator("#sora-quote p").First.HoverAsync();
        await page.WaitForTimeoutAsync(500);
        Assert.Equal(1, await page.Locator("#sora-quote").CountAsync());

        await page.Mouse.MoveAsync(1200, 800);
        await page.Locator("#sora-quote").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task The_keyboard_shows_it_describes_the_link_and_Escape_hides_it()
    {
        var page = await Blog();
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("#sora-quote p").First.WaitForAsync();
        Assert.Equal("note sora-quote", await page.GetAttributeAsync("#page", "aria-describedby"));

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("#sora-quote").CountAsync());
        Assert.Equal("note", await page.GetAttributeAsync("#page", "aria-describedby"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("anchor", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task It_stays_inside_the_window_and_asks_for_a_passage_once()
    {
        var asked = new List<string>();
        var page = await Blog(320, opened => opened.Request += (_, request) => asked.Add(request.Url));
        foreach (var link in new[] { "corner", "page", "anchor", "corner" })
        {
            await page.HoverAsync($"#{link}");
            await page.WaitForFunctionAsync("id => document.getElementById(id).getAttribute('aria-describedby')?.includes('sora-quote')", link);
            var box = (await page.Locator("#sora-quote div").BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, 320 - box.Width);
            Assert.InRange(box.Y, 0, 812 - box.Height);
        }
        Assert.Equal(2, asked.Count(address => address.EndsWith("oembed.json", StringComparison.Ordinal)));
    }

    [Theory, InlineData("none"), InlineData("other")]
    public async Task What_is_no_passage_stays_silent(string link)
    {
        var failed = new List<string>();
        var page = await Blog(before: opened => opened.PageError += (_, error) => failed.Add(error));
        await page.HoverAsync($"#{link}");
        await page.WaitForTimeoutAsync(600);

        Assert.Equal(0, await page.Locator("#sora-quote").CountAsync());
        Assert.Empty(failed);
    }

    [Fact]
    public async Task A_tap_follows_the_link_and_shows_nothing_on_the_way()
    {
        var asked = new List<string>();
        var page = await Blog(touch: true, before: opened => opened.Request += (_, request) => asked.Add(request.Url));
        await page.EvaluateAsync("() => new MutationObserver(() => document.getElementById('sora-quote') && sessionStorage.setItem('shown', 'yes')).observe(document.body, { childList: true })");

        await page.TapAsync("#page");

        await Arrive(page, $"rain/{_ids[0]}/");
        Assert.DoesNotContain(asked, address => address.EndsWith("oembed.json", StringComparison.Ordinal));
        await page.GoBackAsync();
        await page.WaitForTimeoutAsync(600);
        Assert.Equal(0, await page.Locator("#sora-quote").CountAsync());
        Assert.Null(await page.EvaluateAsync<string?>("() => sessionStorage.getItem('shown')"));
    }

    [Fact]
    public async Task A_finger_after_the_mouse_takes_the_preview_away_but_not_from_under_itself()
    {
        var page = await Blog(touch: true);
        await page.HoverAsync("#page");
        await page.Locator("#sora-quote p").First.WaitForAsync();

        await page.Locator("#sora-quote p").First.TapAsync();
        Assert.Equal(1, await page.Locator("#sora-quote").CountAsync());
        await page.Touchscreen.TapAsync(900, 800);
        Assert.Equal(0, await page.Locator("#sora-quote").CountAsync());
        Assert.Equal("note", await page.GetAttributeAsync("#page", "aria-describedby"));
    }

    [Fact]
    public async Task A_page_that_is_left_keeps_no_preview_for_whoever_comes_back()
    {
        var page = await Blog();
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("#sora-quote p").First.WaitForAsync();

        await page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");

        Assert.Equal(0, await page.Locator("#sora-quote").CountAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, "normal", false)]
    [InlineData(ColorScheme.Dark, "normal", true)]
    [InlineData(ColorScheme.Dark, "light dark", true)]
    [InlineData(ColorScheme.Dark, "light", false)]
    [InlineData(ColorScheme.Light, "dark", true)]
    public async Task It_is_as_light_or_dark_as_the_blog_and_can_be_read(ColorScheme reader, string blog, bool isDark)
    {
        var page = await Blog(scheme: reader);
        await page.EvaluateAsync("scheme => document.documentElement.style.colorScheme = scheme", blog);
        await page.HoverAsync("#page");
        await page.Locator("#sora-quote p").First.WaitForAsync();

        var colours = await page.EvaluateAsync<string[]>("""
            () => {
              const box = document.getElementById('sora-quote').shadowRoot.querySelector('div')
              return [getComputedStyle(box).backgroundColor, ...Array.from(box.children, p => getComputedStyle(p).color)]
            }
            """);
        var lights = colours.Select(LightOf).ToArray();
        Assert.Equal(isDark, lights[0] < .1);
        Assert.All(lights[1..], light => Assert.True((Math.Max(light, lights[0]) + .05) / (Math.Min(light, lights[0]) + .05) > 4.5));
    }

    /// <summary>Relative luminance of `rgb(…)`, 0 to 1 (WCAG 2.2).</summary>
    static double LightOf(string colour)
    {
        var parts = colour[4..^1].Split(", ").Select(static part => int.Parse(part, CultureInfo.InvariantCulture) / 255.0).Select(static part => part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4)).ToArray();
        return (.2126 * parts[0]) + (.7152 * parts[1]) + (.0722 * parts[2]);
    }

    [Fact]
    public void The_script_is_light() => Assert.InRange(Zipped(Theme.ThemeAssets.BuiltIn.QuoteScript.Bytes.Span), 1, 3000);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _site.Dispose();
        _blog.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    async Task<IPage> Blog(int width = 1280, Action<IPage>? before = null, ColorScheme scheme = ColorScheme.Light, bool touch = false)
    {
        var page = await Open(SamplePages.Empty, width, scheme, before: before, touch: touch);
        await page.GotoAsync(_blog.Address.AbsoluteUri);
        return page;
    }

    static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
