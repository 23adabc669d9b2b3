using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    // These are read as what stands in them.
    static readonly string[] NeedNoName =
    [
        "main", "article", "generic", "paragraph", "strong", "emphasis", "code", "list", "listitem", "blockquote", "figure", "separator",
        "table", "rowgroup", "row", "DescriptionList", "term", "definition", "time",
    ];

    [Theory]
    [InlineData(SamplePages.Both, 1280), InlineData(SamplePages.Both, 375)]
    [InlineData(SamplePages.Chinese, 1280), InlineData(SamplePages.English, 375)]
    [InlineData(SamplePages.Index, 1280), InlineData(SamplePages.Empty, 1280), InlineData(SamplePages.Lost, 1280)]
    public async Task Axe_finds_nothing_by_day_or_night(string name, int width)
    {
        var page = await Open(name, width);

        Assert.Empty(await Violations(page));

        // The titles in the running head show only now.
        await page.EvaluateAsync("scrollTo(0, document.body.scrollHeight / 2)");
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
    public async Task A_numbered_pair_is_its_two_sides_and_a_disclosure_that_says_its_number()
    {
        var page = await Open(new Uri(ferry.Host.Address, "night-ferry/"));
        var main = await AccessibleNode.Of(page, "main");

        var pairs = main.Everything.Where(static node => node.Children.Any(IsDisclosure) && node.Content.First().Role != "group").ToArray();

        foreach (var (at, pair) in pairs.Index())
        {
            string[] roles = [.. pair.Content.Select(static node => node.Role)];
            Assert.Contains(roles[0], (string[])["paragraph", "code", "figure", "region"]);
            Assert.Equal([roles[0], roles[0], "group"], roles);
            Assert.Equal([$"Paragraph {at + 1}: link"], pair.Content.Last().Everything.Skip(1).Where(static node => !node.IsPlace).Select(static node => node.Name));
        }
        Assert.Equal(await page.Locator("article .pair[id]:not(.head, .rule, .note)").CountAsync(), pairs.Length);
    }

    [Fact]
    public async Task Nothing_in_an_article_is_without_a_name_but_disclosures_and_groups_of_headings()
    {
        var page = await Open(new Uri(ferry.Host.Address, "night-ferry/"));
        var main = await AccessibleNode.Of(page, "main");

        var unnamed = main.Everything.Where(static node => node.Name.Length == 0 && !NeedNoName.Contains(node.Role)).Select(static node => node.Role);

        Assert.Equal(Enumerable.Repeat("group", await page.Locator("main :is(details, hgroup)").CountAsync()), unnamed);
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

    /// <summary>WCAG 1.4.11, which axe does not look at.</summary>
    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_border_of_the_field_for_quotations_has_three_times_the_light_of_the_paper_or_a_third(ColorScheme scheme)
    {
        var page = await Open(new Uri(ferry.Host.Address, "quotation/"), scheme: scheme);

        var contrast = await page.EvaluateAsync<double>("""
            () => {
              const light = colour => {
                const [red, green, blue] = colour.match(/\d+/g).map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
                return .2126 * red + .7152 * green + .0722 * blue + .05
              }
              const ratio = light(getComputedStyle(document.querySelector('textarea')).borderTopColor) / light(getComputedStyle(document.documentElement).backgroundColor)
              return Math.max(ratio, 1 / ratio)
            }
            """);

        Assert.InRange(contrast, 3, 21);
    }

    static bool IsDisclosure(AccessibleNode node) => node.Role == "group" && node.Content.Any(static summary => summary.Role.StartsWith("DisclosureTriangle", StringComparison.Ordinal));
}
