using System.Collections.Immutable;
using System.Text.Json;
using Sora.Site.Formats.Quotes;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats;

/// <summary>`oembed.json` (oEmbed 1.0, type rich): what a blog puts in the place of a passage's address; and the passage itself, for `quote.js`.</summary>
static class OEmbedFile
{
    public const string Name = "oembed.json";

    /// <param name="siteAddress">Absolute.</param>
    public static void Write(Stream stream, Quotation quotation, string siteAddress)
    {
        var (source, target) = (quotation.Article.Source, quotation.Article.Target);
        JsonText.Write(stream, json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", quotation.Origin(Side.Both));
            if (quotation.Article.Author is { } author)
                json.WriteString("author_name", author);
            json.WriteString("provider_name", quotation.Site.Joined(" "));
            json.WriteString("provider_url", siteAddress);
            json.WriteNumber("width", EmbedCode.Width);
            json.WriteNumber("height", EmbedCode.Height(quotation));
            json.WriteString("html", Html(quotation));
            json.WriteStartObject("passage");
            json.WriteString("id", quotation.Id.ToString());
            json.WriteString("url", quotation.Address);
            Write(json, "source", source.Language.Tag, quotation.Source);
            Write(json, "target", target.Language.Tag, quotation.Target);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>WordPress keeps a quotation and a frame, shows the first until the second is there, and drops all other elements.</summary>
    static string Html(Quotation quotation)
    {
        var paragraphs = quotation.Paragraphs(Side.Both).Select(static paragraph => $"<p lang=\"{paragraph.Language.Tag}\">{Escaping.Escape(paragraph.Text)}</p>\n");
        return $"<blockquote>{string.Concat(paragraphs)}<p>{HtmlQuote.Link(quotation, Side.Both)}</p></blockquote>{EmbedCode.Frame(quotation, $"width=\"{EmbedCode.Width}\"", "")}";
    }

    static void Write(Utf8JsonWriter json, string side, string language, ImmutableArray<QuotedParagraph> paragraphs)
    {
        json.WriteStartObject(side);
        json.WriteString("language", language);
        json.WriteStartArray("text");
        foreach (var paragraph in paragraphs)
            json.WriteStringValue(paragraph.Text);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
