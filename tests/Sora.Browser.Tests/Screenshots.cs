using System.Collections.Immutable;
using Microsoft.Playwright;
using Sora.Site;
using Sora.Site.Pages;
using Sora.Tests;

namespace Sora.Browser.Tests;

/// <summary>Every kind of page, and every state that a reader can bring one to: wide, middling and narrow, by day and by night, and on paper.</summary>
static class Screenshots
{
    static readonly ImmutableArray<int> Widths = [1280, 768, 375];
    static readonly ImmutableArray<ColorScheme> Schemes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>What a reader has pressed before the picture of an article is taken.</summary>
    static readonly ImmutableArray<(string Name, string[] Presses)> States =
    [
        ("stacked", ["label:has(#view-stacked)"]),
        ("source", ["label:has(#view-source)"]),
        ("target", ["label:has(#view-target)"]),
        ("settings", [Settings]),
        ("keys", [Settings, "button[aria-keyshortcuts='?']"]),
        ("smallest", [Settings, "label:has(#size-1)", Settings]),
        ("largest", [Settings, "label:has(#size-5)", Settings]),
        ("swap", [Settings, "label:has(#swap)", Settings]),
        ("mask", [Settings, "label:has(#mask)", Settings]),
        ("reveal", [Settings, "label:has(#mask)", Settings, "#text .pair:not(.head) > .kit > summary >> nth=0"]),
    ];

    const string Settings = ".settings > summary";

    /// <summary>Files like `article-1280-light.png` and `article-print.pdf`, in a folder that is made where it is missing.</summary>
    public static async Task<int> Take(string folder)
    {
        var site = Directory.CreateTempSubdirectory("sora-shots-");
        try
        {
            using var ferry = new FerrySite();
            var article = Build(site.FullName);
            await using var chromium = new Chromium();
            await chromium.InitializeAsync();
            ImmutableArray<(string Name, string Address, bool Whole)> pages =
            [
                .. Pages(article).Select(page => (page.Name, new Uri(Path.Combine(site.FullName, page.Path.OutputFile)).AbsoluteUri, false)),
                ("empty", chromium.Pages.Address(SamplePages.Empty), false),
                ("ferry", new Uri(ferry.Both).AbsoluteUri, true),
            ];
            foreach (var (width, scheme) in Widths.SelectMany(static width => Schemes.Select(scheme => (width, scheme))))
            {
                foreach (var (name, address, whole) in pages)
                    await Shoot(name, address, [], whole);
                foreach (var (state, presses) in States)
                    await Shoot($"article-{state}", pages.First(static page => page.Name == "article").Address, presses, whole: false);

                // A window each, so that no choice is remembered.
                async Task Shoot(string name, string address, string[] presses, bool whole)
                {
                    await using var window = await chromium.Browser.NewContextAsync(new()
                    {
                        ViewportSize = new() { Width = width, Height = width < 500 ? 812 : 900 },
                        ColorScheme = scheme,
                        DeviceScaleFactor = 1,
                    });
                    var page = await window.NewPageAsync();
                    await page.GotoAsync(address);
                    foreach (var press in presses)
                    {
                        if (!await page.Locator(press).IsVisibleAsync())
                            return;   // stacked is what a phone shows anyway
                        await page.Locator(press).ClickAsync();
                    }
                    await page.EvaluateAsync("Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode() }))");
                    var file = FormattableString.Invariant($"{name}-{width}-{(scheme == ColorScheme.Light ? "light" : "dark")}.png");
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = whole });
                }
            }
            await using var press = await chromium.Browser.NewContextAsync();
            var sheet = await press.NewPageAsync();
            foreach (var (name, address, _) in pages.Where(static page => page.Name is "article" or "article-zh" or "ferry"))
            {
                await sheet.GotoAsync(address);
                await sheet.PdfAsync(new() { Path = Path.Combine(folder, $"{name}-print.pdf"), PreferCSSPageSize = true });
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
