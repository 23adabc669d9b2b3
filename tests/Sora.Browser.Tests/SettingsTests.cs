using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>What a reader sets, without the script where it can be, and remembered with it.</summary>
public sealed class SettingsTests(Chromium chromium) : BrowserTest(chromium)
{
    [Fact]
    public async Task Size_light_order_and_cover_work_without_JavaScript()
    {
        var page = await Open(SamplePages.Both, javaScript: false);
        await page.Locator(".settings summary").ClickAsync();
        var root = page.Locator("html");
        var first = page.Locator("article > .pair:not(.title)").First;

        await page.Locator("label:has(#size-5)").ClickAsync();
        Assert.Equal("20px", await Style(root, "font-size"));

        await page.Locator("label:has(#light-night)").ClickAsync();
        Assert.Equal("dark", await Style(root, "color-scheme"));
        Assert.Equal("rgb(18, 22, 31)", await Style(root, "background-color"));

        await page.Locator("label:has(#swap)").ClickAsync();
        Assert.True(await Left(first.Locator(".target")) < await Left(first.Locator(".source")));

        await page.Locator("label:has(#mask)").ClickAsync();
        Assert.Equal("hidden", await Style(first.Locator(".source > span").First, "visibility"));
        Assert.Equal("visible", await Style(first.Locator(".target > span").First, "visibility"));

        await first.Locator("summary").ClickAsync();
        Assert.Equal("visible", await Style(first.Locator(".source > span").First, "visibility"));
    }

    [Fact]
    public async Task Without_JavaScript_nothing_is_offered_that_needs_it()
    {
        var page = await Open(SamplePages.Both, javaScript: false);

        await page.Locator(".settings summary").ClickAsync();

        Assert.Equal(0, await page.Locator(".settings :is(button, #shortcuts):visible").CountAsync());
        Assert.Equal(0, await page.Locator("dialog:visible").CountAsync());
    }

    [Fact]
    public async Task A_covered_paragraph_is_uncovered_by_a_click_and_only_that_one()
    {
        var page = await Open(SamplePages.Both);
        await page.Keyboard.PressAsync("m");
        var covered = page.Locator("article > .pair > .target:not(.gap)");

        await covered.Nth(1).ClickAsync();

        Assert.Equal("visible", await Style(covered.Nth(1).Locator("span").First, "visibility"));
        Assert.Equal("hidden", await Style(covered.Nth(0).Locator("span").First, "visibility"));
    }

