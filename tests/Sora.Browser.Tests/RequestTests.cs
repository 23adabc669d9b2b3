using System.Collections.Concurrent;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class RequestTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory, InlineData(SamplePages.Both), InlineData(SamplePages.Chinese), InlineData(SamplePages.Index)]
    public async Task A_page_on_disk_loads_its_own_files_and_nothing_else(string name)
    {
        var asked = new ConcurrentBag<string>();
        var failed = new ConcurrentBag<string>();
        var said = new ConcurrentBag<string>();

        var page = await Open(name, before: opened =>
        {
            opened.Request += (_, request) => asked.Add(request.Url);
            opened.RequestFailed += (_, request) => failed.Add(request.Url);
            opened.Console += (_, message) => said.Add(message.Text);
        });

        Assert.All(asked, address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
        Assert.Empty(failed);
        Assert.Empty(said);
        Assert.Equal("grid", await page.Locator("main .pair").First.EvaluateAsync<string>("e => getComputedStyle(e).display"));
    }
}
