using AngleSharp.Html.Dom;

namespace Sora.Bitext.Blocks;

/// <summary>Reads a saved article page, a whole document or a piece of one: its main content, without menus and scripts.</summary>
public static class HtmlReader
{
    /// <summary>The blocks of a page's main content, and what the page says about itself.</summary>
    /// <remarks>A page beyond the reader's limits, or without text, gives one error and no blocks; no page makes it throw.</remarks>
    public static Reading Read(SourceText source)
    {
        if (HtmlLimits.Exceeded(source) is { } finding)
            return ReadingBuilder.Unreadable(finding);

        var reading = new ReadingBuilder(source);
        var lines = new HtmlLines(reading, firstLine: 0);
        var document = (IHtmlDocument)HtmlLines.Parser().ParseDocument(source.Text);
        var facts = HtmlFacts.Of(document);
        if (document.Body is not { } body)
            return ReadingBuilder.Unreadable(Findings.NoTextFound(new(source.File)));
        HtmlMainContent.TakeOutChrome(body);
        var main = HtmlMainContent.Of(body);
        facts = facts.WithHeading(main, body);
        HtmlSanitising.Prune(main, HtmlSanitising.Chrome, lines, reading);
        HtmlSanitising.Sanitise(document, main, lines, reading);
        HtmlBlocks.Read(main, reading, lines);
        var read = reading.ToReading(facts);
        return read.Blocks.IsEmpty ? read with { Findings = [.. read.Findings, Findings.NoTextFound(new(source.File))] } : read;
    }
}
