using System.Text.Json;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A reference for Zotero, Pandoc and all that read CSL's JSON.</summary>
static class CslJson
{
    public static string Of(Quotation quotation)
    {
        var article = quotation.Article;
        return JsonText.Indented(json =>
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", $"{article.Files.Slug}-{quotation.Id}");
            json.WriteString("type", "webpage");
            json.WriteString("title", article.Title.Target);
            json.WriteString("original-title", article.Title.Source);
            WriteName(json, "author", article.Author);
            WriteName(json, "translator", article.Translator);
            json.WriteString("container-title", quotation.Site.Target);
            json.WriteString("language", article.Target.Language.Tag);
            if (article.Date is { } date)
                WriteDate(json, date);
            if (quotation.Place(Side.Both) is { } place)
                json.WriteString("section", place);
            json.WriteString("URL", quotation.Address);
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    static void WriteName(Utf8JsonWriter json, string role, string? name)
    {
        if (name is null)
            return;
        json.WriteStartArray(role);
        json.WriteStartObject();
        json.WriteString("literal", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteDate(Utf8JsonWriter json, DateOnly date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        json.WriteNumberValue(date.Month);
        json.WriteNumberValue(date.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
