using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sora.Bitext.Blocks;

/// <summary>Parses HTML so that each element knows its line.</summary>
/// <param name="firstLine">The line of the text on which the HTML begins, from 0.</param>
sealed class HtmlLines(ReadingBuilder reading, int firstLine)
{
    public static HtmlParser Parser() => new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    /// <summary>The line of the text on which an element, or the nearest one around it with a line, begins; from 0.</summary>
    public int Of(INode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            if (at is IElement { SourceReference.Position: { Line: > 0 } position })
                return firstLine + position.Line - 1;
        }

        return firstLine;
    }

    public SourceLine Where(INode node) => reading.Where(Of(node));
}
