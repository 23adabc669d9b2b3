using System.Buffers;
using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sora.Bitext.Blocks;

/// <summary>The walk over Markdig's blocks.</summary>
sealed class MarkdownBlocks
{
    static readonly SearchValues<char> OfCode = SearchValues.Create("{}<>=|\\#$");

    readonly ReadingBuilder _reading;
    readonly MarkdownInlines _inlines;

    MarkdownBlocks(ReadingBuilder reading, MarkdownNotes notes)
    {
        _reading = reading;
        _inlines = new(reading, notes);
    }

    public static void Read(MarkdownDocument document, ReadingBuilder reading)
    {
        var notes = MarkdownNotes.Of(document);
        var blocks = new MarkdownBlocks(reading, notes);
        blocks.Walk(document);
        foreach (var note in notes.InOrder)
        {
            if (note.Order < 0)
                reading.Report(Findings.NoteNotReferred(reading.Where(note.Line), note.Label!.TrimStart('^')));
            reading.Enter(ContainerKind.Footnote, notes.NumberOf(note));
            blocks.Walk(note);
            if (reading.ShowsNothing)
            {
                reading.Report(Findings.NoteEmpty(reading.Where(note.Line), note.Label!.TrimStart('^')));
                reading.Add(BlockKind.Footnote, notes.NumberOf(note), [], [""], [], note.Line);   // a place for what refers to it
            }
            reading.Leave();
        }
    }

    void Walk(ContainerBlock parent)
    {
        foreach (var block in parent)
            Read(block);
    }

    void Read(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _reading.AddHeading(heading.Level, _inlines.Text(heading), heading.Line);
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case QuoteBlock quote:
                Container(ContainerKind.Quote, 0, quote);
                break;
            case ListBlock { IsOrdered: true } list:
                Container(ContainerKind.OrderedList, int.Parse(list.OrderedStart ?? "1", CultureInfo.InvariantCulture), list);
                break;
            case ListBlock list:
                Container(ContainerKind.BulletList, 0, list);
                break;
            case ListItemBlock item:
                Container(ContainerKind.Item, 0, item);
                break;
            case CodeBlock code:
                if (code is not FencedCodeBlock && IsProse(code.Lines.ToString()))
                    _reading.Report(Findings.ListingOfProse(_reading.Where(code.Line)));
                _reading.AddCode(code.Lines.ToString(), (code as FencedCodeBlock)?.Info, code.Line);
                break;
            case Table table:
                Table(table);
                break;
            case ThematicBreakBlock:
                _reading.Add(BlockKind.Rule, 0, [], ["<hr>"], [], block.Line);
                break;
            case HtmlBlock html when !IsComment(html):
                Html(html.Lines.ToString(), html.Line);
                break;
            case HtmlBlock or FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            default:
                throw new NotSupportedException($"{block.GetType().Name} is no block of the pipeline.");
        }
    }

    /// <summary>Sentences, in Hanzi or in words: somebody indented a paragraph, which Markdown takes for a listing.</summary>
    static bool IsProse(string text)
    {
        const int Words = 8;
        var line = text.AsSpan().Trim();
        if (line.IsEmpty || Marks.IsWide(line[0]))
            return line.ContainsAny("。！？") && !line.ContainsAny(OfCode);
        return !line.Contains('\n') && line[^1] is '.' or '!' or '?' && char.IsUpper(line[0]) && line.Count(' ') >= Words && !line.ContainsAny(OfCode);
    }

    void Container(ContainerKind kind, int number, ContainerBlock content)
    {
        _reading.Enter(kind, number);
        Walk(content);
        _reading.Leave();
    }

    void Paragraph(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is LinkInline { IsImage: true, Title.Length: > 0, NextSibling: null } image)
            Figure(image, paragraph.Line);
        else
            _reading.AddParagraph(_inlines.Text(paragraph), paragraph.Line);
    }

    /// <summary>An image alone in a paragraph, with its title as the caption.</summary>
    void Figure(LinkInline image, int line)
    {
        var picture = new InlineWriter(_reading);
        _inlines.Image(image, title: null, picture);
        if (!picture.HasImage)
        {
            _reading.AddParagraph(picture, line);
            return;
        }

        var caption = new InlineWriter(_reading);
        caption.Append(image.Title);
        _reading.AddFigure(picture, caption, line);
    }

    void Table(Table table)
    {
        var writer = new TableWriter(_reading, table.Line);
        var isHead = false;
        var isBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader && !isHead)
                writer.Tag("<thead>");
            else if (!row.IsHeader && !isBody)
                writer.Tag(isHead ? "</thead><tbody>" : "<tbody>");
            (isHead, isBody) = (isHead || row.IsHeader, isBody || !row.IsHeader);
            writer.Tag("<tr>");
            for (var column = 0; column < row.Count; column++)
                writer.Cell(row.IsHeader ? "th" : "td", Alignment(table, column), _inlines.Text((TableCell)row[column]));
            writer.Tag("</tr>");
        }

        writer.Tag(isBody ? "</tbody>" : isHead ? "</thead>" : "");
        writer.Finish();
    }

    void Html(string html, int line)
    {
        if (UnclosedComment(html) is >= 0 and var start)
            _reading.Report(Findings.CommentNotClosed(_reading.Where(line + html.AsSpan(0, start).Count('\n'))));
        HtmlFragment.Read(html, line, _reading);
    }

    /// <summary>Where a comment begins that takes all that follows along, or -1.</summary>
    static int UnclosedComment(string html)
    {
        const string Start = "<!--";
        const string End = "-->";
        var start = html.IndexOf(Start, StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = html.IndexOf(End, start + 2, StringComparison.Ordinal);   // <!--> is a whole comment
            end = end < 0 ? html.IndexOf("--!>", start + 2, StringComparison.Ordinal) : end;
            if (end < 0)
                return start;
            start = html.IndexOf(Start, end + End.Length, StringComparison.Ordinal);
        }
        return -1;
    }

    static string Alignment(Table table, int column) =>
        column >= table.ColumnDefinitions.Count ? "" : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"end\"",
            _ => "",
        };

    // Text may follow a comment on its last line.
    static bool IsComment(HtmlBlock html)
    {
        if (html.Type != HtmlBlockType.Comment)
            return false;
        var text = html.Lines.ToString().AsSpan().TrimEnd();
        return text.IndexOf("-->", StringComparison.Ordinal) == text.Length - 3;
    }
}
