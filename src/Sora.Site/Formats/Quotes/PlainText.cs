using System.Collections.Immutable;
using System.Net;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Site.Formats.Quotes;

/// <summary>What blocks say, without their markup.</summary>
static class PlainText
{
    /// <summary>One text a block; blocks that say nothing have none.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Block> blocks) => [.. blocks.Select(Of).Where(static text => text.Length > 0)];

    /// <summary>On one line, but for code and tables, whose lines are kept.</summary>
    public static string Of(Block block)
    {
        var text = new StringBuilder();
        for (var i = 0; i < block.Frame.Length; i++)
        {
            AppendText(text, block.Frame[i]);
            if (i < block.Sentences.Length)
                text.Append(block.Sentences[i].Text);
        }
        return block.Kind == BlockKind.Code ? text.ToString().Trim('\n').TrimEnd() : text.ToString().Trim();
    }

    /// <summary>The text between the tags of a frame; rows become lines, cells stand apart.</summary>
    static void AppendText(StringBuilder text, ReadOnlySpan<char> frame)
    {
        while (!frame.IsEmpty)
        {
            var tag = frame.IndexOf('<');
            text.Append(WebUtility.HtmlDecode((tag < 0 ? frame : frame[..tag]).ToString()));
            if (tag < 0)
                return;
            if (text.Length > 0 && frame[tag..].StartsWith("<tr"))
                text.Append('\n');
            else if (text.Length > 0 && text[^1] != '\n' && (frame[tag..].StartsWith("<td") || frame[tag..].StartsWith("<th")))
                text.Append(" | ");
            frame = frame[(tag + frame[tag..].IndexOf('>') + 1)..];
        }
    }
}
