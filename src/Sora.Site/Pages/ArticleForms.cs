using System.Collections.Immutable;
using Sora.Bitext.Pairs;
using Sora.Site.Formats;
using Sora.Site.Formats.Book;
using Sora.Site.Formats.Markdown;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>An article's pairs in forms that are not HTML, named like the article and beside its page.</summary>
sealed class ArticleForms(SiteSettings settings, ArticleModel article, ParallelText text)
{
    /// <summary>A file of the author's own that has such a name goes before ours.</summary>
    public IEnumerable<OutputFile> Files() => All().Where(file => !article.Assets.Contains(file.Path.ToString()[article.Path.ToString().Length..]));

    public static ImmutableArray<FormLink> Links(ArticleModel article, string articleRoot) =>
    [
        new($"{articleRoot}{article.Files.Slug}.epub", "EPUB", "application/epub+zip"),
        new($"{articleRoot}{article.Files.Slug}.md", "Markdown", "text/markdown"),
        new($"{articleRoot}{article.Files.Slug}.tmx", "TMX", "application/x-tmx+xml"),
        new($"{articleRoot}{article.Files.Slug}.tsv", "TSV", "text/tab-separated-values"),
    ];

    IEnumerable<OutputFile> All() =>
    [
        new(Named("epub"), stream => new EpubFile(settings, article, text).Write(stream)),
        OutputFile.Text(Named("md"), file => MarkdownFile.Write(file, settings, article, text)),
        OutputFile.Text(Named("tmx"), file => TmxFile.Write(file, text)),
        OutputFile.Text(Named("tsv"), file => TsvFile.Write(file, text)),
    ];

    UrlPath Named(string extension) => UrlPath.File(article.Files.Slug, $"{article.Files.Slug}.{extension}");
}
