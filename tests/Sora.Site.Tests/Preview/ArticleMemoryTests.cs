using Sora.Site.Preview;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>A build that remembers articles leaves the same site as one that does not.</summary>
public static class ArticleMemoryTests
{
    [Fact]
    public static void What_is_remembered_is_all_of_the_site()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "baseUrl: https://sora.example/\n");
        Write(folder, "rain", "雨", "Rain", "昨夜下了雨。", "It rained last night.");
        Write(folder, "snow", "雪", "Snow", "今天下雪。", "It is snowing today.");
        var memory = new ArticleMemory();
        Build(folder, "again", memory);   // writes the permanent addresses, and so changes the input
        Build(folder, "again", memory);

        Write(folder, "rain", "雨", "Rain", "昨夜下了雨。", "It rained during the night.");
        Build(folder, "again", memory);
        Build(folder, "anew", null);

        var files = folder.Files();
        var again = files.Where(static file => file.Key.StartsWith("again/", StringComparison.Ordinal)).ToDictionary(static file => file.Key["again/".Length..], static file => file.Value);
        var anew = files.Where(static file => file.Key.StartsWith("anew/", StringComparison.Ordinal)).ToDictionary(static file => file.Key["anew/".Length..], static file => file.Value);
        Assert.Equal(anew.Keys.Order(StringComparer.Ordinal), again.Keys.Order(StringComparer.Ordinal));
        Assert.All(anew, file => Assert.Equal(file.Value, again[file.Key]));
    }

    [Fact]
    public static void Only_what_has_changed_is_made_again()
    {
        using var folder = new TemporaryFolder();
        foreach (var slug in new[] { "rain", "lamp" })
        {
            folder.Write($"input/{slug}/zh.md", PreviewedSite.Chinese);
            folder.Write($"input/{slug}/en.md", PreviewedSite.English);
        }
        var options = new BuildOptions(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output"));
        var memory = new ArticleMemory();
        SiteBuild.Run(options, memory: memory);
        var second = SiteBuild.Run(options, memory: memory);
        folder.Write("input/rain/zh.md", PreviewedSite.Chinese + "\n钟声传来的时候，渡船已经离岸了。\n");

        var third = SiteBuild.Run(options, memory: memory);

        Assert.Same(second.Articles.Single(static article => article.Files.Slug == "lamp"), third.Articles.Single(static article => article.Files.Slug == "lamp"));
        Assert.NotSame(second.Articles.Single(static article => article.Files.Slug == "rain"), third.Articles.Single(static article => article.Files.Slug == "rain"));
    }

    static void Build(TemporaryFolder folder, string output, ArticleMemory? memory) =>
        Assert.NotNull(SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, output)), memory: memory).Written);

    static void Write(TemporaryFolder folder, string slug, string source, string target, string chinese, string english)
    {
        folder.Write($"input/{slug}/zh.md", $"---\ntitle: {source}\ndate: 2026-01-02\n---\n\n{chinese}\n");
        folder.Write($"input/{slug}/en.md", $"---\ntitle: {target}\n---\n\n{english}\n");
    }
}
