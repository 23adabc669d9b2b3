using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Sora.Browser.Tests;

/// <summary>Every kind of page, and every state that a reader can bring one to: wide, middling and narrow, by day and by night, and on paper.</summary>
static class Screenshots
{
    static readonly ImmutableArray<int> Widths = [1280, 768, 375];
    static readonly ImmutableArray<ColorScheme> Schemes = [ColorScheme.Light, ColorScheme.Dark];

    const string Settings = ".settings > summary";
    const string Quote = ".quote > summary";
    const string Paragraph = "#text .pair:not(.head) > .kit > summary >> nth=0";

    /// <summary>What a reader has pressed before the picture is taken.</summary>
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
        ("reveal", [Settings, "label:has(#mask)", Settings, Paragraph]),
        ("kit", [Paragraph]),
    ];

    /// <summary>Files like `article-1280-light.png` and `article-print.pdf`, in a folder that is made where it is missing.</summary>
    public static async Task<int> Take(string folder)
    {
        using var ferry = new FerrySite();
        using var input = new SamplesSite();
        await using var chromium = new Chromium();
        await chromium.InitializeAsync();
        var shots = Shots(input.AtRoot, ferry.Host, new(chromium.Pages.Address(SamplePages.Empty)));
        foreach (var (width, scheme) in Widths.SelectMany(static width => Schemes.Select(scheme => (width, scheme))))
        {
            foreach (var shot in shots)
                await Take(shot, chromium.Browser, width, scheme, folder);
        }
        await using var press = await chromium.Browser.NewContextAsync();
        var sheet = await press.NewPageAsync();
        foreach (var shot in shots.Where(static shot => shot.Presses.Length == 0))
        {
            await sheet.GotoAsync(shot.Address.AbsoluteUri);
            await sheet.PdfAsync(new() { Path = Path.Combine(folder, $"{shot.Name}-print.pdf"), PreferCSSPageSize = true });
        }
        return 0;
    }

    // A window each, so that no choice is remembered.
    static async Task Take(Shot shot, IBrowser browser, int width, ColorScheme scheme, string folder)
    {
        await using var window = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 500 ? 812 : 900 },
            ColorScheme = scheme,
            DeviceScaleFactor = 1,
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync(shot.Address.AbsoluteUri);
        if (shot.Pasted is not null)
            await page.Locator("textarea").FillAsync(shot.Pasted);
        foreach (var press in shot.Presses)
        {
            if (!await page.Locator(press).IsVisibleAsync())
                return;   // stacked is what a phone shows anyway
            await page.Locator(press).ClickAsync();
        }
        if (shot.Awaited is not null)
            await page.Locator(shot.Awaited).First.ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("Promise.all([...document.images].map(image => { image.loading = 'eager'; return image.decode() }))");
        var file = FormattableString.Invariant($"{shot.Name}-{width}-{(scheme == ColorScheme.Light ? "light" : "dark")}.png");
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = shot.IsWhole });
    }

    static ImmutableArray<Shot> Shots(StaticHost input, StaticHost ferry, Uri empty)
    {
        var article = new Uri(input.Address, "between-the-frames/");
        var quoted = new Uri(ferry.Address, "night-ferry/pn69vbq/");
        return
        [
            new("index", input.Address) { IsWhole = true },
            new("tag", new(input.Address, "tags/sora/")),
            new("article", article),
            new("article-zh", new(article, "zh/")),
            new("article-en", new(article, "en/")),
            new("lost", new(input.Address, "nothing/")),
            new("empty", empty),
            new("ferry", new(ferry.Address, "night-ferry/")) { IsWhole = true },
            new("passage", quoted),
            new("passage-quote", quoted) { Presses = [Quote], IsWhole = true },
            new("embed", new(quoted, "embed/")),
            new("backlinks", new(ferry.Address, "night-ferry/")) { Presses = ["#pn69vbq > .kit > summary"], Awaited = ".kit .kits" },
            new("quotation", new(input.Address, "quotation/")),
            new("quotation-found", new(input.Address, "quotation/"))
            {
                Pasted = "Nobody ever wrote down the formula for gravity for it.\n\nWhat I cannot create, I do not understand.\n\nThis stands nowhere.",
                Presses = ["#check button"],
                Awaited = "#verdicts p",
                IsWhole = true,
            },
            .. States.Select(state => new Shot($"article-{state.Name}", article) { Presses = state.Presses, Awaited = state.Name == "kit" ? ".kit .kits" : null }),
        ];
    }

    /// <param name="Name">Of the file, before width and light.</param>
    sealed record Shot(string Name, Uri Address)
    {
        public string[] Presses { get; init; } = [];

        public string? Pasted { get; init; }

        /// <summary>What the last press brings.</summary>
        public string? Awaited { get; init; }

        /// <summary>The page from top to bottom, and not only what the window shows.</summary>
        public bool IsWhole { get; init; }
    }
}
