using System.Text;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A quotation for a page: it says its languages and its source, and needs no script.</summary>
static class HtmlQuote
{
    public static string Of(Quotation quotation, Side side)
    {
        var html = new StringBuilder("<blockquote cite=\"").Append(Escaped(quotation.Address)).Append("\">\n");
        foreach (var (language, text) in quotation.Paragraphs(side))
            html.Append("<p lang=\"").Append(language.Tag).Append("\">").Append(Escaped(text).Replace("\n", "<br>\n", StringComparison.Ordinal)).Append("</p>\n");
        return html.Append("</blockquote>\n<p>").Append(Link(quotation, side)).Append("</p>").ToString();
    }

    public static string Link(Quotation quotation, Side side) => $"<a href=\"{Escaped(quotation.Address)}\">{Escaped(quotation.Origin(side))}</a>";

    /// <summary>Only what HTML reserves: Hanzi stay as they are.</summary>
    public static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
