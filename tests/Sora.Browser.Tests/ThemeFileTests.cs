using Microsoft.Playwright;
using Sora.Site;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A site built with a theme.css of its own.</summary>
public sealed class ThemeFileTests(Chromium chromium) : BrowserTest(chromium)
{
    readonly string _folder = Directory.CreateTempSubdirectory("sora-theme-").FullName;

    [Fact]
    public async Task A_token_of_theme_css_shows_on_every_page_without_a_second_sheet()
    {
        Build(":root { --paper: rgb(253, 246, 227); --zh: 25px }\n.name { text-transform: uppercase }");

        foreach (var name in new[] { "index.html", "rain/index.html", "rain/zh/index.html", "tags/weather/index.html" })
        {
            var page = await Open(Path.Combine(_folder, "output", name));
            Assert.Equal("rgb(253, 246, 227)", await Style(page, "html", "backgroundColor"));
            Assert.Equal(1, await page.Locator("link[rel=stylesheet]").CountAsync());
        }
        Assert.Equal("25px", await Style(await Open(Path.Combine(_folder, "output", "rain/index.html")), "article p.source", "fontSize"));
    }

    [Fact]
    public async Task A_dark_token_of_theme_css_leaves_paper_white_and_its_ink_dark()
    {
        Build(":root { --paper: rgb(40, 20, 20); --ink: rgb(250, 240, 240) }");
        var page = await Open(Path.Combine(_folder, "output", "rain/index.html"));
        Assert.Equal("rgb(40, 20, 20)", await Style(page, "html", "backgroundColor"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await Style(page, "html", "backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await Style(page, "html", "color"));
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return base.DisposeAsync();
    }

    void Build(string css)
    {
        var input = Path.Combine(_folder, "input");
        Directory.CreateDirectory(Path.Combine(input, "rain"));
        File.WriteAllText(Path.Combine(input, "theme.css"), css);
        File.WriteAllText(Path.Combine(input, "rain", "zh.md"), "---\ntitle: 雨\ntags: [天气]\n---\n\n昨夜下了一场雨，早上路面还是湿的。\n");
        File.WriteAllText(Path.Combine(input, "rain", "en.md"), "---\ntitle: Rain\ntags: [weather]\n---\n\nIt rained last night, and in the morning the road was still wet.\n");
        Assert.NotNull(SiteBuild.Run(new(input, Path.Combine(_folder, "output"))).Written);
    }

    static Task<string> Style(IPage page, string element, string property) =>
        page.Locator(element).First.EvaluateAsync<string>($"e => getComputedStyle(e).{property}");
}
