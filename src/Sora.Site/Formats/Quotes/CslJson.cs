using System.Text;
using System.Text.Json;

namespace Sora.Site.Formats.Quotes;

/// <summary>A reference for Zotero, Pandoc and all that read CSL's JSON.</summary>
static class CslJson
{
    public static string Of(Quotation quotation)
    {
        var (source, target) = (quotation.Article.Source, quotation.Article.Target);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", $"{quotation.Article.Files.Slug}-{quotation.Id}");
            json.WriteString("type", "webpage");
            json.WriteString("title", quotation.TargetTitle);
            json.WriteString("original-title", quotation.SourceTitle);
            WriteName(json, "author", source.Facts.Author ?? target.Facts.Author);
            WriteName(json, "translator", target.Facts.Translator ?? source.Facts.Translator);
            json.WriteString("container-title", quotation.Site.Target);
            json.WriteString("language", target.Language.Tag);
            if (quotation.Article.Date is { } date)
                WriteDate(json, date);
            if (quotation.Place.Length > 0)
                json.WriteString("section", quotation.Place[2..]);
            json.WriteString("URL", quotation.Address);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
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
