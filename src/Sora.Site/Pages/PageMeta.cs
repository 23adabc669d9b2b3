using System.Collections.Immutable;
using System.Globalization;
using Sora.Bitext;
using Sora.Site.Input;
using Sora.Theme;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>What a page's head says for previews (Open Graph, which others read too) and for reference managers (`citation_…`).</summary>
/// <remarks>Zotero takes every article for a journal's, and would lose the site's name if it were not the journal's.</remarks>
static class PageMeta
{
    /// <summary>Of a page that is no article's.</summary>
    public static ImmutableArray<HeadMeta> OfSite(SiteSettings settings) =>
        [.. Known(Preview(settings, "website", settings.Title.Joined(" "), settings.Description?.Target, settings.BaseUrl?.AbsoluteUri, settings.Target, settings.Source)), .. WithCard([])];

    public static ImmutableArray<HeadMeta> Of(SiteSettings settings, ArticleModel article, Side side, string? address)
    {
        var credits = Credits.Of(article, side);
        return Of(settings, article, side, address, credits.Title, credits.Description);
    }

    /// <summary>Of a page that shows a passage.</summary>
    /// <param name="title">The article's, and the place of the passage in it.</param>
    public static ImmutableArray<HeadMeta> OfPassage(SiteSettings settings, ArticleModel article, string? address, string title, string? description) =>
        Of(settings, article, Side.Both, address, title, description);

    static ImmutableArray<HeadMeta> Of(SiteSettings settings, ArticleModel article, Side side, string? address, string title, string? description)
    {
        var credits = Credits.Of(article, side);
        var (own, other) = side == Side.Source ? (article.Source.Language, article.Target.Language) : (article.Target.Language, article.Source.Language);
        return Known(
        [
            .. Preview(settings, "article", title, description, address, own, other),
            ("article:published_time", credits.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("author", credits.Author),
            ("citation_title", title),
            ("citation_author", credits.Author),
            ("citation_translator", credits.Translator),
            ("citation_journal_title", settings.Title.Target),
            ("citation_publication_date", credits.Date?.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)),
            ("citation_language", own.Tag),
            ("citation_public_url", address),
            ("citation_fulltext_html_url", address),
        ]);
    }

    /// <summary>The lines about a card; a preview without one is small.</summary>
    public static ImmutableArray<HeadMeta> WithCard(ImmutableArray<HeadMeta> card) => card.IsEmpty ? [new("twitter:card", "summary")] : card;

    public static ImmutableArray<HeadLink> Licence(string? licence) =>
        licence is not null && Licences.AddressOf(licence) is { } address ? [new("license", address)] : [];

    static IEnumerable<(string Name, string? Content)> Preview(
        SiteSettings settings, string type, string title, string? description, string? address, Language own, Language other) =>
    [
        ("og:type", type),
        ("og:title", title),
        ("og:description", description),
        ("og:url", address),
        ("og:site_name", settings.Title.Joined(" ")),
        ("og:locale", LocaleOf(own)),
        ("og:locale:alternate", LocaleOf(other)),
    ];

    static ImmutableArray<HeadMeta> Known(IEnumerable<(string Name, string? Content)> lines) =>
    [
        .. from line in lines
           where line.Content is not null
           select new HeadMeta(line.Name, line.Content, line.Name.StartsWith("og:", StringComparison.Ordinal) || line.Name.StartsWith("article:", StringComparison.Ordinal)),
    ];

    /// <summary>Open Graph wants a territory with each language; null where the tag has none and no other goes without saying.</summary>
    static string? LocaleOf(Language language)
    {
        var territory = language.Tag.Split('-').Skip(1).FirstOrDefault(static part => part.Length == 2);
        return territory is not null ? $"{language.Primary}_{territory.ToUpperInvariant()}" : language.Tag switch
        {
            "zh-Hans" => "zh_CN",
            "zh-Hant" => "zh_TW",
            "en" => "en_US",
            "ja" => "ja_JP",
            "ko" => "ko_KR",
            "de" or "fr" or "es" or "it" or "pt" or "nl" or "ru" => $"{language.Tag}_{language.Tag.ToUpperInvariant()}",
            "vi" => "vi_VN",
            _ => null,
        };
    }
}
