using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class ViewTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData("view-source", true, false)]
    [InlineData("view-target", false, true)]
    [InlineData("view-stacked", true, true)]
    [InlineData("view-both", true, true)]
    public async Task Views_switch_without_JavaScript(string view, bool showsSource, bool showsTarget)
    {
        var page = await Open(SamplePages.Both, javaScript: false);

        await page.Locator($"label:has(#{view})").ClickAsync();

        Assert.Equal(showsSource, await page.Locator("article p.source").First.IsVisibleAsync());
        Assert.Equal(showsTarget, await page.Locator("article p.target:not(.gap)").Nth(1).IsVisibleAsync());
    }

    [Fact]
    public async Task An_open_kit_brings_back_the_hidden_twin_without_JavaScript()
    {
        var page = await Open(SamplePages.Both, javaScript: false);
        await page.Locator("label:has(#view-target)").ClickAsync();
        var first = page.Locator("article .pair:has(.kit)").First;

        await first.Locator("summary").ClickAsync();

        Assert.True(await first.Locator(".source").IsVisibleAsync());
    }

    [Fact]
    public async Task Pointing_at_a_sentence_shows_its_twin_without_JavaScript()
    {
        var page = await Open(SamplePages.Both, javaScript: false);
        var pair = page.Locator("article .pair:has(p.source > [data-s='2'])").First;

        await pair.Locator(".source [data-s='2']").HoverAsync();

        Assert.Equal("underline", await Line(pair.Locator(".target [data-s='2']")));
        Assert.Equal("none", await Line(pair.Locator(".target [data-s='1']")));
    }

    [Fact]
    public async Task The_language_switch_leads_to_pages_with_the_same_ids()
    {
        var page = await Open(SamplePages.Both);
        const string ids = "() => [...document.querySelectorAll('[id]')].map(e => e.id).filter(id => id.length === 7 && id[0] === 'p')";
        var both = await page.EvaluateAsync<string[]>(ids);

        await page.Locator(".facts a[hreflang=en]").ClickAsync();
        await Arrive(page, "/valley/en/index.html");
        Assert.Equal(both.Order(), (await page.EvaluateAsync<string[]>(ids)).Order());

        await page.Locator(".views a[hreflang=zh-Hans]").ClickAsync();
        await Arrive(page, "/valley/zh/index.html");
        Assert.Equal(both.Order(), (await page.EvaluateAsync<string[]>(ids)).Order());
    }

    [Theory, InlineData(Media.Screen), InlineData(Media.Print)]
    public async Task Where_the_browser_finds_nothing_that_is_hidden_the_hidden_side_is_not_displayed(Media media)
    {
        var page = await Open(SamplePages.Both, alone: true);
        await page.AddInitScriptAsync("delete Document.prototype.onbeforematch");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("3");
        await page.EmulateMediaAsync(new() { Media = media });

        var shown = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('main .target')].map(side => `${side.getAttribute('hidden')} ${getComputedStyle(side).display}`)
            """);

        Assert.All(shown, static side => Assert.Equal(" none", side));
        Assert.True(shown.Length > 20);
    }

    [Theory, InlineData(800), InlineData(1100), InlineData(1280)]
    public async Task The_title_that_runs_along_ends_before_the_buttons(int width)
    {
        const string overlap = """
            () => {
              const left = document.querySelector('.running .views').getBoundingClientRect().left
              return [...document.querySelectorAll('.running .row > a')].filter(title => title.checkVisibility() && title.getBoundingClientRect().left < left)
                .map(title => title.getBoundingClientRect().right - left)
            }
            """;
        var page = await Open(SamplePages.Both, width);
        await page.EvaluateAsync("scrollTo(0, 1000)");
        foreach (var key in new[] { "1", "2", "3", "4", "s", "3", "2", "1" })
        {
            await page.Keyboard.PressAsync(key);
            Assert.All(await page.EvaluateAsync<double[]>(overlap), over => Assert.True(over <= 0, $"{over} px too long after {key}"));
        }
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.PressAsync("4");
        Assert.NotEmpty(await page.EvaluateAsync<double[]>(overlap));
    }
}
