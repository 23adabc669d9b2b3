using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A window that a test has used is as good as a new one.</summary>
public sealed class WindowTests(Chromium chromium, FerrySite ferry)
{
    [Fact]
    public async Task A_window_that_was_given_back_has_forgotten_everything()
    {
        var windows = new Windows(chromium.Browser);
        await using var context = (await windows.Borrow(javaScript: true)).Context;
        var window = context.Pages[0];
        foreach (var address in new[] { new(ferry.Both), new Uri(ferry.Host.Address, "night-ferry/") })
        {
            await window.GotoAsync(address.AbsoluteUri);
            await window.Keyboard.PressAsync("m");
            await window.Locator("article .pair .source").First.HoverAsync();
            Assert.NotEqual(0, await window.EvaluateAsync<int>("localStorage.length"));
        }
        await context.GrantPermissionsAsync(["notifications"]);
        await context.SetOfflineAsync(true);

        await windows.GiveBack(window, javaScript: true);

        Assert.Same(window, await windows.Borrow(javaScript: true));
        foreach (var address in new[] { new(ferry.Both), new Uri(ferry.Host.Address, "night-ferry/") })
        {
            await window.GotoAsync(address.AbsoluteUri);
            Assert.Equal(0, await window.EvaluateAsync<int>("localStorage.length"));
            Assert.False(await window.EvaluateAsync<bool>("document.getElementById('mask').checked"));
            Assert.Equal(0, await window.Locator("article :hover").CountAsync());
        }
    }
}
