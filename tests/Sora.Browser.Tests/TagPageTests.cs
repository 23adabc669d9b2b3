using Xunit;

namespace Sora.Browser.Tests;

public sealed class TagPageTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory, InlineData(SamplePages.Tag, 1280), InlineData(SamplePages.Tag, 375), InlineData(SamplePages.Index, 375)]
    public async Task Axe_finds_nothing_by_day_or_night(string name, int width)
    {
        var page = await Open(name, width);

        Assert.Empty(await Violations(page));
    }

    [Theory, InlineData(SamplePages.Tag), InlineData(SamplePages.Index)]
    public async Task Both_sides_of_an_entry_begin_on_one_line(string name)
    {
        var page = await Open(name);

        var tops = await page.EvaluateAsync<double[][]>("""
            () => [...document.querySelectorAll('.entry, nav.tags, .motto')].map(row =>
              [row.querySelector('.source'), row.querySelector('.target')].map(side => side.getBoundingClientRect().top))
            """);

        Assert.True(tops.Length > 3);
        Assert.All(tops, static pair => Assert.Equal(pair[0], pair[1], tolerance: .5));
    }
}
