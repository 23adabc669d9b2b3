using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Sora.Browser.Tests.Chromium))]

namespace Sora.Browser.Tests;

/// <summary>The browser that all tests share; each test opens pages of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    readonly SamplePages _pages = new();
    IPlaywright? _playwright;
    IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Switches });
    }

    internal SamplePages Pages => _pages;

    /// <summary>Opens one of the sample pages, or skips the test where there is no browser.</summary>
    internal async Task<IPage> Open(string page, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, Action<IPage>? before = null)
    {
        if (_browser is null)
        {
            const string reason = "No Chromium: set SORA_CHROMIUM to its program, or put it on the PATH.";
            Assert.False(Environment.GetEnvironmentVariable("SORA_REQUIRE_BROWSER") == "1", reason);
            Assert.Skip(reason);
        }
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 500 ? 812 : 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
        });
        var opened = await context.NewPageAsync();
        before?.Invoke(opened);
        await opened.GotoAsync(_pages.Address(page));
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _pages.Dispose();
    }

    static string? Find() =>
        Environment.GetEnvironmentVariable("SORA_CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(static folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
