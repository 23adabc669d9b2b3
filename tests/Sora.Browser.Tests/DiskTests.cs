using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>The site of `input/` read from a disk: each of its pages is opened, and each of its links leads to a file, and to a place in it.</summary>
public sealed class DiskTests(Chromium chromium, SamplesSite site) : BrowserTest(chromium)
{
    /// <summary>What a page is when all of its script has run: its links as they would be followed, its ids, and whether its sheet is there.</summary>
    const string Look = """
        () => JSON.stringify({
          links: [...document.querySelectorAll('a[href]')].map(link => link.href).filter(link => link.startsWith('file:')),
          ids: [...document.querySelectorAll('[id]')].map(element => element.id),
          styled: getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
        })
        """;

    [Fact]
    public async Task Every_page_is_styled_says_nothing_and_links_to_what_is_there()
    {
        var said = new ConcurrentBag<string>();
        var pages = new Dictionary<string, (HashSet<string> Ids, string[] Links)>(StringComparer.Ordinal);
        var window = await OpenFirst(said);
        // Of the lost page alone the links start at a root, which a disk does not have.
        foreach (var file in Directory.EnumerateFiles(site.AtRoot.Folder, "*.html", SearchOption.AllDirectories).Where(static file => Path.GetFileName(file) != "404.html"))
        {
            await window.GotoAsync(new Uri(file).AbsoluteUri, new() { WaitUntil = WaitUntilState.DOMContentLoaded });   // by then its scripts have run
            using var seen = JsonDocument.Parse(await window.EvaluateAsync<string>(Look));
            Assert.True(seen.RootElement.GetProperty("styled").GetBoolean(), file);
            pages[file] = ([.. Texts(seen, "ids")], Texts(seen, "links"));
        }

        Assert.True(pages.Count > 100, $"{pages.Count} pages");
        Assert.Empty(said);
        string[] lost = [.. pages.SelectMany(page => page.Value.Links.Where(link => !Arrives(new(link))).Select(link => $"{page.Key}: {link}"))];
        Assert.True(lost.Length == 0, string.Join('\n', lost));

        bool Arrives(Uri link) => File.Exists(link.LocalPath)
            && (link.Fragment.Length < 2 || !link.LocalPath.EndsWith(".html", StringComparison.Ordinal) || pages[link.LocalPath].Ids.Contains(Uri.UnescapeDataString(link.Fragment[1..])));
    }

    [Fact]
    public async Task A_reader_goes_from_page_to_page_and_back_to_the_place()
    {
        var said = new ConcurrentBag<string>();
        var window = await OpenFirst(said);

        await Follow(".entries a[href*='how-to']", "how-to/index.html");
        var passage = window.Locator(".pair:has(a.permalink)").Nth(20);
        var id = await passage.GetAttributeAsync("id");
        await passage.Locator("summary").ClickAsync();
        await passage.Locator("a.permalink").ClickAsync();
        await Arrive(window, $"how-to/{id}/index.html");
        await Follow(".pair.large a.n", $"how-to/index.html#{id}");
        Assert.InRange(await window.Locator($"[id='{id}']").EvaluateAsync<double>("e => e.getBoundingClientRect().top"), -1, 900);
        Assert.Equal(id, await window.EvaluateAsync<string>("document.querySelector(':target').id"));
        await Follow("a.name", "/index.html");

        Assert.Empty(said);

        async Task Follow(string link, string ending)
        {
            await window.Locator(link).First.ClickAsync();
            await Arrive(window, ending);
        }
    }

    /// <summary>The index; whatever any page complains of, its own policy or a file that is missing, is collected.</summary>
    async Task<IPage> OpenFirst(ConcurrentBag<string> said) =>
        await Open(new Uri(Path.Combine(site.AtRoot.Folder, "index.html")), before: opened =>
        {
            opened.Console += (_, message) => said.Add($"{opened.Url}: {message.Text}");
            opened.PageError += (_, error) => said.Add($"{opened.Url}: {error}");
            opened.RequestFailed += (_, request) => said.Add($"{opened.Url}: {request.Url}");
        });

    static string[] Texts(JsonDocument seen, string name) => [.. seen.RootElement.GetProperty(name).EnumerateArray().Select(static text => text.GetString()!)];
}
