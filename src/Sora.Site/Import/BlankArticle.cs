using Sora.Bitext;
using Sora.Site.Input;
using Sora.Site.Write;

namespace Sora.Site.Import;

/// <summary>A new article's folder, with front matter to fill.</summary>
static class BlankArticle
{
    public static Made Create(string input, string slug)
    {
        var (settings, _) = SiteSettings.Read(input, null);
        var refusal = ArticleFolder.Refusal(input, slug)
            ?? (ArticleFolder.Exists(input, slug) ? Findings.ArticleExists(new(InputFolder.Shown(Path.Combine(input, slug))), slug) : null);
        if (refusal is not null)
            return new([refusal], []);
        var files = ArticleFolder.Create(
            input,
            slug,
            [],
            (settings.Source, FrontMatterWriter.Write(("title", null), ("author", null), ("date", null), ("source", null), ("licence", null), ("description", null), ("draft", "true"))),
            (settings.Target, FrontMatterWriter.Write(("title", null), ("translator", null), ("description", null))));
        return new([], [.. files.Select(static file => $"{file}: made"), "Fill in what stands at their tops, write the texts below, take out “draft: true”, and build. Keys that stay empty are not shown."]);
    }
}
