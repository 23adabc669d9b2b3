using System.Globalization;
using AngleSharp.Dom;

namespace Sora.Bitext.Blocks;

/// <summary>Reads a table of HTML: a sentence for each cell, blocks within a cell as lines.</summary>
static class HtmlTable
{
    /// <summary>Whether its cells are data, not the boxes of a layout.</summary>
    public static bool IsOfData(IElement table) =>
        table.GetAttribute("role") is not ("presentation" or "none")
        && table.QuerySelector("table, h1, h2, h3, h4, h5, h6, pre, ul, ol, blockquote, figure") is null   // found soon where tables nest deep
        && table.QuerySelectorAll("th, td").Length > 1;

    /// <summary>Its caption and its cells, in order; not those of the tables in them.</summary>
    public static IEnumerable<IElement> CellsOf(IElement table)
    {
        foreach (var part in table.Children)
        {
            if (part.LocalName == "caption")
                yield return part;
            foreach (var cell in part.Children.Where(static row => row.LocalName == "tr").SelectMany(static row => row.Children))
                yield return cell;
        }
    }

    public static void Read(IElement table, int line, ReadingBuilder reading, HtmlLines lines)
    {
        var writer = new TableWriter(reading, line);
        foreach (var part in table.Children)
        {
            if (part.LocalName == "caption")
                writer.Cell("caption", "", Content(part, reading, lines));
            if (part.LocalName is not ("thead" or "tbody" or "tfoot"))
                continue;
            writer.Tag($"<{part.LocalName}>");
            foreach (var row in part.Children)
            {
                writer.Tag("<tr>");
                foreach (var cell in row.Children)
                    writer.Cell(cell.LocalName == "th" ? "th" : "td", Span(cell, "colspan") + Span(cell, "rowspan"), Content(cell, reading, lines));
                writer.Tag("</tr>");
            }

            writer.Tag($"</{part.LocalName}>");
        }

        writer.Finish();
    }

    static InlineWriter Content(IElement cell, ReadingBuilder reading, HtmlLines lines)
    {
        var content = new HtmlInlines(reading, lines);
        content.WriteContent(cell);
        return content.Writer;
    }

    static string Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var cells) && cells is > 1 and <= 1000
            ? FormattableString.Invariant($" {name}=\"{cells}\"")
            : "";
}
