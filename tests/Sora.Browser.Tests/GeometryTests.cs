using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class GeometryTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    // The tops of each pair's two cells.
    const string Tops = """
        () => [...document.querySelectorAll('article .pair')]
          .map(pair => [pair.querySelector('.source'), pair.querySelector('.target')])
          .filter(([source, target]) => source && target)
          .map(pair => pair.map(cell => cell.getBoundingClientRect().top))
        """;

    [Fact]
    public async Task Twins_share_a_top_edge_in_two_columns()
    {
        var page = await Open(SamplePages.Both);
        foreach (var width in new[] { 768, 1280, 1920 })
        {
            await page.SetViewportSizeAsync(width, 900);

            var tops = await page.EvaluateAsync<double[][]>(Tops);

            Assert.True(tops.Length > 20);
            Assert.All(tops, pair => Assert.Equal(pair[0], pair[1], tolerance: .5));
        }
    }

    [Fact]
    public async Task On_a_phone_the_translation_stands_below()
    {
        var page = await Open(SamplePages.Both, 375);

        Assert.All(await page.EvaluateAsync<double[][]>(Tops), pair => Assert.True(pair[1] > pair[0] + 10));
    }

    const string Pictures = "() => [...document.images].map(image => image.getBoundingClientRect()).map(box => [box.width, box.height])";

    [Theory, InlineData(320), InlineData(1280)]
    public async Task A_picture_has_its_room_before_it_has_come(int width)
    {
        var page = await Open(SamplePages.Lost, width, alone: true);
        var comes = new TaskCompletionSource();
        await page.RouteAsync("**/ferry.svg", async route =>
        {
            await comes.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Address(ferry.Both), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        Assert.False(await page.EvaluateAsync<bool>("document.images[0].complete"));

        var before = await page.EvaluateAsync<double[][]>(Pictures);
        comes.SetResult();
        await Arrive(page, ferry.Both);

        Assert.True(await page.EvaluateAsync<bool>("document.images[0].naturalWidth > 0"));
        Assert.Equal(before, await page.EvaluateAsync<double[][]>(Pictures));
        Assert.Equal(2, before.Length);
        Assert.All(before, static size => Assert.Equal(900 / 420d, size[0] / size[1], tolerance: .02));
    }

    [Theory]
    [InlineData(SamplePages.Both), InlineData(SamplePages.Chinese), InlineData(SamplePages.English)]
    [InlineData(SamplePages.Index), InlineData(SamplePages.Tag), InlineData(SamplePages.Empty), InlineData(SamplePages.Lost)]
    public async Task Nothing_scrolls_sideways_at_any_width(string name)
    {
        var page = await Open(name);
        foreach (var width in new[] { 320, 375, 768, 1280, 1920 })
        {
            await page.SetViewportSizeAsync(width, 900);

            Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
            Assert.Equal(0, await page.EvaluateAsync<int>("() => { scrollTo(500, 0); return scrollX }"));
        }
    }
}
