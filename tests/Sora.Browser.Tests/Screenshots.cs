using System.Collections.Immutable;
using Microsoft.Playwright;
using Sora.Site;
using Sora.Site.Pages;
using Sora.Tests;

namespace Sora.Browser.Tests;

/// <summary>Every kind of page of the site in `input/` as a reader first sees it: wide and narrow, by day and by night.</summary>
static class Screenshots
{
    static readonly ImmutableArray<int> Widths = [1280, 375];
    static readonly ImmutableArray<ColorScheme> Schemes = [ColorScheme.Light, ColorScheme.Dark];
    static readonly ImmutableArray<string> Views = ["stacked", "source", "target"];

    /// <summary>Files like `article-1280-light.png`, in a folder that is made where it is missing.</summary>
    public static async Task<int> Take(string folder)
    {
        var site = Directory.CreateTempSubdirectory("sora-shots-");
        try
        {
            var article = Build(site.FullName);
            await using var chromium = new Chromium();
            await chromium.InitializeAsync();
            foreach (var (width, scheme) in Widths.SelectMany(static width => Schemes.Select(scheme => (width, scheme))))
            {
                await using var window = await chromium.Browser.NewContextAsync(new()
                {
                    ViewportSize = new() { Width = width, Height = width < 500 ? 812 : 900 },
                    ColorScheme = scheme,
                    DeviceScaleFactor = 1,
                });
                var page = await window.NewPageAsync();
                Task Shoot(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(folder, FormattableString.Invariant($"{name}-{width}-{(scheme == ColorScheme.Light ? "light" : "dark")}.png")) });
                foreach (var (name, path) in Pages(article))
                {
                    await page.GotoAsync(new Uri(Path.Combine(site.FullName, path.OutputFile)).AbsoluteUri);
                    await Shoot(name);
                    foreach (var view in name == "article" ? Views : [])
                    {
                        var choice = page.Locator($"label:has(#view-{view})");
                        if (!await choice.IsVisibleAsync())
                            continue;   // stacked is what a phone shows anyway
                        await choice.ClickAsync();
                        await Shoot($"{name}-{view}");
                    }
                }
                await page.GotoAsync(chromium.Pages.Address(SamplePages.Empty));
                await Shoot("empty");
            }
            return 0;
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }

    static ArticleModel Build(string output)
    {
        // The lost page names its sheet from the root; under this address that is a path on the disk.
        var address = new Uri(new("https://sora.example"), new Uri(output + Path.DirectorySeparatorChar).AbsolutePath);
        var result = SiteBuild.Run(new(Repository.Path("input"), output, address, Frozen: true));
        return result.Written is null ? throw new InvalidOperationException("The site in input/ has errors; build it to see them.") : result.Articles[0];
    }

    static IEnumerable<(string Name, UrlPath Path)> Pages(ArticleModel article) =>
    [
        ("index", UrlPath.Root),
        ("tag", article.Tags.First(static tag => tag.Source != tag.Target).Path),
        ("article", article.Path),
        ("article-zh", article.SourcePath),
        ("article-en", article.TargetPath),
        ("lost", UrlPath.File("404.html")),
    ];
}
