using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The number of a paragraph opens all forms of its quotation where the site has a host, and what it always opened where it has none.</summary>
public sealed class KitTests(Chromium chromium, SamplesSite site) : BrowserTest(chromium)
{
    [Theory, InlineData(""), InlineData("zh/"), InlineData("en/")]
    public async Task An_open_kit_shows_what_the_passages_own_page_offers(string side)
    {
        var page = await Read(side);
        var kit = await Press(page, 3);

        var shown = await kit.Locator("pre").AllTextContentsAsync();
        await page.GotoAsync(await kit.Locator(".permalink").EvaluateAsync<string>("link => link.href"));

        Assert.Equal(await page.Locator(".kits pre").AllTextContentsAsync(), shown);
        Assert.True(shown.Count > 10, $"{shown.Count} forms");
    }

    [Theory, InlineData("", "Copy", "Copied"), InlineData("zh/", "复制", "已复制")]
    public async Task A_form_is_copied_as_it_stands(string side, string copy, string copied)
    {
        var page = await Read(side);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = (await Press(page, 3)).Locator(".kits div:has(pre)").Nth(3);
        Assert.Equal(copy, await form.Locator("button").TextContentAsync());

        await form.Locator("button").ClickAsync();

        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync(copied);
        Assert.Equal(await form.Locator("pre").TextContentAsync(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task What_a_kit_has_fetched_is_not_copied_with_the_text()
    {
        var page = await Read("");
        var kit = await Press(page, 3);
        await page.Keyboard.PressAsync("Escape");

        var texts = await kit.EvaluateAsync<string[]>("""
            kit => {
              const [pair, next] = [kit.parentNode, kit.parentNode.nextElementSibling]
              getSelection().setBaseAndExtent(pair.querySelector('.source [data-s]').firstChild, 0, next, next.childNodes.length)
              const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() })
              document.dispatchEvent(event)
              return [event.clipboardData.getData('text/plain'), ...[pair, next].map(pair => pair.querySelector('.source').textContent)]
            }
            """);

        Assert.Equal(string.Join("\n\n", texts[1..]), texts[0]);
    }

    [Theory, InlineData(375), InlineData(1280)]
    public async Task Nothing_moves_when_kits_open_grow_and_close(int width)
    {
        var page = await Read("", width);
        await page.Locator(".kit").Nth(3).EvaluateAsync("kit => kit.parentNode.scrollIntoView({ block: 'center' })");
        var place = await page.EvaluateAsync<double>("scrollY");
        const string tops = "() => [...document.querySelectorAll('main .pair')].map(pair => pair.getBoundingClientRect().top + scrollY)";
        var before = await page.EvaluateAsync<double[]>(tops);

        await Press(page, 3);
        Assert.Equal(before, await page.EvaluateAsync<double[]>(tops));
        await Press(page, 4);
        Assert.Equal(before, await page.EvaluateAsync<double[]>(tops));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(before, await page.EvaluateAsync<double[]>(tops));
        Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));
    }

    [Fact]
    public async Task Escape_closes_the_kit_and_the_number_has_the_focus_again()
    {
        var page = await Read("");
        var kit = await Press(page, 3);
        await kit.Locator("pre").First.FocusAsync();

        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.Locator(".kit[open]").CountAsync());
        Assert.True(await kit.Locator("summary").EvaluateAsync<bool>("number => number === document.activeElement"));
    }

    [Fact]
    public async Task A_press_beside_the_pair_closes_its_kit()
    {
        var page = await Read("");
        await Press(page, 3);

        await page.Locator("h1").ClickAsync();

        Assert.Equal(0, await page.Locator(".kit[open]").CountAsync());
    }

    [Fact]
    public async Task Tab_out_of_a_kit_closes_it_so_that_it_lies_over_nothing_that_has_the_focus()
    {
        var page = await Read("");
        var kit = await Press(page, 3);
        await kit.Locator("button").Last.FocusAsync();

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal(0, await page.Locator(".kit[open]").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('main *')"));
    }

    [Fact]
    public async Task Escape_closes_the_kit_from_a_sentence_of_its_pair_which_keeps_the_focus()
    {
        var page = await Read("");
        var sentence = (await Press(page, 3)).Locator("xpath=..").Locator("[data-s]").First;
        await sentence.ClickAsync(new() { Position = new() { X = 3, Y = 3 } });
        Assert.Equal(1, await page.Locator(".kit[open]").CountAsync());

        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.Locator(".kit[open]").CountAsync());
        await Assertions.Expect(sentence).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Each_passage_is_asked_for_once()
    {
        var page = await Read("", alone: true);
        var asked = new ConcurrentBag<string>();
        page.Request += (_, request) =>
        {
            // The icon comes whenever the browser likes.
            if (request.ResourceType == "fetch")
                asked.Add(request.Url);
        };

        foreach (var number in new[] { 3, 4, 3, 4, 3 })
            await Press(page, number);

        Assert.Equal(2, asked.Count);
        Assert.Equal(2, asked.Distinct().Count());
        Assert.Equal(await page.Locator(".kit .kits").CountAsync(), asked.Count);
    }

    [Fact]
    public async Task Without_a_network_the_kit_has_the_address_and_asks_again_when_it_opens_again()
    {
        var page = await Read("", alone: true);
        var errors = new ConcurrentBag<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.Context.SetOfflineAsync(true);
        var kit = page.Locator(".kit").Nth(3);

        await kit.Locator("summary").ClickAsync();
        await Assertions.Expect(kit.Locator("code + button")).ToBeVisibleAsync();
        Assert.Equal(0, await kit.Locator("pre").CountAsync());

        await page.Context.SetOfflineAsync(false);
        await kit.Locator("summary").ClickAsync();
        await Press(page, 3);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task On_a_disk_the_kit_unfolds_in_its_place_and_asks_for_nothing()
    {
        var page = await Open(Path.Combine(site.Below.Folder, "how-to", "index.html"), alone: true);
        var asked = new ConcurrentBag<string>();
        page.Request += (_, request) => { if (!request.Url.Contains("/assets/icon.", StringComparison.Ordinal)) asked.Add(request.Url); };   // the browser asks for that when it likes
        var kit = page.Locator(".kit").Nth(3);

        await kit.Locator("summary").ClickAsync();

        await Assertions.Expect(kit.Locator("code + button")).ToBeVisibleAsync();
        Assert.Equal("static", await kit.Locator("> div").EvaluateAsync<string>("box => getComputedStyle(box).position"));
        Assert.Empty(asked);
    }

    [Theory, InlineData(375), InlineData(1280)]
    public async Task Axe_finds_nothing_in_an_open_kit_and_it_fits_the_window(int width)
    {
        var page = await Read("", width);
        await Press(page, 3);
        await page.EvaluateAsync("scrollTo(0, 0)");

        Assert.Empty(await Violations(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task An_open_kit_is_not_printed()
    {
        var page = await Read("");
        var kit = await Press(page, 3);

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await kit.Locator("pre").First.IsVisibleAsync());
    }

    /// <summary>Opens a kit, and waits until the forms are there with their buttons.</summary>
    static async Task<ILocator> Press(IPage page, int number)
    {
        var kit = page.Locator(".kit").Nth(number);
        await kit.Locator("summary").ClickAsync();
        await Assertions.Expect(kit.Locator("pre + button").Last).ToBeVisibleAsync();
        return kit;
    }

    Task<IPage> Read(string side, int width = 1280, bool alone = false) => Open(new Uri(site.Below.Address, $"how-to/{side}"), width, alone: alone);
}
