using System.Collections.Immutable;
using Sora.Bitext.Pairs;

namespace Sora.Theme.Pages;

/// <summary>Which side of the article a page shows.</summary>
public enum Side { Both, Source, Target }

/// <summary>A tag as a page links to it; a name is null where the tag has none in that language.</summary>
/// <param name="Href">Relative to the page.</param>
public sealed record TagLink(string Href, string? Source, string? Target);

/// <summary>The article in another form, for programs and readers of its own.</summary>
/// <param name="Href">Relative to the page.</param>
/// <param name="Type">Its media type.</param>
public sealed record FormLink(string Href, string Name, string Type);

/// <summary>An article: both languages in pairs, or one language under the same ids.</summary>
/// <param name="ArticleRoot">The way from the page to the article's folder: empty for the parallel page, `../` for its one-language twins.</param>
/// <param name="SourceLength">As <see cref="ReadingLength"/> counts it, once for all pages of an article.</param>
public sealed record ArticlePage(PageShell Shell, ParallelText Text, Side Side, string ArticleRoot, int SourceLength, int TargetLength)
{
    public ArticlePage(PageShell shell, ParallelText text, Side side, string articleRoot)
        : this(shell, text, side, articleRoot, ReadingLength.Of(text.Source), ReadingLength.Of(text.Target))
    {
    }

    public ImmutableArray<TagLink> Tags { get; init; } = [];

    public ImmutableArray<FormLink> Forms { get; init; } = [];

    /// <summary>The ids that have a page of their own.</summary>
    public IReadOnlySet<string> Passages { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The posts elsewhere that quote a pair, under its id.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<QuotingPost>> QuotedBy { get; init; } = ImmutableDictionary<string, ImmutableArray<QuotingPost>>.Empty;
}
