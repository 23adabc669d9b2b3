using System.IO.Compression;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sora.Browser.Tests;

/// <summary>A test that looks at pages; the windows that it used are emptied for others after it, or closed.</summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncDisposable
{
    // Without the thousands of elements that pass.
    static readonly AxeRunOptions Rules = new() { ResultTypes = [ResultType.Violations] };

    readonly List<(IPage Window, bool JavaScript)> _borrowed = [];
    readonly List<IPage> _own = [];

    /// <summary>The line under a sentence that its twin is shown by.</summary>
    protected static Task<string> Line(ILocator sentence) => sentence.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine");

    /// <summary>How many bytes a host sends.</summary>
    protected static int Zipped(ReadOnlySpan<byte> file)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file);
        return (int)zipped.Length;
    }

    protected string Address(string page) => chromium.Pages.Address(page);

    protected Task<IPage> Open(
        string page, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, Action<IPage>? before = null, bool alone = false, bool touch = false) =>
        Open(new Uri(Address(page)), width, scheme, javaScript, before, alone, touch);

    /// <param name="before">Listens to the page, so that its window is new and nobody's after.</param>
    /// <param name="alone">The window is new and nobody's after, for a test that leaves in it what cannot be taken out, or asks what a first visit is like.</param>
    /// <param name="touch">The window, which is alone too, is touched with fingers.</param>
    protected async Task<IPage> Open(
        Uri address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, Action<IPage>? before = null, bool alone = false, bool touch = false)
    {
        var window = await Window(javaScript, alone || touch || before is not null, touch);
        await window.SetViewportSizeAsync(width, width < 500 ? 812 : 900);
        await window.EmulateMediaAsync(new()
        {
            Media = Media.Null,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.NoPreference,
            ForcedColors = ForcedColors.None,
            Contrast = Contrast.NoPreference,
        });
        before?.Invoke(window);
        await window.GotoAsync(address.AbsoluteUri);
        return window;
    }

    // Asked in the page: Playwright's own wait looks at the address and then listens, and misses a page that comes in between.
    protected static Task Arrive(IPage page, string ending) => page.WaitForFunctionAsync(
        "ending => location.href.endsWith(ending) && document.readyState === 'complete'", ending);

    /// <summary>What the page has begun is laid out and painted.</summary>
    protected static Task NextFrame(IPage page) =>
        page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");

    /// <summary>What has moved by itself since the page began to load, and how far.</summary>
    protected static Task<string[]> Shifts(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const observer = new PerformanceObserver(() => {})
          observer.observe({ type: 'layout-shift', buffered: true })
          return observer.takeRecords().map(shift =>
            `${shift.value}: ${shift.sources.map(source => (source.node?.outerHTML ?? source.node?.data ?? '').slice(0, 120)).join(' | ')}`)
        }
        """);

    /// <summary>What axe finds wrong with the page, by day and by night.</summary>
    protected static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var found = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange((await page.RunAxe(Rules)).Violations
                .Select(violation => $"{scheme}, {violation.Id}: {string.Join(' ', violation.Nodes.Select(static node => node.Html))}"));
        }
        return found;
    }

    async Task<IPage> Window(bool javaScript, bool alone, bool touch)
    {
        var window = alone ? await chromium.Windows.OpenNew(javaScript, touch) : await chromium.Windows.Borrow(javaScript);
        if (alone)
            _own.Add(window);
        else
            _borrowed.Add((window, javaScript));
        return window;
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var window in _own)
            await window.Context.DisposeAsync();
        foreach (var (window, javaScript) in _borrowed)
            await chromium.Windows.GiveBack(window, javaScript);
        GC.SuppressFinalize(this);
    }
}
