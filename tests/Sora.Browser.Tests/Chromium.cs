using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Sora.Browser.Tests.Chromium))]

namespace Sora.Browser.Tests;

/// <summary>The browser that all tests share; the tests open windows of their own.</summary>
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
    Windows? _windows;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Switches });
        _windows = new(_browser);
    }

    internal SamplePages Pages => _pages;

    /// <summary>The browser; the test is skipped, and says so, where there is none.</summary>
    internal IBrowser Browser => Found(_browser);

    /// <summary>Windows for tests, which skip in the same way.</summary>
    internal Windows Windows => Found(_windows);

    static T Found<T>(T? wanted) where T : class
    {
        const string reason = "No Chromium: set SORA_CHROMIUM to its program, or put it on the PATH.";
        if (wanted is null && Environment.GetEnvironmentVariable("SORA_REQUIRE_BROWSER") == "1")
            Assert.Fail(reason);
        Assert.SkipWhen(wanted is null, reason);
        return wanted!;
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
