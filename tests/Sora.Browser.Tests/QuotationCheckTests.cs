using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A pasted quotation is found to the letter, found revised, or not found; and does nothing but be read.</summary>
public sealed class QuotationCheckTests(Chromium chromium, RainSite rain) : BrowserTest(chromium), IClassFixture<RainSite>
{
    const string Chinese = RainSite.Chinese;
    const string English = RainSite.English;
    const string Page = "quotation/";

    [Theory]
    [InlineData(English), InlineData(Chinese), InlineData("  It rained all night.\n Nobody was in the street.  At dawn it stopped. ")]
    public async Task A_whole_side_is_exact_however_it_is_wrapped(string pasted) => Assert.Equal(["Exact"], await Said(await Check(pasted)));

    [Theory]
    [InlineData("Nobody was in the street. At dawn it stopped."), InlineData("街上一个人也没有。")]
    public async Task Whole_sentences_are_found(string pasted) => Assert.Equal(["Sentences"], await Said(await Check(pasted)));

    [Theory]
    [InlineData("was in the street. At dawn"), InlineData("一个人也没有"), InlineData("At dawn it stopped. The river rose, and")]
    public async Task A_part_of_a_sentence_is_found_on_the_page(string pasted)
    {
        Assert.Equal(["Part"], await Said(await Check(pasted)));
        Assert.Equal(["Part"], await Said(await Check($"{pasted}\nhttps://sora.example/rain/?view=en#{rain.Id}")));
    }

    [Fact]
    public async Task An_address_alone_leads_to_its_passage()
    {
        var page = await Check($"https://sora.example/rain/?view=en#{rain.Id}");
        Assert.Equal(["Alone"], await Said(page));
        Assert.Equal($"{rain.Host.Address}rain/#{rain.Id}", await page.Locator("#verdicts a").TextContentAsync());
    }

    [Theory]
    [InlineData($"> {Chinese}\n>\n> {English}\n>\n> [雨 / Rain, ¶ 1](<https://sora.example/rain/ID/>)")]
    [InlineData($"{Chinese}\n\n{English}\n\n— 雨 / Rain, ¶ 1\nhttps://sora.example/rain/ID/")]
    public async Task Each_form_of_a_quotation_is_found(string form)
    {
        var page = await Check(form.Replace("ID", rain.Id, StringComparison.Ordinal));
        Assert.Equal(["Exact", "Exact"], await Said(page));
        Assert.Equal($"{rain.Host.Address}rain/#{rain.Id}", await page.Locator("#verdicts a").First.TextContentAsync());
        await page.Locator("#verdicts a").First.ClickAsync();
        Assert.Equal(English, await page.Locator($"[id='{rain.Id}'] .target").TextContentAsync());
    }

    [Fact]
    public async Task Two_passages_are_judged_each()
    {
        var page = await Check($"{English}\n\nThe river rose, and the bridge still stood.\n\nSnow fell on the fields with a sound.");
        Assert.Equal(["Exact", "Exact", "Unknown"], await Said(page));
    }

    [Fact]
    public async Task Other_words_under_its_address_are_a_revision()
    {
        Assert.Equal(["Revised"], await Said(await Check($"It poured till morning.\nhttps://sora.example/rain/#{rain.Id}")));
        Assert.Equal(["Revised"], await Said(await Check("It rained all night. Nobody was in the street. At noon it had stopped.")));
    }

    [Fact]
    public async Task A_removed_passage_says_so()
    {
        using var less = new RainSite();
        less.Remove();
        Assert.Equal(["Gone"], await Said(await Check($"{English} https://sora.example/rain/{less.Id}/", host: less.Host)));
    }

    [Fact]
    public async Task With_an_address_only_its_article_is_asked()
    {
        var asked = new ConcurrentBag<string>();
        await Check($"{English} https://sora.example/rain/{rain.Id}/", asked);
        Assert.Equal([$"{rain.Host.Address}rain/passages.json"], asked.Where(static address => address.EndsWith(".json", StringComparison.Ordinal)));
        Assert.All(asked, address => Assert.StartsWith(rain.Host.Address.AbsoluteUri, address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)><script>alert(2)</script> is no quotation.")]
    [InlineData("https://evil.example/rain/p000000/ ../../rain/p000000/ /constructor/p000000/ is no quotation either.")]
    [InlineData("\"'`${alert(1)}.”’」』 \0 ￿ ‮ is none.")]
    public async Task A_hostile_paste_is_text(string pasted)
    {
        var page = await Check(pasted, alone: true);
        Assert.Equal(["Unknown"], await Said(page));
        Assert.Equal(0, await page.Locator("#verdicts :is(img, script)").CountAsync());
    }

    [Fact]
    public async Task A_long_paste_without_an_end_is_judged_in_time()
    {
        var page = await Check(string.Concat(Enumerable.Repeat("a.”/rain/p0", 1800)));
        Assert.Equal(["Unknown"], await Said(page));
    }

    [Fact]
    public async Task Without_JavaScript_and_from_a_disk_the_page_says_what_it_needs()
    {
        var still = await Open(new Uri(rain.Host.Address, Page), javaScript: false);
        Assert.True(await still.Locator("noscript .target").IsVisibleAsync());
        Assert.False(await still.Locator("#check").IsVisibleAsync());

        var disk = await Open(Path.Combine(rain.Host.Folder, "quotation", "index.html"));
        await disk.Locator("textarea").FillAsync(English);
        await disk.Locator("#check button").ClickAsync();
        Assert.Equal(["OnDisk"], await Said(disk));
    }

    async Task<IPage> Check(string pasted, ConcurrentBag<string>? asked = null, StaticHost? host = null, bool alone = false)
    {
        var page = await Open(new Uri((host ?? rain.Host).Address, Page), alone: alone || asked is not null);
        if (alone)
            page.Dialog += static (_, dialog) => throw new InvalidOperationException(dialog.Message);
        if (asked is not null)
            page.Request += (_, request) => asked.Add(request.Url);
        await page.GetByLabel("Quotation").FillAsync(pasted);
        await page.Locator("#check button").ClickAsync();
        await page.GetByRole(AriaRole.Status).Locator("p").First.WaitForAsync();
        return page;
    }

    static async Task<string?[]> Said(IPage page)
    {
        await page.Locator("#verdicts p").First.WaitForAsync();
        return await page.Locator("#verdicts p").EvaluateAllAsync<string[]>("all => all.map(said => said.dataset.said)");
    }
}
