using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class PrintTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    // The sentences that each pair shows, pair by pair in the order of the page.
    const string Pairs = """
        () => [...document.querySelectorAll('article .pair')].map(pair => [...pair.querySelectorAll('[data-s]')]
          .filter(span => span.checkVisibility() && span.textContent.trim()).map(span => span.textContent)).filter(texts => texts.length)
        """;

    // The first sentences that each heading and what follows it show.
    const string Heads = """
        () => [...document.querySelectorAll('.pair.head')].map(head => [head, head.nextElementSibling].flatMap(e =>
          [...e.querySelectorAll('[data-s]')].filter(span => span.checkVisibility()).slice(0, 2).map(span => span.textContent)))
        """;

    [Theory, InlineData("A4", null), InlineData("Letter", null), InlineData("A4", "view-stacked"), InlineData("A4", "view-source"), InlineData("Letter", "view-target")]
    public async Task No_pair_is_split_no_heading_stands_alone_and_no_sentence_is_lost(string paper, string? view)
    {
        var page = await Open(ferry.Both, scheme: ColorScheme.Dark);
        if (view is not null)
            await page.Locator($"#{view}").EvaluateAsync("radio => radio.checked = true");
        var pairs = await page.EvaluateAsync<string[][]>(Pairs);
        var heads = await page.EvaluateAsync<string[][]>(Heads);

        var printed = await Print(page, paper);

        Assert.InRange(printed.Count, 3, 8);
        Assert.True(pairs.Length > 40);
        Assert.DoesNotContain(pairs.SelectMany(static sentences => sentences), sentence => !printed.With(sentence).Any());
        Assert.All(pairs, sentences => Assert.NotEmpty(CommonPages(printed, sentences)));
        Assert.Equal(5, heads.Length);
        Assert.All(heads, sentences => Assert.NotEmpty(CommonPages(printed, sentences)));
    }

    [Fact]
    public async Task What_is_covered_on_the_screen_is_printed()
    {
        var page = await Open(ferry.Both);
        await page.Locator("#mask").EvaluateAsync("box => box.checked = true");
        var covered = page.Locator("article > .pair > p.target").First;
        var sentence = await covered.Locator("[data-s]").First.TextContentAsync();
        Assert.Equal("hidden", await covered.Locator("[data-s]").First.EvaluateAsync<string>("e => getComputedStyle(e).visibility"));

        var printed = await Print(page, "A4");

        Assert.NotEmpty(printed.With(sentence!));
    }

    [Fact]
    public async Task Paper_says_what_it_is_and_where_it_can_be_found()
    {
        var page = await Open(ferry.Both);

        var last = await page.EvaluateAsync<string>("""
            () => { const shown = e => e.textContent; return [...document.querySelectorAll('.imprint dd')].map(shown).join('\n') }
            """);
        var printed = await Print(page, "A4");

        Assert.Equal(12, last.Split('\n').Length);
        foreach (var line in last.Split('\n'))
            Assert.NotEmpty(printed.With(line));
        Assert.Equal([printed.Count - 1], printed.With("https://sora.example/night-ferry/"));
        foreach (var id in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.pair:has(> .kit)')].map(pair => pair.id)"))
            Assert.NotEmpty(printed.With($"#{id}"));
    }

    [Fact]
    public async Task A_passage_on_paper_says_its_address_and_offers_nothing_to_press()
    {
        var page = await Open(new Uri(ferry.Host.Address, "night-ferry/pn69vbq/"));

        var printed = await Print(page, "A4");

        Assert.NotEmpty(printed.With("This river has three names."));
        Assert.NotEmpty(printed.With("https://sora.example/night-ferry/pn69vbq/"));
        Assert.Empty(printed.With("Quote this passage"));
    }

    [Fact]
    public async Task Links_say_their_address_once()
    {
        var page = await Open(ferry.Both);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var after = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('article .pair a[href^=http]')].map(link => getComputedStyle(link, '::after').content + link.textContent)
            """);

        Assert.Contains(after, said => said.Contains("page=212", StringComparison.Ordinal));
        Assert.Equal(2, after.Count(static said => said.StartsWith("nonehttps://data.", StringComparison.Ordinal)));
        Assert.DoesNotContain(after, said => said.StartsWith("none", StringComparison.Ordinal) && !said.StartsWith("nonehttps:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_links_of_a_passage_say_their_address_on_its_own_page_too()
    {
        var page = await Open(ferry.Passage);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var after = await page.Locator(".pair.large a[href*='page=212']").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");

        Assert.Contains("⟨", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ink_is_black_and_paper_white_by_night_too()
    {
        var page = await Open(ferry.Both, scheme: ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        var colours = await page.EvaluateAsync<string[]>("""
            () => [...new Set([...document.querySelectorAll('html, body, main *')].filter(e => e.checkVisibility() && e.textContent.trim())
              .flatMap(e => [getComputedStyle(e).color, getComputedStyle(e).backgroundColor, getComputedStyle(e).backgroundImage]))].sort()
            """);

        Assert.Equal(["none", "rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"], colours);
        Assert.False(await page.Locator(".sky").IsVisibleAsync());
        Assert.False(await page.Locator(".running").IsVisibleAsync());
    }

    [Fact]
    public async Task A_wide_table_fits_the_paper()
    {
        var page = await Open(ferry.Both, width: 680);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var over = await page.EvaluateAsync<int>("() => Math.max(...[...document.querySelectorAll('.table')].map(cell => cell.scrollWidth - cell.clientWidth))");

        Assert.Equal(0, over);
    }

    [Fact]
    public async Task Nothing_is_left_on_paper_of_the_side_that_the_view_leaves_out()
    {
        var page = await Open(ferry.Both);
        await page.Keyboard.PressAsync("3");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var heights = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('article [hidden]')].map(side => side.getBoundingClientRect().height)");

        Assert.True(heights.Length > 40);
        Assert.All(heights, static height => Assert.Equal(0, height));
    }

    static async Task<PrintedPages> Print(IPage page, string paper) => new(await page.PdfAsync(new() { Format = paper }));

    static IEnumerable<int> CommonPages(PrintedPages printed, string[] sentences) =>
        sentences.Aggregate(Enumerable.Range(0, printed.Count), (pages, sentence) => pages.Intersect(printed.With(sentence)));
}
