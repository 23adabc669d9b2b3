using System.Collections.Immutable;
using System.Globalization;
using Sora.Site.Pages;
using Sora.Site.Write;
using Sora.Theme;

namespace Sora.Site.Cards;

/// <summary>A card in the site.</summary>
/// <param name="Shows">What it is a picture of, for who does not see it.</param>
sealed record PlacedCard(Card Card, UrlPath Path, string Shows, Typefaces Typefaces)
{
    /// <summary>Its name says what is drawn, and so may be cached for ever.</summary>
    /// <param name="name">The card's name before that.</param>
    public static PlacedCard Of(Card card, string name, string shows, Typefaces typefaces) =>
        new(card, UrlPath.File("assets", $"{name}.{card.Fingerprint()}.png"), shows, typefaces);

    public OutputFile File => new(Path, png => CardPainter.Paint(Card, Typefaces, png)) { IsNamedByContent = true };

    public ImmutableArray<HeadMeta> Meta(Uri baseUrl) =>
    [
        new("og:image", Path.Under(baseUrl), IsProperty: true),
        new("og:image:width", Card.Width.ToString(CultureInfo.InvariantCulture), IsProperty: true),
        new("og:image:height", Card.Height.ToString(CultureInfo.InvariantCulture), IsProperty: true),
        new("og:image:alt", Shows, IsProperty: true),
        new("twitter:card", "summary_large_image"),
    ];
}
