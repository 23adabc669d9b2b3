using System.Text.Json;
using Microsoft.Playwright;

namespace Sora.Browser.Tests;

/// <summary>Windows that tests borrow: a browser needs many times longer to open one than to empty it.</summary>
sealed class Windows(IBrowser browser)
{
    readonly Lock _gate = new();
    readonly Dictionary<bool, Stack<IPage>> _idle = new() { [true] = [], [false] = [] };

    /// <summary>An empty window, where the last test's page, choices, pointer and permissions have left no trace.</summary>
    public async Task<IPage> Borrow(bool javaScript) => Idle(javaScript) ?? await OpenNew(javaScript);

    public async Task<IPage> OpenNew(bool javaScript, bool touch = false)
    {
        var window = await browser.NewContextAsync(new() { JavaScriptEnabled = javaScript, HasTouch = touch });
        return await window.NewPageAsync();
    }

    public async Task GiveBack(IPage window, bool javaScript)
    {
        await window.UnrouteAllAsync();
        await window.Context.SetOfflineAsync(false);
        await window.Context.ClearPermissionsAsync();
        await window.Mouse.MoveAsync(-1, -1);
        await window.GotoAsync("about:blank");
        await Forget(window);
        lock (_gate)
            _idle[javaScript].Push(window);
    }

    IPage? Idle(bool javaScript)
    {
        lock (_gate)
            return _idle[javaScript].Count == 0 ? null : _idle[javaScript].Pop();
    }

    static async Task Forget(IPage window)
    {
        var session = await window.Context.NewCDPSessionAsync(window);
        var history = await session.SendAsync("Page.getNavigationHistory");
        var origins = history!.Value.GetProperty("entries").EnumerateArray()
            .Select(static (JsonElement entry) => new Uri(entry.GetProperty("url").GetString()!))
            .Where(static address => address.Scheme != "about")
            .Select(static address => address.GetLeftPart(UriPartial.Authority))
            .Distinct();
        foreach (var origin in origins)
            await session.SendAsync("Storage.clearDataForOrigin", new() { ["origin"] = origin, ["storageTypes"] = "all" });
        await session.SendAsync("Network.clearBrowserCache");
        await session.SendAsync("Page.resetNavigationHistory");
        await session.DetachAsync();
    }
}
