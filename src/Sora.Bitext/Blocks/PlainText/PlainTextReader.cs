using System.Collections.Immutable;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Blocks;

/// <summary>Reads plain text, such as is saved from a web page.</summary>
/// <remarks>
/// A blank line ends a paragraph; in a text without blank lines every line end does, and in one of indented paragraphs every
/// indent begins one. A line end that only wraps the text joins two lines, any other inside a paragraph is kept as a line break.
/// </remarks>
public static class PlainTextReader
{
    /// <summary>The paragraphs in order; the one that looks like the title is a heading of level 1.</summary>
    public static Reading Read(SourceText source)
    {
        var lines = PlainLines.Of(source.Text);
        var wrapping = Wrapping.Of(lines);
        var hasBlankLines = lines.Exists(line => line.FollowsBlank);
        var isIndented = HasIndentedParagraphs(lines);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        string? title = null;
        for (var first = 0; first < lines.Count;)
        {
            var text = new InlineText();
            text.Append(lines[first].Text.Span);
            var next = first + 1;
            for (; next < lines.Count && !lines[next].FollowsBlank && !(isIndented && lines[next].IsIndented); next++)
            {
                var wraps = wrapping.Joins(lines[next - 1], lines[next]);
                if (!wraps && !hasBlankLines)
                    break;
                if (!wraps)
                    text.Insert("<br>");
                text.Append("\n");
                text.Append(lines[next].Text.Span);
            }

            var isTitle = title is null && PlainTitle.Is(blocks.Count, next - first, lines[first].Text.Span);
            if (isTitle)
                title = PrintableText.Of(lines[first].Text.ToString());
            var (sentences, frame) = text.Slice(source.Language);
            var where = new SourceLine(source.File, source.FirstLine + lines[first].Index);
            blocks.Add(new(isTitle ? BlockKind.Heading : BlockKind.Paragraph, isTitle ? 1 : 0, sentences, frame, [], [], where));
            first = next;
        }

        return new(new ArticleFacts(Title: title), blocks.DrainToImmutable(), []);
    }

    /// <summary>Whether indented lines are paragraphs: verse may be indented too, and has short lines.</summary>
    static bool HasIndentedParagraphs(List<PlainLine> lines)
    {
        const int LongerThanVerse = 44;
        var (indented, isLong) = (0, 0);
        foreach (var line in lines)
        {
            indented += line.IsIndented ? 1 : 0;
            isLong += line.IsIndented && line.Width > LongerThanVerse ? 1 : 0;
        }
        return isLong * 4 >= indented && isLong > 0;
    }
}
