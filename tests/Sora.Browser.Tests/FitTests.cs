using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>Every width, zoom and text size, with words and addresses that are too long for any line.</summary>
public sealed class FitTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    // Sideways scroll of the page, and pairs of cells or rows that lie on one another.
    const string Faults = """
        () => {
          const faults = []
          if (document.documentElement.scrollWidth > innerWidth) faults.push('page ' + document.documentElement.scrollWidth)
          const cells = [...document.querySelectorAll('.pair > :is(.source, .target), hgroup :is(.source, .target), .facts, .toc a')].filter(e => e.checkVisibility())
          const boxes = cells.map(e => e.getBoundingClientRect())
          cells.forEach((cell, i) => {
            if (cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).overflowX === 'visible' && cell.clientWidth) faults.push('wide ' + cell.textContent.slice(0, 20))
            for (let j = i + 1; j < cells.length; j++) {
              const [a, b] = [boxes[i], boxes[j]]
              if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) faults.push('on one another ' + cell.textContent.slice(0, 20))
            }
          })
          return faults
        }
        """;

    [Fact]
    public async Task Nothing_is_too_wide_or_lies_on_anything_at_any_width()
    {
        foreach (var name in new[] { ferry.Both, ferry.Chinese, ferry.English })
        {
            var page = await Open(name);
            foreach (var width in new[] { 320, 375, 640, 768, 1280, 1920 })
                await AssertFits(page, width);
        }
    }

    [Fact]
    public async Task Text_of_twice_the_size_still_fits()
    {
        var page = await Open(ferry.Both);
        await page.EvaluateAsync("() => document.documentElement.style.fontSize = '200%'");

        foreach (var width in new[] { 320, 768, 1280 })
            await AssertFits(page, width);
    }

    [Fact]
    public async Task A_wide_table_scrolls_in_its_own_cell()
    {
        var page = await Open(ferry.Both, 375);

        Assert.True(await page.Locator(".source.table").First.EvaluateAsync<bool>("cell => { cell.scrollLeft = 50; return cell.scrollLeft === 50 }"));
    }

    [Theory, InlineData(375), InlineData(1280)]
    public async Task The_running_head_does_not_cover_a_pair_that_a_link_leads_to(int width)
    {
        var page = await Open(ferry.Both, width);
        foreach (var id in new[] { ".pair.head:nth-of-type(n + 5)", "article > .pair:nth-last-of-type(8)" })
        {
            await page.EvaluateAsync("pair => { location.hash = document.querySelector(pair).id }", id);
            await NextFrame(page);

            Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector(':target').getBoundingClientRect().top >= document.querySelector('.running').getBoundingClientRect().bottom"));
        }
    }

    static async Task AssertFits(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);

        Assert.Empty((await page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{width}: {fault}"));
    }
}
