using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class TypeTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    [Fact]
    public async Task Each_language_is_set_in_its_own_way_on_one_line()
    {
        var page = await Open(ferry.Both);
        var (chinese, english) = (page.Locator("article > .pair > p.source").First, page.Locator("article > .pair > p.target").First);

        Assert.Equal("strict", await Style(chinese, "lineBreak"));
        Assert.Equal("normal", await Style(chinese, "textAutospace"));
        Assert.StartsWith("Beside, \"Source Han Serif SC\"", await Style(chinese, "fontFamily"), StringComparison.Ordinal);
        Assert.StartsWith("Charter", await Style(english, "fontFamily"), StringComparison.Ordinal);
        Assert.Equal("auto", await Style(english, "lineBreak"));
        Assert.Equal(await Style(chinese, "lineHeight"), await Style(english, "lineHeight"));
        Assert.Equal("justify", await Style(chinese, "textAlign"));
        Assert.Equal("start", await Style(page.Locator("p.source:has-text('Donaudampf')"), "textAlign"));
        await chinese.EvaluateAsync("cell => cell.insertAdjacentHTML('beforeend', '<cite>水经注</cite><i>渡</i>')");
        Assert.Equal(["normal", "normal"], [await Style(chinese.Locator("cite"), "fontStyle"), await Style(chinese.Locator("i"), "fontStyle")]);
        Assert.Equal("normal dot", $"{await Style(page.Locator(".source em").First, "fontStyle")} {await Style(page.Locator(".source em").First, "textEmphasisStyle")}");
    }

    [Theory, InlineData("zh-Hant", "Source Han Serif TC"), InlineData("zh-TW", "Source Han Serif TC"), InlineData("ja", "Source Han Serif\""), InlineData("zh-Hans", "Source Han Serif SC")]
    public async Task Hanzi_have_the_shapes_of_their_language(string language, string face)
    {
        var page = await Open(ferry.Both);
        var first = page.Locator("article p.source").First;
        await first.EvaluateAsync("(cell, language) => { cell.lang = language }", language);

        Assert.Contains(face, await Style(first, "fontFamily"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_alone_has_its_own_measure()
    {
        var chinese = (await Open(ferry.Chinese)).Locator("article > .pair > p").First;
        var english = (await Open(ferry.English)).Locator("article > .pair > p").First;

        Assert.InRange(await InEms(chinese), 33.5, 34.5);
        Assert.InRange(await InEms(english) / .475, 65, 67);
    }

    [Fact]
    public async Task The_page_heeds_forced_colours_contrast_and_rest()
    {
        var page = await Open(ferry.Both);
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await page.Locator(".source [data-s='2']").First.HoverAsync();

        Assert.Equal("underline", await Style(page.Locator(".target [data-s='2']").First, "textDecorationLine"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.getAnimations().length"));

        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Contrast = Contrast.More });
        Assert.Equal("rgb(0, 0, 0)", await Style(page.Locator("body"), "color"));
    }

    static Task<string> Style(ILocator element, string property) => element.EvaluateAsync<string>("(e, property) => getComputedStyle(e)[property]", property);

    static Task<double> InEms(ILocator element) => element.EvaluateAsync<double>("e => e.getBoundingClientRect().width / parseFloat(getComputedStyle(e).fontSize)");
}
