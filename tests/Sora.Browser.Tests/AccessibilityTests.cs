using Xunit;

namespace Sora.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(SamplePages.Both, 1280), InlineData(SamplePages.Both, 375)]
    [InlineData(SamplePages.Chinese, 1280), InlineData(SamplePages.English, 375)]
    [InlineData(SamplePages.Index, 1280), InlineData(SamplePages.Empty, 1280), InlineData(SamplePages.Lost, 1280)]
    public async Task Axe_finds_nothing_by_day_or_night(string name, int width)
    {
        var page = await Open(name, width);

        Assert.Empty(await Violations(page));
    }

    [Fact]
    public async Task Every_paragraph_of_either_language_is_one_in_the_accessibility_tree()
    {
        var page = await Open(SamplePages.Both);
        var session = await page.Context.NewCDPSessionAsync(page);

        var tree = await session.SendAsync("Accessibility.getFullAXTree");

        var paragraphs = tree!.Value.GetProperty("nodes").EnumerateArray().Count(node =>
            !node.GetProperty("ignored").GetBoolean() && node.GetProperty("role").GetProperty("value").GetString() == "paragraph");
        Assert.Equal(await page.Locator("p:visible").CountAsync(), paragraphs);
        Assert.Equal(0, await page.Locator(":is(.source, .target):not([lang])").CountAsync());
    }

    [Fact]
    public async Task The_page_has_one_h1_and_real_headings_in_either_language()
    {
        foreach (var name in new[] { SamplePages.Both, SamplePages.Chinese, SamplePages.English })
        {
            var page = await Open(name);

            Assert.Equal(1, await page.Locator("h1").CountAsync());
            Assert.Equal(2, await page.Locator("h2").CountAsync());
            Assert.Equal(1, await page.Locator("h3").CountAsync());
        }
    }
}
