using System.Text;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A quotation for a page: it says its languages and its source, and needs no script.</summary>
static class HtmlQuote
{
    public static string Of(Quotation quotation, Side side)
    {
        var html = new StringBuilder("<blockquote cite=\"").Append(Escaping.Escape(quotation.Address)).Append("\">\n");
        foreach (var paragraph in quotation.Paragraphs(side))
            html.Append(Of(paragraph));
        return html.Append("</blockquote>\n<p>").Append(Link(quotation, side)).Append("</p>").ToString();
    }

    public static string Of(QuotedParagraph paragraph)
    {
        var (language, text) = (paragraph.Language.Tag, Escaping.Escape(paragraph.Text));
        return paragraph.IsCode
            ? $"<pre lang=\"{language}\"><code>{text}</code></pre>\n"
            : $"<p lang=\"{language}\">{text.Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n";
    }

    public static string Link(Quotation quotation, Side side) => $"<a href=\"{Escaping.Escape(quotation.Address)}\">{Escaping.Escape(quotation.Origin(side))}</a>";
}
