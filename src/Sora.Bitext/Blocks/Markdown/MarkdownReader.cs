using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Sora.Bitext.Blocks;

/// <summary>Reads Markdown: CommonMark, with pipe tables, footnotes, strikethrough and bare links.</summary>
public static class MarkdownReader
{
    // UseCjkFriendlyEmphasis: plain CommonMark does not close the bold in **注意：**重要.
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseCjkFriendlyEmphasis()
        .Use<MarkdownNoteMarks>()
        .Use<MarkdownBareLinks>()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The blocks of a Markdown text. The title is a heading of level 1 that comes first.</summary>
    /// <remarks>A text beyond the reader's limits gives one error and no blocks; no text makes it throw.</remarks>
    public static Reading Read(SourceText source)
    {
        if (MarkdownLimits.Exceeded(source) is { } finding)
            return ReadingBuilder.Unreadable(finding);
        try
        {
            var reading = new ReadingBuilder(source);
            MarkdownBlocks.Read(Markdown.Parse(source.Text, Pipeline), reading);
            return reading.ToReading();
        }
        catch (ArgumentException) // Markdig has no other way to say that its MaximumNestingDepth is reached
        {
            return ReadingBuilder.Unreadable(Findings.NestedTooDeep(MarkdownLimits.MostMarked(source)));
        }
    }
}