    [Theory, InlineData(320), InlineData(768)]
    public async Task The_largest_text_does_not_scroll_sideways(int width)
    {
        var page = await Open(SamplePages.Both, width);

        await page.Locator(".settings summary").ClickAsync();
        await page.Locator("label:has(#size-5)").ClickAsync();

        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Choices_are_remembered_and_hold_on_the_pages_in_one_language()
    {
        var page = await Open(SamplePages.Both);
        await page.Keyboard.PressAsync("2");
        await page.Keyboard.PressAsync("s");
        await page.Locator(".settings summary").ClickAsync();
        await page.Locator("label:has(#light-night)").ClickAsync();

        await page.ReloadAsync();
        Assert.Equal(["view-stacked", "swap", "light-night"], await page.EvaluateAsync<string[]>(
            "['view-both', 'view-stacked', 'swap', 'mask', 'light-night'].filter(id => document.getElementById(id).checked)"));

        await page.Keyboard.PressAsync("1");
        await page.Locator(".running a.target").EvaluateAsync("link => link.click()");
        await Arrive(page, "/valley/en/index.html");
        Assert.Equal("dark", await Style(page.Locator("html"), "color-scheme"));
    }

    [Fact]
    public async Task Light_and_size_hold_on_pages_that_have_no_settings()
    {
        var page = await Open(SamplePages.Both);
        await Choose(page, "light-night", "size-5");
        foreach (var name in new[] { SamplePages.Index, SamplePages.Tag, SamplePages.Lost })
        {
            await page.GotoAsync(Address(name));
            Assert.Equal("dark", await Style(page.Locator("html"), "color-scheme"));
            Assert.Equal("20px", await Style(page.Locator("html"), "font-size"));
        }

        await page.GotoAsync(Address(SamplePages.Both));
        await Choose(page, "light-system", "size-3");
        Assert.Equal("16px", await Style(page.Locator("html"), "font-size"));
        await page.GotoAsync(Address(SamplePages.Index));
        Assert.Equal("light dark", await Style(page.Locator("html"), "color-scheme"));
        Assert.Equal("16px", await Style(page.Locator("html"), "font-size"));
    }

    /// <summary>Playwright's browser keeps no pages for Back: the test says what one hears that was kept.</summary>
    [Fact]
    public async Task What_was_chosen_meanwhile_holds_on_a_page_that_Back_brings_back_and_its_place_stays()
    {
        const string back = """
            () => {
              dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
              for (const id of ['light-night', 'size-5', 'view-source']) localStorage.setItem('sora-' + id.split('-')[0], id)
              localStorage.setItem('sora-mask', '')
              dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
            }
            """;
        var page = await Open(SamplePages.Both);
        await page.Keyboard.PressAsync("m");
        var eighth = page.Locator("article .pair[id]").Nth(7);
        await eighth.EvaluateAsync("pair => pair.scrollIntoView({ behavior: 'instant' })");
        var before = await eighth.EvaluateAsync<double>("pair => pair.getBoundingClientRect().top");

        await page.EvaluateAsync(back);

        Assert.Equal("dark", await Style(page.Locator("html"), "color-scheme"));
        Assert.Equal("20px", await Style(page.Locator("html"), "font-size"));
        Assert.Equal("#04070e", await page.EvaluateAsync<string>(Bar));
        Assert.Equal(["view-source", "light-night", "size-5"], await page.EvaluateAsync<string[]>(
            "['view-both', 'view-source', 'mask', 'light-night', 'size-5'].filter(id => document.getElementById(id).checked)"));
        Assert.False(await eighth.Locator(".target").First.IsVisibleAsync());
        Assert.Equal(before, await eighth.EvaluateAsync<double>("pair => pair.getBoundingClientRect().top"), tolerance: 1);

        await page.GotoAsync(Address(SamplePages.Index));
        await page.EvaluateAsync(back.Replace("night", "day", StringComparison.Ordinal));
        Assert.Equal("light", await Style(page.Locator("html"), "color-scheme"));
    }

    // The colour of the browser's own bar: the first whose condition holds.
    const string Bar = "[...document.querySelectorAll('[name=theme-color]')].find(bar => matchMedia(bar.media).matches).content";

    [Fact]
    public async Task The_browsers_bar_follows_the_choice_and_where_none_was_made_the_system()
    {
        const string day = "#a3c2dc", night = "#04070e";
        var page = await Open(SamplePages.Both, scheme: ColorScheme.Dark);
        Assert.Equal(night, await page.EvaluateAsync<string>(Bar));
        await Choose(page, "light-day");
        Assert.Equal(day, await page.EvaluateAsync<string>(Bar));

        await page.GotoAsync(Address(SamplePages.Index));
        Assert.Equal(day, await page.EvaluateAsync<string>(Bar));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(Address(SamplePages.Both));
        await Choose(page, "light-night");
        Assert.Equal(night, await page.EvaluateAsync<string>(Bar));

        await Choose(page, "light-system");
        Assert.Equal(day, await page.EvaluateAsync<string>(Bar));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(night, await page.EvaluateAsync<string>(Bar));
    }

    // What the page looks like in each frame from its first on, and whether all of it is there.
    const string Frames = $$"""
        window.shown = []
        const look = () => {
          if (document.body) shown.push(`${document.readyState} ${getComputedStyle(document.documentElement).colorScheme} ${ {{Bar}} }`)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
        """;

    [Fact]
    public async Task A_page_is_in_the_light_that_was_chosen_before_all_of_it_is_there()
    {
        var page = await Open(SamplePages.Both, alone: true);
        await Choose(page, "light-night");
        await page.AddInitScriptAsync(Frames);

        await page.GotoAsync(Address(SamplePages.Nights));

        var frames = await page.EvaluateAsync<string[]>("shown");
        Assert.Contains("loading dark #04070e", frames);
        Assert.All(frames, static frame => Assert.EndsWith(" dark #04070e", frame, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_address_may_ask_for_a_view_and_is_never_written()
    {
        var page = await Open(SamplePages.Both);
        var address = page.Url;

        await page.GotoAsync(address + "?view=en");
        Assert.True(await page.Locator("#view-target").IsCheckedAsync());

        await page.Keyboard.PressAsync("3");
        Assert.Equal(address + "?view=en", page.Url);

        await page.GotoAsync(address);
        Assert.True(await page.Locator("#view-source").IsCheckedAsync());
    }

    [Fact]
    public async Task Where_the_browser_remembers_nothing_choices_hold_for_the_page()
    {
        var page = await Open(SamplePages.Both, alone: true);
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })");
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.ReloadAsync();

        await page.Keyboard.PressAsync("2");

        Assert.True(await page.Locator("#view-stacked").IsCheckedAsync());
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Escape_or_a_click_elsewhere_closes_the_settings()
    {
        var page = await Open(SamplePages.Both);
        var settings = page.Locator(".settings form");

        await page.Locator(".settings summary").ClickAsync();
        Assert.True(await settings.IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await settings.IsVisibleAsync());

        await page.Locator(".settings summary").ClickAsync();
        await page.Mouse.ClickAsync(40, 500);
        Assert.False(await settings.IsVisibleAsync());
    }

    [Fact]
    public async Task Tab_out_of_the_settings_closes_them_and_Escape_does_without_the_focus_in_them()
    {
        var page = await Open(SamplePages.Both);
        var settings = page.Locator(".settings form");
        await page.Locator(".settings summary").ClickAsync();
        await settings.Locator(":is(input, button):visible").Last.FocusAsync();

        await page.Keyboard.PressAsync("Tab");

        Assert.False(await settings.IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('main *')"));

        await page.Locator(".settings summary").ClickAsync();
        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await settings.IsVisibleAsync());
        await Assertions.Expect(page.Locator(".settings summary")).ToBeFocusedAsync();
    }

    [Theory, InlineData(1280), InlineData(375)]
    public async Task Axe_finds_nothing_in_the_open_settings_or_the_list_of_keys(int width)
    {
        var page = await Open(SamplePages.Both, width);
        await page.Locator(".settings summary").ClickAsync();
        Assert.Empty(await Violations(page));

        await page.Keyboard.PressAsync("?");
        Assert.Empty(await Violations(page));
    }

    static async Task Choose(IPage page, params string[] ids)
    {
        if (!await page.Locator(".settings form").IsVisibleAsync())
            await page.Locator(".settings summary").ClickAsync();
        foreach (var id in ids)
            await page.Locator($"label:has(#{id})").ClickAsync();

        // The next page may be another process's, to which the browser hands what is kept in its own time; no reader is as fast as this.
        await page.WaitForTimeoutAsync(100);
    }

    static Task<string> Style(ILocator element, string property) =>
        element.EvaluateAsync<string>("(e, property) => getComputedStyle(e).getPropertyValue(property)", property);

    static Task<double> Left(ILocator element) => element.EvaluateAsync<double>("e => e.getBoundingClientRect().left");
}
