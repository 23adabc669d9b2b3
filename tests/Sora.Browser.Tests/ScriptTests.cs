using Microsoft.Playwright;
using Sora.Theme;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>What the script adds besides keys, settings and places: copies, voice; and what it costs.</summary>
public sealed class ScriptTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    [Fact]
    public void The_script_is_under_5_KB_with_gzip() => Assert.InRange(Zipped(ThemeAssets.BuiltIn.Script.Bytes.Span), 1, 5000);

    [Fact]
    public async Task A_selection_over_12_pairs_copies_one_language()
    {
        var page = await Open(SamplePages.Nights);

        await page.EvaluateAsync("""
            () => {
              const cells = document.querySelectorAll('article > .pair > .source')
              const last = cells[12].firstElementChild.firstChild
              getSelection().setBaseAndExtent(cells[1].firstElementChild.firstChild, 0, last, last.length)
              document.addEventListener('copy', event => { window.copied = event.clipboardData.getData('text/plain') })
            }
            """);
        await page.Keyboard.PressAsync("Control+c");

        var copied = (await page.EvaluateAsync<string>("window.copied")).Split("\n\n");
        Assert.Equal(12, copied.Length);
        Assert.All(copied, static paragraph => Assert.EndsWith("没有人说话。", paragraph, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paragraphs_items_rows_and_cells_are_apart_in_what_is_copied()
    {
        var page = await Open(SamplePages.Both);

        var copied = await page.EvaluateAsync<string>("""
            () => {
              const cells = [...document.querySelectorAll('article > .pair > p.source')].slice(0, 2)
              cells[1].outerHTML = `<div class="source">
                <p>一。<em>二。</em></p><ul><li><p>三。</p><ul><li><p>四。</p></li></ul></li><li><p>五。</p></li></ul><blockquote><p>六。</p></blockquote>
                <div class="table"><table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td></td></tr></tbody></table></div>
                </div>`.replace(/>\s+</g, '><')
              getSelection().setBaseAndExtent(cells[0].querySelector('[data-s]').firstChild, 0, document.querySelector('article > .pair > div.source').parentNode.nextElementSibling, 0)
              const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer() })
              document.dispatchEvent(event)
              return event.clipboardData.getData('text/plain')
            }
            """);

        Assert.Equal("一。二。\n三。\n四。\n五。\n六。\n甲\t乙\n丙\t丁\n戊", copied.Split("\n\n")[^1]);
    }

    [Theory]
    [InlineData(SamplePages.Both, "Copy", "Copied"), InlineData(SamplePages.Chinese, "复制", "已复制")]
    public async Task A_copy_button_copies_the_address_and_says_so(string name, string copy, string copied)
    {
        var page = await Open(name);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var kit = page.Locator("article .kit").First;
        await kit.Locator("summary").ClickAsync();
        Assert.Equal(copy, await kit.Locator("button").TextContentAsync());

        await kit.Locator("button").ClickAsync();

        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync(copied);
        Assert.Equal(copied, await kit.Locator("button").TextContentAsync());
        Assert.Equal(await kit.Locator("code").TextContentAsync(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    // Speaks at once and forgets nothing; a sentence ends when the test says so.
    const string Voice = """
        window.spoken = []
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
        Object.defineProperty(window, 'speechSynthesis', { value: { speak: sentence => spoken.push(sentence), cancel: () => { window.cancelled = true } } })
        """;

    [Fact]
    public async Task One_side_is_read_aloud_sentence_by_sentence_until_it_is_stopped()
    {
        var page = await Open(SamplePages.Both, alone: true);
        await page.AddInitScriptAsync(Voice);
        await page.ReloadAsync();
        await page.Locator(".settings summary").ClickAsync();

        await page.Locator(".aloud [data-side=source]").ClickAsync();
        await page.EvaluateAsync("spoken.at(-1).onend()");

        Assert.Equal("zh-Hans", await page.EvaluateAsync<string>("spoken.at(-1).lang"));
        Assert.Equal(2, await page.EvaluateAsync<int>("spoken.length"));
        Assert.Equal(await page.EvaluateAsync<string>("spoken.at(-1).text"), await page.Locator(".source .said").TextContentAsync());

        await page.Locator(".aloud [data-side='']").ClickAsync();
        await page.EvaluateAsync("spoken.at(-1).onend()");
        Assert.Equal(2, await page.EvaluateAsync<int>("spoken.length"));
        Assert.Equal(0, await page.Locator(".said").CountAsync());
        Assert.False(await page.Locator(".aloud [data-side='']").IsVisibleAsync());
        await Assertions.Expect(page.Locator(".aloud [data-side=source]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Where_the_browser_has_no_voice_none_is_offered()
    {
        var page = await Open(SamplePages.Both, alone: true);
        await page.AddInitScriptAsync("delete Window.prototype.speechSynthesis; delete window.speechSynthesis");
        await page.ReloadAsync();
        await page.Locator(".settings summary").ClickAsync();

        Assert.Equal(0, await page.Locator(".aloud:visible").CountAsync());
        Assert.True(await page.Locator("#shortcuts").IsVisibleAsync());
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_ask_for_less_motion()
    {
        var page = await Open(SamplePages.Both);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
    }

    [Fact]
    public async Task Nothing_shifts_while_the_page_loads()
    {
        var page = await Open(SamplePages.Both, alone: true);
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        await NextFrame(page);

        Assert.Empty(await Shifts(page));
    }

    // Counts what makes a browser lay out the page between two changes: each is one layout at most.
    const string Count = """
        () => {
          window.asked = 0
          for (const name of ['getBoundingClientRect', 'scrollIntoView']) {
            const real = Element.prototype[name]
            Element.prototype[name] = function (...given) { asked++; return real.apply(this, given) }
          }
        }
        """;

    [Fact]
    public async Task In_an_article_of_2000_pairs_scrolling_asks_nothing_and_a_view_a_few_places()
    {
        var page = await Open(SamplePages.Nights);
        await page.EvaluateAsync(Count);

        await page.Mouse.WheelAsync(0, 20_000);
        await page.WaitForFunctionAsync("scrollY > 10000");
        Assert.Equal(0, await page.EvaluateAsync<int>("asked"));

        await page.Keyboard.PressAsync("3");
        Assert.InRange(await page.EvaluateAsync<int>("asked"), 1, 16);
        Assert.True(await page.Locator("article [hidden=until-found]").CountAsync() > 1999);
    }

    // Selectors for the screen, without what stands in brackets, whose :has() is about the root and whose subject is in the page.
    const string BeneathTheRoot = """
        () => {
          const within = rule => rule.media && !matchMedia(rule.media.mediaText).matches ? [] : rule.selectorText ? [rule.selectorText] : [...rule.cssRules ?? []].flatMap(within)
          const bare = text => text.includes('(') ? bare(text.replace(/\([^()]*\)/g, '')) : text
          return [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).flatMap(within)
            .flatMap(selector => bare(selector).split(',')).filter(selector => /:root\S*:has\S* ./.test(selector))
        }
        """;

    /// <summary>Else a browser goes through all 2,000 pairs again whenever the pointer comes to another sentence.</summary>
    [Fact]
    public async Task No_choice_hangs_the_style_of_the_pairs_on_all_that_the_root_has()
    {
        var page = await Open(new Uri(ferry.Host.Address, "night-ferry/"));   // from a disk no page may read its sheet

        Assert.Empty(await page.EvaluateAsync<string[]>(BeneathTheRoot));
    }
}
