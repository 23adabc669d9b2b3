using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;

namespace Sora.Site.Pages;

/// <summary>The whole site: its settings and its articles, newest first.</summary>
sealed record SiteModel(SiteSettings Settings, ImmutableArray<ArticleModel> Articles, ImmutableArray<TaggedArticles> Tags)
{
    /// <summary>Dated ones by their day, then the others; what has the same day by its address.</summary>
    public static readonly Comparer<ArticleModel> NewestFirst = Comparer<ArticleModel>.Create(static (one, other) =>
        (other.Date ?? DateOnly.MinValue).CompareTo(one.Date ?? DateOnly.MinValue) is not 0 and var byDay ? byDay : string.CompareOrdinal(one.Files.Slug, other.Files.Slug));

    /// <param name="results">For each of the files, in the same order.</param>
    /// <returns>The site of all articles that could be paired, and every finding about any article, in order.</returns>
    public static (SiteModel Site, ImmutableArray<Diagnostic> Findings) Of(
        SiteSettings settings, ImmutableArray<ArticleFiles> files, ImmutableArray<ArticleResult> results)
    {
        var pages = new Dictionary<UrlPath, ArticleModel?> { [UrlPath.Root] = null, [UrlPath.Quotation] = null };
        foreach (var file in SitePages.Lists)
            pages[file] = null;
        for (var i = 0; i < files.Length; i++)
        {
            if (!results[i].IsDraft)
                pages[UrlPath.Page(files[i].Slug)] = results[i].Article;
            if (results[i].Article is not { } article)
                continue;
            pages[article.SourcePath] = pages[article.TargetPath] = article;
            foreach (var path in article.Passages.Select(id => UrlPath.Page(article.Files.Slug, id.ToString())).Concat(ArticleForms.Paths(article)).Concat(article.Assets.Select(asset => UrlPath.File(article.Files.Slug, asset))))
                pages[path] = null;
        }

        ImmutableArray<ArticleModel> articles = [.. results.Select(result => result.Article).OfType<ArticleModel>().Order(NewestFirst)];
        var tags = TaggedArticles.Of(articles);
        foreach (var tagged in tags)
            pages[tagged.Tag.Path] = null;

        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < files.Length; i++)
            findings.AddRange(InTextOrder(files[i], [.. results[i].Findings, .. References.Unresolved(results[i].Article, pages)]));
        findings.AddRange(TaggedArticles.Disagreements(articles, tags));
        var unseen = results.SelectMany(static result => result.Unseen).Distinct().Order().ToImmutableArray();
        if (!unseen.IsEmpty)
            findings.Add(Findings.CardCharactersUnseen(settings.Where, unseen));
        return (new(settings, articles, tags), findings.ToImmutable());
    }

    /// <summary>What the publisher gives up by asking for fewer passage pages than the last build has made; where all have one, only the author takes any away.</summary>
    public ImmutableArray<Diagnostic> PassagesGone(Func<UrlPath, bool> isPublished)
    {
        if (Settings.PassagePages == PassagePagesFor.All)
            return [];
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var article in Articles)
        {
            var gone = article.Addresses.Except(article.Passages).Select(id => UrlPath.Page(article.Files.Slug, id.ToString())).Where(isPublished).ToArray();
            if (gone.Length > 0)
                findings.Add(Findings.PassagePagesGone(new(InputFolder.Shown(article.Files.Target)), gone[0].ToString(), gone.Length));
        }
        return findings.ToImmutable();
    }

    static IEnumerable<Diagnostic> InTextOrder(ArticleFiles files, IEnumerable<Diagnostic> findings)
    {
        var source = InputFolder.Shown(files.Source);
        string[] last = [InputFolder.Shown(files.Target), InputFolder.Shown(files.Pins), InputFolder.Shown(files.QuotedBy)];
        return findings
            .OrderBy(finding => LineIn(source, finding) ?? int.MaxValue)
            .ThenBy(finding => Array.IndexOf(last, finding.Where.File))
            .ThenBy(finding => finding.Where.Line);
    }

    /// <summary>The line of the source that a finding is about, if it is about any; what is about the translation alone goes last.</summary>
    static int? LineIn(string source, Diagnostic finding) =>
        finding.Where.File == source ? finding.Where.Line : finding.Other is { } other && other.File == source ? other.Line : null;
}
