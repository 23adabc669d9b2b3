using Sora.Site.Preview;
using Sora.Tests;
using Sora.Theme;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Sora.Browser.Tests;

/// <summary>Somebody works on the theme and looks at the preview.</summary>
public sealed class ThemePreviewTests(Chromium chromium) : BrowserTest(chromium)
{
    readonly string _folder = Directory.CreateTempSubdirectory("sora-theme-").FullName;

    [Fact]
    public async Task An_edited_sheet_is_seen_where_the_reader_was_and_a_component_asks_for_another_start()
    {
        foreach (var name in ThemeAssets.Files.Select(static file => $"assets/{file}").Append("Components/IndexView.razor"))
            Write($"theme/{name}", await File.ReadAllTextAsync(Repository.Path("theme", name), TestContext.Current.CancellationToken));
        Write("input/nights/zh.md", "---\ntitle: 夜\n---\n" + string.Concat(Enumerable.Range(1, 60).Select(static night => $"\n第{night}夜，灯塔亮了{night}次。\n")));
        Write("input/nights/en.md", "---\ntitle: Nights\n---\n" + string.Concat(Enumerable.Range(1, 60).Select(static night => $"\nOn night {night} the lighthouse lit up {night} times.\n")));
        await using var server = new PreviewServer(new(At("input"), At("output")) { Theme = At("theme") }, 0, static _ => { });
        await server.Start();
        var page = await Open(SamplePages.Both);
        await page.GotoAsync(new Uri(server.Address, "nights/").AbsoluteUri);
        await page.EvaluateAsync("document.querySelectorAll('.pair')[40].scrollIntoView({ behavior: 'instant' })");

        await File.AppendAllTextAsync(At("theme/assets/text.css"), "\nbody { border-left: 7px solid teal }\n", TestContext.Current.CancellationToken);
        await Expect(page.Locator("body")).ToHaveCSSAsync("border-left-width", "7px", new() { Timeout = 30_000 });
        await page.WaitForFunctionAsync("scrollY > 500");

        await File.AppendAllTextAsync(At("theme/Components/IndexView.razor"), "<p>…</p>\n", TestContext.Current.CancellationToken);
        await Expect(page.Locator("#sora-preview:not(.wrong) li")).ToContainTextAsync("theme/Components/IndexView.razor: hint S211", new() { Timeout = 30_000 });
    }

    string At(string name) => Path.Combine(_folder, name);

    void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
