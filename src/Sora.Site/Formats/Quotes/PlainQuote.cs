using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A quotation for a mail or a message.</summary>
static class PlainQuote
{
    public static string Of(Quotation quotation, Side side) =>
        string.Join("\n\n", quotation.Paragraphs(side).Select(static paragraph => paragraph.Text).Append($"— {quotation.Origin(side)}\n{quotation.Address}"));
}
