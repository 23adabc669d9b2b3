using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Site.Write;
using Sora.Theme;

namespace Sora.Site.Cards;

/// <summary>The cards of an article.</summary>
/// <param name="Own">Null where the site has no cards, or no face has its words.</param>
/// <param name="Passages">Of those that the article's texts name as pinned.</param>
/// <param name="Unseen">Characters that no face has.</param>
sealed record ArticleCards(PlacedCard? Own, ImmutableDictionary<PairId, PlacedCard> Passages, ImmutableArray<Rune> Unseen)
{
    static readonly ArticleCards None = new(null, ImmutableDictionary<PairId, PlacedCard>.Empty, []);

    public IEnumerable<OutputFile> Files => Passages.Values.Prepend(Own).OfType<PlacedCard>().Select(static card => card.File);

    public static ArticleCards Of(SiteSettings settings, ArticleModel article, ParallelText text)
    {
        if (settings is not { BaseUrl: not null, CardFonts: { } fonts })
            return None;
        var words = new CardWords(fonts, settings, article);
        var own = words.OfArticle();
        var pinned = article.Pinned.IsEmpty ? [] : text.Pairs
            .SelectMany(static pair => pair.Aliases.Prepend(pair.Id), static (pair, id) => (Id: id, Pair: pair))
            .Where(passage => article.Pinned.Contains(passage.Id))
            .Select(passage => (passage.Id, Card: words.OfPassage(passage.Pair)))
            .ToArray();
        var shows = article.Title.Joined(" / ");
        return new(
            Placed(own, article.Files.Slug),
            pinned.Where(static passage => !passage.Card.IsEmpty).ToImmutableDictionary(static passage => passage.Id, passage => Placed(passage.Card, $"{article.Files.Slug}-{passage.Id}")!),
            [.. pinned.Select(static passage => passage.Card).Prepend(own).SelectMany(static card => card.Unseen).Distinct()]);

        PlacedCard? Placed(Card card, string name) => card.IsEmpty ? null : PlacedCard.Of(card, name, shows, fonts.Typefaces);
    }

    /// <summary>What the head of the article's pages says of its card.</summary>
    public ImmutableArray<HeadMeta> Meta(SiteSettings settings) => Meta(settings, Own);

    /// <summary>What the head of a passage's page says of its card, or of the article's.</summary>
    public ImmutableArray<HeadMeta> Meta(SiteSettings settings, PairId passage) => Meta(settings, Passages.TryGetValue(passage, out var card) ? card : Own);

    static ImmutableArray<HeadMeta> Meta(SiteSettings settings, PlacedCard? card) => card is null ? [] : card.Meta(settings.Address);
}
