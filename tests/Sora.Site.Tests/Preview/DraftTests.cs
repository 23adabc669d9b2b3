using System.Net;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>Articles that are not to be published yet, as their author works on them.</summary>
public static class DraftTests
{
    [Fact]
    public static async Task A_draft_is_shown_as_soon_as_both_its_texts_are_written()
    {
        await using var site = await PreviewedSite.Start(static site =>
        {
            site.Folder.Write("input/snow/zh.md", "---\ntitle: 雪\ndraft: true\n---\n");
            site.Folder.Write("input/snow/en.md", "---\ntitle: Snow\n---\n\nIt snowed all night.\n");
        });
        await site.Shows("rain/", "守塔人");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("snow/")).StatusCode);

        site.Folder.Write("input/snow/zh.md", "---\ntitle: 雪\ndraft: true\n---\n\n下了一夜的雪。\n");

        await site.Shows("snow/", "下了一夜的雪");
        var built = SiteBuild.Run(new(site.Path("input"), site.Path("output")));
        Assert.Single(built.Articles);
        Assert.False(Directory.Exists(site.Path("output", "snow")));
    }

    [Fact]
    public static async Task A_draft_that_cannot_be_read_says_so_to_who_writes_it_and_to_no_build()
    {
        await using var site = await PreviewedSite.Start(static site => site.Folder.Write("input/snow/zh.md", "---\ntitle: 雪\ndraft: true\n---\n"));

        await site.Event(static (_, errors) => errors.Any(static error => error.Contains("S110", StringComparison.Ordinal)), () => File.WriteAllBytes(site.Path("input", "snow", "en.md"), [0x61, 0xff, 0x80, 0x00, 0xff]));

        Assert.NotNull(SiteBuild.Run(new(site.Path("input"), site.Path("output"))).Written);
    }
}
