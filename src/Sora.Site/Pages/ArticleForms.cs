using System.Collections.Immutable;
using Sora.Bitext.Pairs;
using Sora.Site.Formats;
using Sora.Site.Formats.Book;
using Sora.Site.Formats.Markdown;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>An article's pairs in forms that are not HTML, beside its page.</summary>
sealed class ArticleForms(SiteSettings settings, ArticleModel article, ParallelText text, PortablePage portable)
{
    public static ImmutableArray<FormLink> Links(ArticleModel article, string articleRoot) =>
    [
        new($"{articleRoot}{article.Files.Slug}.epub", "EPUB", "application/epub+zip"),
        new($"{articleRoot}{article.Files.Slug}.md", "Markdown", "text/markdown"),
        new($"{articleRoot}{article.Files.Slug}.tmx", "TMX", "application/x-tmx+xml"),
        new($"{articleRoot}{article.Files.Slug}.tsv", "TSV", "text/tab-separated-values"),
        new($"{articleRoot}{PairsFile.Name}", "JSON", "application/json"),
    ];

    /// <summary>All that texts may link to beside an article's pages.</summary>
    public static IEnumerable<UrlPath> Paths(ArticleModel article) =>
        Links(article, "").Select(static form => form.Href).Append(PassagesFile.Name).Select(name => UrlPath.File(article.Files.Slug, name));

    public IEnumerable<OutputFile> Files() =>
    [
        new(UrlPath.File(article.Files.Slug, PairsFile.Name), stream => PairsFile.Write(stream, text)),
        new(UrlPath.File(article.Files.Slug, PassagesFile.Name), stream => PassagesFile.Write(stream, text)),
        new(Named("epub"), stream => new EpubFile(settings, article, portable).Write(stream)),
        OutputFile.Text(Named("md"), file => MarkdownFile.Write(file, settings, article, portable)),
        OutputFile.Text(Named("tmx"), file => TmxFile.Write(file, text)),
        OutputFile.Text(Named("tsv"), file => TsvFile.Write(file, text)),
    ];

    UrlPath Named(string extension) => UrlPath.File(article.Files.Slug, $"{article.Files.Slug}.{extension}");
}
