using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sora.Bitext.Blocks;

/// <summary>Reads the mark of a note as a mark behind brackets too: `[^1][^2]` are two, and in `[sic][^1]` the word stays.</summary>
/// <remarks>Markdig alone takes the label of a note for that of a link whose text stands in the brackets before, and drops the text.</remarks>
sealed class MarkdownNoteMarks : InlineParser, IMarkdownExtension
{
    public MarkdownNoteMarks() => OpeningCharacters = [']'];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Reads the brackets that end here as if the text ended too.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!(text.StartsWith("][^") || (text.StartsWith("][") && EndsMark(processor, slice))) || processor.Parsers.FindExact<LinkInlineParser>() is not { } links)
            return false;
        var bracket = new StringSlice(slice.Text, slice.Start, slice.Start);
        if (links.Match(processor, ref bracket))
            slice.Start = bracket.Start;
        else
            AppendLiteral(processor, ref slice);
        return true;
    }

    static bool EndsMark(InlineProcessor processor, StringSlice slice)
    {
        var before = slice.Text.AsSpan(0, slice.Start);
        var label = before[(before.LastIndexOf('[') + 1)..];
        return label.StartsWith('^') && processor.Document.TryGetLinkReferenceDefinition(label.ToString(), out var note) && note is FootnoteLinkReferenceDefinition;
    }

    /// <summary>The brackets are text by now: left to others, the one that ends them would be tried again with brackets further out.</summary>
    static void AppendLiteral(InlineProcessor processor, ref StringSlice slice)
    {
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (processor.Inline is LiteralInline before && ReferenceEquals(before.Content.Text, slice.Text) && before.Content.End == slice.Start - 1)
            (before.Content.End, before.Span.End) = (slice.Start, at);
        else
            processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start)) { Span = new(at, at), Line = line, Column = column };
        slice.SkipChar();
    }
}
