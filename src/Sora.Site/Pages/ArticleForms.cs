using System.Collections.Immutable;
using Sora.Bitext.Pairs;
using Sora.Site.Formats;
using Sora.Site.Write;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>An article's pairs in forms that are not HTML, named like the article and beside its page.</summary>
static class ArticleForms
{
    static readonly ImmutableArray<(string Extension, string Type, Action<TextWriter, ParallelText> Write)> Forms =
    [
        ("tmx", "application/x-tmx+xml", TmxFile.Write),
        ("tsv", "text/tab-separated-values", TsvFile.Write),
    ];

    /// <summary>A file of the author's own that has such a name goes before ours.</summary>
    public static IEnumerable<OutputFile> Files(ArticleModel article, ParallelText text) =>
        from form in Forms
        where !article.Assets.Contains(NameOf(article, form.Extension))
        select OutputFile.Text(UrlPath.File(article.Files.Slug, NameOf(article, form.Extension)), file => form.Write(file, text));

    public static ImmutableArray<FormLink> Links(ArticleModel article, string articleRoot) =>
        [.. Forms.Select(form => new FormLink(articleRoot + NameOf(article, form.Extension), form.Extension.ToUpperInvariant(), form.Type))];

    static string NameOf(ArticleModel article, string extension) => $"{article.Files.Slug}.{extension}";
}
