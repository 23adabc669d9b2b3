using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Site.Pages;

/// <summary>A tag by its names in the two languages; one of them is null where it stands alone.</summary>
sealed record Tag(string? Source, string? Target)
{
    public string Slug { get; } = TagSlug.Of(Source, Target);

    public UrlPath Path => UrlPath.Tag(Slug);

    /// <summary>An article's tags. Where both texts list as many, those at the same place are one; otherwise each stands alone.</summary>
    public static ImmutableArray<Tag> Of(ArticleFacts source, ArticleFacts target)
    {
        ImmutableArray<string> sources = [.. Names(source)], targets = [.. Names(target)];
        var tags = sources.Length == targets.Length
            ? sources.Zip(targets, static (source, target) => new Tag(source, target))
            : [.. sources.Select(static name => new Tag(name, null)), .. targets.Select(static name => new Tag(null, name))];
        return [.. tags.DistinctBy(static tag => tag.Slug)];
    }

    static IEnumerable<string> Names(ArticleFacts facts) => facts.Tags.Select(static name => name.Trim()).Where(static name => name.Length > 0);
}
