using System.Text.RegularExpressions;
using Sora.Tests;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>The theme is worked on while the preview runs.</summary>
public static partial class ThemeWorkTests
{
    const string Added = "\n.pair { outline: 3px dotted teal }\n";

    [Fact]
    public static async Task Its_files_make_what_the_program_has_in_it()
    {
        await using var site = await PreviewedSite.Start(withTheme: true);

        SiteBuild.Run(new(site.Path("input"), site.Path("clean"), Frozen: true));

        Assert.Equal(AssetsIn(site, "clean"), AssetsIn(site, "output"));
        Assert.Equal(await File.ReadAllTextAsync(site.Path("clean", "rain", "index.html"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(site.Path("output", "rain", "index.html"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("tokens.css", "style", "outline:3px dotted teal", Added)]
    [InlineData("print.css", "style", "outline:3px dotted teal", Added)]
    [InlineData("reader/keys.js", "reader", "edited-here", "\n// edited-here\n")]
    public static async Task An_edit_is_in_every_page_and_in_no_build(string file, string asset, string expected, string added)
    {
        await using var site = await PreviewedSite.Start(withTheme: true);
        var first = await site.Edition();
        var (before, _) = await site.Event((edition, _) => edition != first, () => site.Folder.Write("input/site.yml", "title: { zh: 晴, en: Sun }\n"));   // so that the article is remembered
        var path = site.Path("theme", "assets", file);

        await site.Event((edition, errors) => edition != before && errors.Length == 0, () => File.AppendAllText(path, added));

        foreach (var page in new[] { "", "rain/", "rain/en/", "quotation/" })
        {
            var links = Asset().Matches(await site.Text(page)).Where(link => link.Groups["name"].Value == asset || (page == "quotation/" && asset == "reader")).ToArray();
            Assert.NotEmpty(links);
            foreach (var link in links.Where(link => link.Groups["name"].Value == asset))
                Assert.Contains(expected, (await site.Text(link.Value)).Replace(": ", ":", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        Assert.Equal(asset == "style", (await site.Text("_preview/style.css")).Contains("3px dotted teal", StringComparison.Ordinal));
        SiteBuild.Run(new(site.Path("input"), site.Path("clean"), Frozen: true));
        Assert.Contains($"assets/{ThemeAssets.BuiltIn.Style.Name}", AssetsIn(site, "clean"));
        Assert.Contains($"assets/{ThemeAssets.BuiltIn.Script.Name}", AssetsIn(site, "clean"));
    }

    [Theory]
    [InlineData("S210", "theme/assets/text.css"), InlineData("S208", "theme/assets/text.css:1:3"), InlineData("S505", "text.css")]
    public static async Task What_is_wrong_with_it_is_told_until_it_is_mended(string code, string place)
    {
        await using var site = await PreviewedSite.Start(withTheme: true);
        var before = await site.Text("rain/");
        var sheet = site.Path("theme", "assets", "text.css");
        var mended = await File.ReadAllTextAsync(sheet, TestContext.Current.CancellationToken);

        var (edition, errors) = await site.Event((_, errors) => errors.Length > 0, () => Break(code, sheet));
        Assert.Contains(code, errors.Single(), StringComparison.Ordinal);
        Assert.Contains(place, errors.Single(), StringComparison.Ordinal);
        Assert.Equal(before, await site.Text("rain/"));

        await site.Event((now, errors) => now == edition && errors.Length == 0, () =>
        {
            if (Directory.Exists(sheet))
                Directory.Delete(sheet);
            File.WriteAllText(sheet, mended);
        });
        Assert.Equal(before, await site.Text("rain/"));
    }

    static void Break(string code, string sheet)
    {
        if (code == "S208")
        {
            File.WriteAllText(sheet, "a { b: c;");
            return;
        }
        File.Delete(sheet);
        if (code == "S505")
            Directory.CreateDirectory(sheet);
    }

    [Fact]
    public static async Task Of_a_component_is_told_that_the_preview_has_to_be_started_again_until_it_is_as_it_was()
    {
        await using var site = await PreviewedSite.Start(withTheme: true);
        var (before, builds) = (await site.Edition(), site.Builds);
        var component = site.Path("theme", "Components", "IndexView.razor");

        var told = await site.Told(static state => !state.Notes.IsEmpty, () => File.AppendAllText(component, "<p>…</p>\n"));
        Assert.Contains("theme/Components/IndexView.razor: hint S211", Assert.Single(told.Notes), StringComparison.Ordinal);
        Assert.Equal((before, 0), (told.Edition, told.Errors.Length));
        Assert.Equal(builds + 1, site.Builds);

        await site.Told(static state => state.Notes.IsEmpty, () => File.Copy(Repository.Path("theme", "Components", "IndexView.razor"), component, overwrite: true));
    }

    static string[] AssetsIn(PreviewedSite site, string folder) =>
        [.. Directory.EnumerateFiles(site.Path(folder, "assets")).Select(static file => $"assets/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"assets/(?<name>[a-z]+)\.[0-9a-f]{8}\.(css|js)")]
    private static partial Regex Asset();
}
