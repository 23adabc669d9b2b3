using System.Collections.Frozen;
using AngleSharp.Html.Dom;

namespace Sora.Bitext.Blocks;

/// <summary>Reads a piece of raw HTML that stands between Markdown blocks.</summary>
static class HtmlFragment
{
    /// <param name="line">The line of the text on which it begins, from 0.</param>
    public static void Read(string html, int line, ReadingBuilder reading)
    {
        if (HtmlLimits.DeepestStart(html) >= 0)
        {
            reading.Refuse(Findings.NestedTooDeep(reading.Where(line)));
            return;
        }

        var parser = HtmlLines.Parser();
        var document = (IHtmlDocument)parser.ParseDocument("");
        var body = document.Body!;
        foreach (var node in parser.ParseFragment(html, body).ToArray())
            body.AppendChild(node);
        var lines = new HtmlLines(reading, line);
        HtmlSanitising.Prune(body, FrozenSet<string>.Empty, lines, reading);
        HtmlSanitising.Sanitise(document, body, lines, reading);
        HtmlBlocks.Read(body, reading, lines);
    }
}
