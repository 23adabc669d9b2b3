using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sora.Bitext.Blocks;

/// <summary>The walk over Markdig's inlines.</summary>
sealed class MarkdownInlines(ReadingBuilder reading, MarkdownNotes notes)
{
    int _depth;

    public InlineWriter Text(LeafBlock block)
    {
        var writer = new InlineWriter(reading);
        if (block.Inline is not null)
            Walk(block.Inline, writer);
        return writer;
    }

    public InlineWriter Text(TableCell cell)
    {
        var writer = new InlineWriter(reading);
        foreach (var block in cell)
        {
            if (block is LeafBlock { Inline: { } content })
                Walk(content, writer);
        }

        return writer;
    }

    public void Image(LinkInline image, string? title, InlineWriter writer)
    {
        var alt = new StringBuilder();
        Alternative(image, alt, reading.Where(image.Line));
        writer.Image(image.Url ?? "", alt.ToString(), title, reading.Where(image.Line));
        foreach (var mark in image.FindDescendants<FootnoteLink>())
            writer.Note(notes.NumberOf(mark.Footnote), notes.Refer(mark.Footnote)); // an attribute cannot hold it
    }

    void Walk(ContainerInline container, InlineWriter writer)
    {
        if (IsTooDeep(reading.Where(container.Line)))
            return;
        _depth++;
        var depth = writer.Depth;
        HashSet<string>? unended = null;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html)
                inline = Html(html, depth, writer, unended ??= []);
            else
                Write(inline, writer);
        }

        writer.CloseTo(depth); // what raw HTML left open
        _depth--;
    }

    void Write(Inline inline, InlineWriter writer)
    {
        switch (inline)
        {
            case LiteralInline literal:
                writer.Append(literal.Content.AsSpan());
                LookForNote(literal);
                LookForLink(literal);
                break;
            case LineBreakInline { IsHard: true }:
                writer.LineBreak();
                break;
            case LineBreakInline:
                writer.LineEnd();
                break;
            case CodeInline code:
                writer.Open("code");
                writer.Append(code.Content);
                writer.CloseTo(writer.Depth - 1);
                break;
            case EmphasisInline emphasis:
                writer.Open(emphasis.DelimiterChar == '~' ? "del" : emphasis.DelimiterCount == 2 ? "strong" : "em");
                Walk(emphasis, writer);
                writer.CloseTo(writer.Depth - 1);
                break;
            case FootnoteLink link:
                if (!link.IsBackLink)
                    writer.Note(notes.NumberOf(link.Footnote), notes.Refer(link.Footnote));
                break;
            case LinkInline { IsImage: true } image:
                Image(image, image.Title, writer);
                break;
            case LinkInline link:
                Link(link, writer);
                break;
            case AutolinkInline link:
                var depth = writer.Depth;
                writer.OpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url, title: null, reading.Where(link.Line));
                writer.Append(link.Url);
                writer.CloseTo(depth);
                break;
            case HtmlEntityInline entity:
                writer.Append(entity.Transcoded.AsSpan());
                break;
            case ContainerInline other:
                if (other is DelimiterInline delimiter)
                    writer.Append(delimiter.ToLiteral());
                Walk(other, writer);
                break;
            default:
                throw new NotSupportedException($"{inline.GetType().Name} is no inline of the pipeline.");
        }
    }

    void Link(LinkInline link, InlineWriter writer)
    {
        var depth = writer.Depth;
        writer.OpenLink(link.Url ?? "", link.Title, reading.Where(link.Line));
        Walk(link, writer);
        writer.CloseTo(depth);
    }

    /// <summary>Raw HTML between two tags or of one tag.</summary>
    /// <param name="unended">The elements of which the container has no end tag further on.</param>
    /// <returns>The inline after which the walk goes on.</returns>
    Inline Html(HtmlInline html, int depth, InlineWriter writer, HashSet<string> unended)
    {
        var where = reading.Where(html.Line);
        if (RawTag.TryParse(html.Tag) is not { } tag)
            return html; // a comment, a processing instruction, CDATA
        if (TrustedHtml.Opaque.Contains(tag.Name))
        {
            if (!tag.IsEnd)
                reading.ReportElement(tag.Name, where);
            return tag.IsEnd || unended.Contains(tag.Name) ? html : EndOf(html, tag.Name, unended);
        }

        if (tag.IsEnd)
            writer.Close(tag.Name, depth);
        else
            tag.Write(writer, reading, where);
        return html;
    }

    static Inline EndOf(HtmlInline start, string name, HashSet<string> unended)
    {
        for (var inline = start.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html && RawTag.TryParse(html.Tag) is { IsEnd: true } tag && tag.Name == name)
                return inline;
        }

        unended.Add(name);
        return start;
    }

    // Markdig leaves the mark of an undefined note as a literal "[" and a literal "^label]…".
    void LookForNote(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (text.Length < 3 || text[0] != '^' || literal.PreviousSibling is not LiteralInline { IsFirstCharacterEscaped: false } before
            || !before.Content.AsSpan().SequenceEqual("["))
        {
            return;
        }

        var label = text[1..Math.Max(1, text.IndexOf(']'))];
        if (!label.IsEmpty && !label.ContainsAny(' ', '\t'))
            reading.Report(Findings.NoteNotDefined(reading.Where(literal.Line), label.ToString()));
    }

    // Markdig leaves what is no link as a literal "[" or "![", and somewhere behind it a literal with "](address)".
    void LookForLink(LiteralInline literal)
    {
        const int Far = 8;
        var text = literal.Content.AsSpan();
        if (text.IndexOf("](") is not (>= 0 and var start) || text[(start + 2)..].IndexOf(')') is not (> 0 and var length))
            return;
        var address = text.Slice(start + 2, length).Trim();
        if (!address.Contains(' ') || address.ContainsAny('"', '\'') || address.LastIndexOf('.') is not (> 0 and var dot) || address.Length - dot is < 3 or > 6 || address[(dot + 1)..].Contains(' '))
            return;
        var before = literal.PreviousSibling;
        for (var steps = 0; steps < Far && before is not (null or LiteralInline { IsFirstCharacterEscaped: false, Content: { Length: 1 or 2 } }); steps++)
            before = before.PreviousSibling;
        if (before is LiteralInline { IsFirstCharacterEscaped: false } bracket && bracket.Content.AsSpan() is "[" or "![")
            reading.Report(Findings.AddressWithSpaces(reading.Where(literal.Line), address.ToString()));
    }

    bool IsTooDeep(SourceLine where)
    {
        if (_depth < ReadingLimits.InlineDepth)
            return false;
        reading.Refuse(Findings.NestedTooDeep(where));
        return true;
    }

    void Alternative(ContainerInline container, StringBuilder alt, SourceLine where)
    {
        if (IsTooDeep(where))
            return;
        _depth++;
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    alt.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    alt.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    alt.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    alt.Append(' ');
                    break;
                case ContainerInline inner:
                    if (inner is DelimiterInline delimiter)
                        alt.Append(delimiter.ToLiteral());
                    Alternative(inner, alt, where);
                    break;
                default:
                    break;
            }
        }

        _depth--;
    }
}
