using System.Globalization;
using System.Text.Json;
using Sora.Bitext;
using Sora.Site.Formats.Quotes;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats;

/// <summary>What a page is, in schema.org's words: for search engines and whoever else reads JSON-LD. Null where the site's address is not known.</summary>
static class JsonLd
{
    public static string? Of(SiteSettings settings) => settings.BaseUrl is not { } baseUrl ? null : Write(json =>
    {
        Site(json, settings, baseUrl);
        Languages(json, settings.Source, settings.Target);
        if (settings.Description is { } description)
            json.WriteString("description", description.Target);
        Person(json, "author", settings.Author);
        Licence(json, settings.Licence);
    });

    /// <summary>The page of both languages has the two others as parts, and these are each other's translations.</summary>
    public static string? Of(SiteSettings settings, ArticleModel article, Side side) => settings.BaseUrl is not { } baseUrl ? null : Write(json =>
    {
        var credits = Credits.Of(article, side);
        var path = side switch { Side.Source => article.SourcePath, Side.Target => article.TargetPath, _ => article.Path };
        Thing(json, "Article", path.Under(baseUrl));
        json.WriteString("headline", credits.Title);
        if (credits.Description is { } description)
            json.WriteString("description", description);
        Person(json, "author", credits.Author);
        Person(json, "translator", credits.Translator);
        if (credits.Date is { } date)
            json.WriteString("datePublished", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Licence(json, credits.Licence);
        Origin(json, credits.Source);
        Sides(json, article, side, baseUrl);
        json.WriteStartArray("isPartOf");
        json.WriteStartObject();
        Site(json, settings, baseUrl);
        json.WriteEndObject();
        if (side != Side.Both)
            Reference(json, "Article", article.Path.Under(baseUrl));
        json.WriteEndArray();
    });

    /// <summary>A passage: the quotation of one language, and its translation where there are both.</summary>
    public static string? Of(SiteSettings settings, Quotation quotation) => settings.BaseUrl is not { } baseUrl || !quotation.Sides.Any() ? null : Write(json =>
    {
        Thing(json, "Quotation", quotation.Address);
        var article = quotation.Article;
        var isTranslated = !quotation.Source.IsEmpty && !quotation.Target.IsEmpty;
        Said(json, quotation, quotation.Source.IsEmpty ? Side.Target : Side.Source);
        json.WritePropertyName("isPartOf");
        Reference(json, "Article", article.Path.Under(baseUrl));
        if (!isTranslated)
            return;
        json.WriteStartObject("workTranslation");
        json.WriteString("@type", "Quotation");
        Said(json, quotation, Side.Target);
        json.WriteEndObject();
    });

    static void Said(Utf8JsonWriter json, Quotation quotation, Side side)
    {
        var credits = Credits.Of(quotation.Article, side);
        json.WriteString("inLanguage", (side == Side.Source ? quotation.Article.Source : quotation.Article.Target).Language.Tag);
        json.WriteString("text", string.Join('\n', quotation.Paragraphs(side).Select(static paragraph => paragraph.Text)));
        Person(json, "author", credits.Author);
        Person(json, "translator", credits.Translator);
    }

    static void Sides(Utf8JsonWriter json, ArticleModel article, Side side, Uri baseUrl)
    {
        var (source, target) = (article.SourcePath.Under(baseUrl), article.TargetPath.Under(baseUrl));
        if (side != Side.Both)
        {
            json.WriteString("inLanguage", (side == Side.Source ? article.Source : article.Target).Language.Tag);
            json.WritePropertyName(side == Side.Source ? "workTranslation" : "translationOfWork");
            Reference(json, "Article", side == Side.Source ? target : source);
            return;
        }
        Languages(json, article.Source.Language, article.Target.Language);
        json.WriteStartArray("hasPart");
        Reference(json, "Article", source);
        Reference(json, "Article", target);
        json.WriteEndArray();
    }

    static void Site(Utf8JsonWriter json, SiteSettings settings, Uri baseUrl)
    {
        Thing(json, "WebSite", baseUrl.AbsoluteUri);
        json.WriteString("name", settings.Title.Joined(" "));
    }

    static void Thing(Utf8JsonWriter json, string type, string address)
    {
        json.WriteString("@type", type);
        json.WriteString("@id", address);
        json.WriteString("url", address);
    }

    static void Reference(Utf8JsonWriter json, string type, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
        json.WriteString("@id", address);
        json.WriteEndObject();
    }

    static void Languages(Utf8JsonWriter json, Language source, Language target)
    {
        json.WriteStartArray("inLanguage");
        json.WriteStringValue(source.Tag);
        json.WriteStringValue(target.Tag);
        json.WriteEndArray();
    }

    static void Person(Utf8JsonWriter json, string role, string? name) => Named(json, role, "Person", name);

    static void Licence(Utf8JsonWriter json, string? licence)
    {
        if (licence is not null && Licences.AddressOf(licence) is { } address)
            json.WriteString("license", address);
        else
            Named(json, "license", "CreativeWork", licence);
    }

    static void Origin(Utf8JsonWriter json, string? source)
    {
        if (Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            json.WriteString("isBasedOn", address.AbsoluteUri);
        else
            Named(json, "isBasedOn", "CreativeWork", source);
    }

    static void Named(Utf8JsonWriter json, string role, string type, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(role);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>The writer's encoder escapes whatever HTML reserves, so that no text ends the script around it.</summary>
    static string Write(Action<Utf8JsonWriter> properties) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        properties(json);
        json.WriteEndObject();
    });
}
