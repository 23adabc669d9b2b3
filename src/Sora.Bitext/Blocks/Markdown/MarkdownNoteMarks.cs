using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sora.Bitext.Blocks;

/// <summary>Reads `[^1][^2]` as two references. Markdig alone takes it for a link to the second with the text `^1`.</summary>
sealed class MarkdownNoteMarks : InlineParser, IMarkdownExtension
{
    public MarkdownNoteMarks() => OpeningCharacters = ['['];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("[^"))
            return false;
        var end = text.IndexOfAny(']', '\n');
        if (end < 0 || text[end..] is not [']', '[', ..])
            return false;
        var isDefined = processor.Document.TryGetLinkReferenceDefinition(text[1..end].ToString(), out var note) && note is FootnoteLinkReferenceDefinition;
        if (!isDefined && !text[(end + 1)..].StartsWith("[^"))
            return false;   // a link whose text begins with ^
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var (mark, length) = isDefined
            ? (note!.CreateLinkInline!(processor, note, null), end + 1)
            : (new LiteralInline("["), 1);   // as Markdig leaves the mark of a note that is nowhere defined
        (mark.Span, mark.Line, mark.Column) = (new SourceSpan(start, start + length - 1), line, column);
        processor.Inline = mark;
        slice.Start += length;
        return true;
    }
}
