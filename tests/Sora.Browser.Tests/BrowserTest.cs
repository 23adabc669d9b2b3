using Microsoft.Playwright;

namespace Sora.Browser.Tests;

/// <summary>A test that looks at pages; the windows that it opened are closed after it.</summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncDisposable
{
    readonly List<IBrowserContext> _windows = [];

    protected string Address(string page) => chromium.Pages.Address(page);

    protected async Task<IPage> Open(string page, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, Action<IPage>? before = null, bool touch = false)
    {
        var window = await chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 500 ? 812 : 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            HasTouch = touch,
        });
        _windows.Add(window);
        var opened = await window.NewPageAsync();
        before?.Invoke(opened);
        await opened.GotoAsync(Address(page));
        return opened;
    }

    // Asked in the page: Playwright's own wait looks at the address and then listens, and misses a page that comes in between.
    protected static Task Arrive(IPage page, string ending) => page.WaitForFunctionAsync(
        "ending => location.href.endsWith(ending) && document.readyState === 'complete'", ending);

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
            await window.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
