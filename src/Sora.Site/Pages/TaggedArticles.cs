using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;

namespace Sora.Site.Pages;

/// <summary>A tag and its articles.</summary>
sealed record TaggedArticles(Tag Tag, ImmutableArray<ArticleModel> Articles)
{
    /// <summary>The tags of the site, those with most articles first, then by address.</summary>
    /// <param name="articles">In the order in which a tag shall show them.</param>
    public static ImmutableArray<TaggedArticles> Of(ImmutableArray<ArticleModel> articles)
    {
        var names = new Dictionary<string, Tag>(StringComparer.Ordinal);
        foreach (var (_, tag) in InOrderOfAddress(articles))
            names[tag.Slug] = names.TryGetValue(tag.Slug, out var first) ? Joined(first, tag) : tag;
        return
        [
            .. articles
                .SelectMany(static article => article.Tags, static (article, tag) => (Article: article, tag.Slug))
                .GroupBy(static tagged => tagged.Slug, static tagged => tagged.Article, StringComparer.Ordinal)
                .Select(group => new TaggedArticles(names[group.Key], [.. group]))
                .OrderByDescending(static tagged => tagged.Articles.Length)
                .ThenBy(static tagged => tagged.Tag.Slug, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where articles disagree on a tag: one address under several names, or a name that has a twin elsewhere and none here. Each is told once.</summary>
    public static IEnumerable<Diagnostic> Disagreements(ImmutableArray<ArticleModel> articles, ImmutableArray<TaggedArticles> tags)
    {
        var bySlug = tags.ToDictionary(static tagged => tagged.Tag.Slug, static tagged => tagged.Tag, StringComparer.Ordinal);
        var twins = tags.Where(static tagged => tagged.Tag is { Source: not null, Target: not null })
            .GroupBy(static tagged => tagged.Tag.Source!, static tagged => tagged.Tag, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        return InOrderOfAddress(articles)
            .SelectMany(tagged => Disagreements(tagged.Article.Files, tagged.Tag, bySlug[tagged.Tag.Slug], twins))
            .DistinctBy(static finding => (finding.Code, finding.Message));
    }

    static IEnumerable<Diagnostic> Disagreements(ArticleFiles files, Tag tag, Tag shown, Dictionary<string, Tag> twins)
    {
        if (tag.Source is { } source && source != shown.Source)
            yield return Findings.TagNamedTwice(new(InputFolder.Shown(files.Source)), source, shown.Source!, tag.Slug);
        if (tag.Target is { } target && target != shown.Target)
            yield return Findings.TagNamedTwice(new(InputFolder.Shown(files.Target)), target, shown.Target!, tag.Slug);
        if (shown is { Source: { } alone, Target: null } && twins.TryGetValue(alone, out var twin))
            yield return Findings.TagAlone(new(InputFolder.Shown(files.Source)), alone, twin.Target!);
    }

    static IEnumerable<(ArticleModel Article, Tag Tag)> InOrderOfAddress(ImmutableArray<ArticleModel> articles) =>
        articles.OrderBy(static article => article.Files.Slug, StringComparer.Ordinal)
            .SelectMany(static article => article.Tags, static (article, tag) => (article, tag));

    static Tag Joined(Tag first, Tag next) => new(first.Source ?? next.Source, first.Target ?? next.Target);
}
