using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>A translation still to be written: for each block of the source a comment with its first words, and room below. A comment is no text.</summary>
static class Scaffold
{
    /// <summary>In UTF-16 units: enough to find the place by.</summary>
    const int FirstWords = 24;

    public static string Of(ImmutableArray<PageBlock> source) => MarkdownWriter.Write(source, Content);

    static string Content(PageBlock block) => block.Kind switch
    {
        BlockKind.Code or BlockKind.Rule => MarkdownWriter.Content(block),
        BlockKind.Heading => $"{new string('#', block.Level)} {Comment(block.Text)}",
        BlockKind.Figure when block.Text.Length == 0 => MarkdownWriter.Content(block),
        _ => Comment(block.Text),
    };

    static string Comment(string text)
    {
        var words = string.Join(' ', text.Split(['-', '<', '>', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return $"<!-- {(words.Length <= FirstWords ? words : Beginning(words) + "…")} -->";
    }

    static string Beginning(string words) => words[..(char.IsHighSurrogate(words[FirstWords - 1]) ? FirstWords - 1 : FirstWords)];
}
