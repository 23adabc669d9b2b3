using System.Globalization;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>What a blog copies to show a passage in a frame.</summary>
static class EmbedCode
{
    public const int Width = 600;

    /// <summary>Where no script grows the frame: enough for the passage's letters in a frame of full width, and for its title.</summary>
    public static int Height(Quotation quotation)
    {
        var lines = quotation.Paragraphs(Side.Both).Sum(static paragraph => 1 + (paragraph.Text.Length / (paragraph.Language.IsUnspaced ? 28 : 62)));
        return int.Clamp(100 + (30 * lines), 160, 900);
    }

    public static string Of(Quotation quotation) => Frame(quotation, "width=\"100%\"", " style=\"border:0\" loading=\"lazy\"");

    /// <param name="width">As an attribute.</param>
    /// <param name="more">Attributes behind the others.</param>
    public static string Frame(Quotation quotation, string width, string more) => string.Create(
        CultureInfo.InvariantCulture,
        $"<iframe src=\"{Escaping.Escape(quotation.Address)}embed/\" title=\"{Escaping.Escape(quotation.Origin(Side.Both))}\" {width} height=\"{Height(quotation)}\"{more}></iframe>");
}
