using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>What assistive technology finds on the parallel page, whichever language is hidden.</summary>
public sealed class HeadingTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    [Theory]
    [InlineData("view-both", "一、离岸：灯先走，人后走 1. Leaving: the lamp goes first, the people after")]
    [InlineData("view-stacked", "一、离岸：灯先走，人后走 1. Leaving: the lamp goes first, the people after")]
    [InlineData("view-source", "一、离岸：灯先走，人后走")]
    [InlineData("view-target", "1. Leaving: the lamp goes first, the people after")]
    public async Task Every_view_offers_its_headings(string view, string second)
    {
        var page = await Open(ferry.Both);
        await page.Locator($"#{view}").EvaluateAsync("radio => radio.click()");

        var headings = (await Tree(page)).Where(static node => node.Role == "heading").Select(static node => node.Name.Trim()).ToArray();

        Assert.Equal(6, headings.Length);
        Assert.Equal(second, headings[1]);
        Assert.DoesNotContain("", headings);
    }

    [Fact]
    public async Task Tables_can_be_reached_and_each_says_which_it_is()
    {
        var page = await Open(ferry.Both);

        var regions = (await Tree(page)).Where(static node => node is ("region", ['T', 'a', ..] or ['表', ..])).Select(static node => node.Name);

        Assert.Equal(["Table 1", "Table 2", "表 1", "表 2"], regions.Order(StringComparer.Ordinal));
        await page.Locator(".target.table").First.FocusAsync();
        Assert.True(await page.Locator(".target.table").First.EvaluateAsync<bool>("cell => cell === document.activeElement"));
    }

    static async Task<List<(string Role, string Name)>> Tree(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        return
        [
            .. tree!.Value.GetProperty("nodes").EnumerateArray()
                .Where(static node => !node.GetProperty("ignored").GetBoolean())
                .Select(static node => (Said(node, "role"), Said(node, "name"))),
        ];
    }

    static string Said(JsonElement node, string property) =>
        node.TryGetProperty(property, out var said) && said.TryGetProperty("value", out var value) ? value.ToString() : "";
}
