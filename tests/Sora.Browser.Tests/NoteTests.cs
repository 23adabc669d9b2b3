using Xunit;

namespace Sora.Browser.Tests;

public sealed class NoteTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    [Fact]
    public async Task Notes_lead_there_and_back_in_each_language_on_each_page()
    {
        foreach (var (name, languages) in new[] { (ferry.Both, new[] { "zh", "en" }), (ferry.Chinese, ["zh"]), (ferry.English, ["en"]) })
        {
            var page = await Open(name);
            foreach (var language in languages)
            {
                await page.Locator($"[id={language}-ref-2]").ClickAsync();
                Assert.EndsWith($"#{language}-note-2", page.Url, StringComparison.Ordinal);
                Assert.Equal(1, await page.Locator(".note:has(:target)").CountAsync());

                await page.Locator($"[href='#{language}-ref-2']").ClickAsync();
                Assert.EndsWith($"#{language}-ref-2", page.Url, StringComparison.Ordinal);
                Assert.True(await page.Locator(":target").IsVisibleAsync());
            }
        }
    }
}
