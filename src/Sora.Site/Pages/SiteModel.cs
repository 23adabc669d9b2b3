using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Pairs;
using Sora.Site.Input;

namespace Sora.Site.Pages;

/// <summary>A paired article, the addresses of its pages, and the files that they show.</summary>
/// <param name="Assets">Paths below the article's folder, with forward slashes.</param>
sealed record ArticleModel(ArticleFiles Files, ParallelText Text, ImmutableArray<string> Assets)
{
    public UrlPath Path => UrlPath.Page(Files.Slug);

    public UrlPath SourcePath => UrlPath.Page(Files.Slug, Text.Source.Language.Primary);

    public UrlPath TargetPath => UrlPath.Page(Files.Slug, Text.Target.Language.Primary);

    /// <summary>The translation's date goes before the original's: it is what this site published.</summary>
    public DateOnly? Date => Text.Target.Facts.Date ?? Text.Source.Facts.Date;
}

/// <summary>The whole site: its settings and its articles, newest first.</summary>
sealed record SiteModel(SiteSettings Settings, ImmutableArray<ArticleModel> Articles)
{
    /// <param name="pairs">For each of the texts, in the same order; null where they could not be paired.</param>
    /// <returns>The site of all articles that could be paired, and every finding about any article, in order.</returns>
    public static (SiteModel Site, ImmutableArray<Diagnostic> Findings) Of(
        SiteSettings settings, ImmutableArray<ArticleTexts> texts, ImmutableArray<ParallelText?> pairs)
    {
        var byPath = new Dictionary<UrlPath, ParallelText?>();
        for (var i = 0; i < texts.Length; i++)
            AddPages(byPath, texts[i].Files.Slug, pairs[i]);

        var articles = ImmutableArray.CreateBuilder<ArticleModel>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < texts.Length; i++)
        {
            var ofArticle = texts[i].Findings;
            if (pairs[i] is { } text)
            {
                var (assets, broken) = References.Follow(texts[i].Files, text, byPath);
                articles.Add(new(texts[i].Files, text, assets));
                ofArticle = ofArticle.AddRange(broken);
            }
            findings.AddRange(ofArticle.OrderBy(finding => finding.Where.File == texts[i].Target?.File).ThenBy(finding => finding.Where.Line));
        }
        return (new(settings, NewestFirst(articles)), findings.ToImmutable());
    }

    static void AddPages(Dictionary<UrlPath, ParallelText?> byPath, string slug, ParallelText? text)
    {
        byPath[UrlPath.Page(slug)] = text;
        foreach (var side in text is null ? [] : new[] { text.Source, text.Target })
            byPath[UrlPath.Page(slug, side.Language.Primary)] = text;
    }

    static ImmutableArray<ArticleModel> NewestFirst(IEnumerable<ArticleModel> articles) =>
    [
        .. articles
            .OrderByDescending(article => article.Date ?? DateOnly.MinValue)
            .ThenBy(article => article.Files.Slug, StringComparer.Ordinal),
    ];
}
