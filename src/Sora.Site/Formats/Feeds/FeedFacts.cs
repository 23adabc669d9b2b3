using System.Collections.Immutable;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Feeds;

/// <summary>What both feeds say about an article.</summary>
static class FeedFacts
{
    public static string Title(ArticleModel article) => article.Title.Joined(" · ");

    /// <summary>The author, and then the translator.</summary>
    public static ImmutableArray<string> Authors(ArticleModel article) => Known(article.Author, article.Translator);

    /// <summary>The descriptions in both languages, a line each; null where there are none.</summary>
    public static string? Summary(ArticleModel article) =>
        Known(article.Source.Facts.Description, article.Target.Facts.Description) is { IsEmpty: false } lines ? string.Join('\n', lines) : null;

    public static ImmutableArray<string> Tags(ArticleModel article) => Known([.. article.Tags.SelectMany(static tag => new[] { tag.Source, tag.Target })]);

    static ImmutableArray<string> Known(params ReadOnlySpan<string?> values) => [.. values.ToArray().OfType<string>().Distinct(StringComparer.Ordinal)];
}
