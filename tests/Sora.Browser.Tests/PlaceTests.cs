using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The pair at the top of the window stays there, and links to a side that is hidden show it.</summary>
public sealed class PlaceTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Fifth = "document.querySelectorAll('article .pair[id]')[4].id";
    const string Top = "id => document.getElementById(id).getBoundingClientRect().top";

    [Theory, InlineData(1280), InlineData(375)]
    public async Task The_pair_at_the_top_stays_there_when_the_view_changes(int width)
    {
        var page = await Open(SamplePages.Nights, width);
        var id = await page.EvaluateAsync<string>("document.querySelectorAll('article .pair[id]')[1200].id");
        await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", id);
        var before = await page.EvaluateAsync<double>(Top, id);

        foreach (var view in new[] { "view-source", "view-target", "view-both" })
        {
            await page.Locator($"label:has(#{view})").ClickAsync();
            await NextFrame(page);
            Assert.Equal(before, await page.EvaluateAsync<double>(Top, id), tolerance: 1);
        }
        foreach (var key in new[] { "2", "s", "3", "4", "1" })
        {
            await page.Keyboard.PressAsync(key);
            await NextFrame(page);
            Assert.Equal(before, await page.EvaluateAsync<double>(Top, id), tolerance: 1);
        }
    }

    [Fact]
    public async Task The_focus_in_the_running_head_does_not_move_the_page()
    {
        var page = await Open(SamplePages.Nights);
        await page.EvaluateAsync("scrollTo(0, 5000)");

        await page.Locator("#view-both").FocusAsync();
        await page.Locator(".settings summary").FocusAsync();

        Assert.Equal(5000, await page.EvaluateAsync<int>("scrollY"));
    }

    [Fact]
    public async Task The_language_links_lead_to_the_same_pair()
    {
        var page = await Open(SamplePages.Both);
        var id = await page.EvaluateAsync<string>(Fifth);
        await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", id);

        await page.Locator(".running a.target").ClickAsync();
        await Arrive(page, $"/valley/en/index.html#{id}");
        Assert.InRange(await page.EvaluateAsync<double>(Top, id), 36, 70);

        await page.Locator(".views a[hreflang=zh-Hans]").ClickAsync();
        await Arrive(page, $"/valley/zh/index.html#{id}");
        Assert.InRange(await page.EvaluateAsync<double>(Top, id), 36, 70);
    }

    [Theory]
    [InlineData("en", "-zh", ".source", true), InlineData("en", "", ".source", true)]
    [InlineData("zh", "", ".target", true), InlineData("zh", "-zh", ".target", true)]
    [InlineData("en", "-zh", ".source", false), InlineData("en", "", ".source", false), InlineData("zh", "", ".target", false)]
    public async Task A_link_shows_both_sides_of_its_pair_whatever_the_view(string view, string side, string hidden, bool javaScript)
    {
        var page = await Open(SamplePages.Both, javaScript: javaScript);
        var id = await page.Locator("article .pair:has(> p.source):has(> .target)").Nth(5).GetAttributeAsync("id");
        if (javaScript)
        {
            await page.GotoAsync($"{page.Url}?view={view}#{id}{side}");
        }
        else
        {
            await page.GotoAsync($"{page.Url}#{id}{side}");
            await page.Locator(view == "en" ? "label:has(#view-target)" : "label:has(#view-source)").ClickAsync();
        }

        Assert.True(await page.Locator($"#{id} {hidden}").IsVisibleAsync());
        Assert.True(await page.Locator($"#{id} {hidden}").EvaluateAsync<double>("e => e.getBoundingClientRect().height") > 10);
        var others = page.Locator($"article > .pair:not(#{id}, .title) > {hidden}");
        Assert.Equal(0, await others.First.EvaluateAsync<double>("e => e.getBoundingClientRect().height"));
        if (javaScript)
            Assert.InRange(await page.EvaluateAsync<double>("id => document.getElementById(id).getBoundingClientRect().top", id), 0, 880);
    }

    [Fact]
    public async Task A_hidden_side_is_found_by_the_browser_and_was_not_hidden_in_the_file()
    {
        var page = await Open(SamplePages.Both);
        var file = await File.ReadAllTextAsync(new Uri(page.Url).LocalPath, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("until-found", file, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("4");
        var first = page.Locator("article > .pair:not(.title)").First;
        Assert.Equal("until-found", await first.Locator(".source").GetAttributeAsync("hidden"));

        await first.Locator(".source").EvaluateAsync("cell => cell.dispatchEvent(new Event('beforematch', { bubbles: true }))");
        Assert.Null(await first.Locator(".source").GetAttributeAsync("hidden"));
        Assert.Equal("until-found", await page.Locator("article > .pair:not(.title) > .source").Nth(1).GetAttributeAsync("hidden"));
    }
}
