using Sora.Bitext.Blocks;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>What an article's page says about itself to programs: as to readers, each language its own, and the other's where it is silent.</summary>
/// <param name="Translator">Null on a page that shows the original alone.</param>
/// <param name="Source">Where the original was first published: an address, or a name.</param>
sealed record Credits(string Title, string? Description, string? Author, string? Translator, DateOnly? Date, string? Source, string? Licence)
{
    public static Credits Of(ArticleModel article, Side side)
    {
        var (own, other) = side == Side.Source ? (article.Source.Facts, article.Target.Facts) : (article.Target.Facts, article.Source.Facts);
        return new(
            TitleOf(article, side),
            own.Description,
            Said(own, other, static facts => facts.Author),
            side == Side.Source ? null : Said(own, other, static facts => facts.Translator),
            own.Date ?? other.Date,
            Said(own, other, static facts => facts.Source),
            Said(own, other, static facts => facts.Licence));
    }

    static string TitleOf(ArticleModel article, Side side) => side switch
    {
        Side.Source => article.Title.Source,
        Side.Target => article.Title.Target,
        _ => article.Title.Joined(" · "),
    };

    static string? Said(ArticleFacts own, ArticleFacts other, Func<ArticleFacts, string?> fact) => fact(own) ?? fact(other);
}
