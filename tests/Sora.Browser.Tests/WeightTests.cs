using Xunit;

namespace Sora.Browser.Tests;

public sealed class WeightTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    const int Most = 40 * 1024;

    [Fact]
    public async Task A_page_of_forty_pairs_with_its_sheet_and_its_script_is_light()
    {
        var page = await Open(ferry.Both);
        Assert.True(await page.Locator(".pair").CountAsync() > 40);
        var files = await page.EvaluateAsync<string[]>("() => [location, ...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(e => e.href || e.src)");

        Assert.Equal(3, files.Length);   // the page, its sheet, its script
        Assert.InRange(files.Sum(static file => Zipped(File.ReadAllBytes(new Uri(file).LocalPath))), 1, Most);
    }

    [Theory, InlineData(375), InlineData(1280)]
    public async Task Nothing_moves_while_the_page_loads_and_scrolls(int width)
    {
        var page = await Open(ferry.Both, width, alone: true);

        await page.EvaluateAsync("""
            async () => {
              for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y); await new Promise(requestAnimationFrame) }
              await Promise.all([...document.images].map(image => image.decode()))
              await document.fonts.ready
            }
            """);
        await NextFrame(page);

        Assert.Empty(await Shifts(page));
    }

    [Fact]
    public async Task Nothing_moves_when_the_page_comes_in_pieces()
    {
        const string Middle = "<label><input type=\"radio\" name=\"view\" id=\"view-stacked\"";
        Assert.Contains(Middle, await File.ReadAllTextAsync(Path.Combine(ferry.Host.Folder, "night-ferry", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var host = new StaticHost(ferry.Host.Folder) { PausesBefore = Middle };

        var page = await Open(new Uri(host.Address, "night-ferry/"), 375, alone: true);
        await NextFrame(page);

        Assert.Empty(await Shifts(page));
    }
}
