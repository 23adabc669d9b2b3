using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Site.Formats.Markdown;

namespace Sora.Site.Import;

/// <summary>Writes blocks as Markdown that reads back to the same blocks.</summary>
static class MarkdownWriter
{
    /// <summary>Two lists that follow each other would be one without it.</summary>
    const string Between = "<!-- -->";

    public static string Write(ImmutableArray<PageBlock> blocks) => Write(blocks, Content);

    /// <param name="content">The Markdown of a block, its containers left aside.</param>
    public static string Write(ImmutableArray<PageBlock> blocks, Func<PageBlock, string> content)
    {
        var text = new StringBuilder();
        Write(blocks.AsSpan(), 0, content, text);
        return text.ToString();
    }

    static void Write(ReadOnlySpan<PageBlock> blocks, int depth, Func<PageBlock, string> content, StringBuilder text)
    {
        Container? before = null;
        while (!blocks.IsEmpty)
        {
            var container = blocks[0].Path.Length > depth ? blocks[0].Path[depth] : null;
            var length = 1;
            while (container is not null && length < blocks.Length && blocks[length].Path.Length > depth && blocks[length].Path[depth] == container)
                length++;
            var inner = new StringBuilder();
            if (container is null)
                inner.Append(content(blocks[0]));
            else
                Write(blocks[..length], depth + 1, content, inner);
            if (text.Length > 0)
                text.Append("\n\n");
            if (IsList(before) && IsList(container))
                text.Append(Between).Append("\n\n");
            text.Append(Within(container, inner.ToString()));
            before = container;
            blocks = blocks[length..];
        }
    }

    static bool IsList(Container? container) => container is { Kind: ContainerKind.BulletList or ContainerKind.OrderedList };

    static string Within(Container? container, string inner) => container?.Kind switch
    {
        ContainerKind.Quote => Prefixed(inner, "> ", "> "),
        ContainerKind.Item => Prefixed(inner, "- ", "  "),
        ContainerKind.OrderedList => Numbered(inner, container.Number),
        _ => inner,
    };

    static string Prefixed(string inner, string first, string others)
    {
        var lines = inner.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            lines[i] = ((i == 0 ? first : lines[i].Length == 0 && others != "> " ? "" : others) + lines[i]).TrimEnd(' ');
        return string.Join('\n', lines);
    }

    /// <summary>The items of a list stand there as a bullet list's; theirs are the lines that begin with a hyphen.</summary>
    static string Numbered(string inner, int first)
    {
        var number = first;
        var text = new StringBuilder();
        var indent = "";
        foreach (var line in inner.Split('\n'))
        {
            if (text.Length > 0)
                text.Append('\n');
            if (line.StartsWith("- ", StringComparison.Ordinal) || line == "-")
            {
                var mark = number++.ToString(CultureInfo.InvariantCulture) + ". ";
                indent = new(' ', mark.Length);
                text.Append(mark).Append(line.AsSpan(Math.Min(2, line.Length)));
            }
            else if (line.Length > 0)
            {
                text.Append(indent).Append(line.AsSpan(2));
            }
        }
        return text.ToString();
    }

    public static string Content(PageBlock block) => block.Kind switch
    {
        BlockKind.Heading => $"{new string('#', block.Level)} {Closed(InlineMarkdown.Of(block.Html, inOneLine: true))}",
        BlockKind.Code => Fenced(block),
        BlockKind.Rule => "***",
        BlockKind.Table or BlockKind.Figure => block.Html.ReplaceLineEndings(" "),
        _ => InlineMarkdown.Of(block.Html),
    };

    /// <summary>Number signs at a heading's end would be taken off.</summary>
    static string Closed(string heading) => heading.EndsWith('#') ? heading[..^1] + "\\#" : heading;

    static string Fenced(PageBlock block)
    {
        const string Class = "class=\"language-";
        var tag = block.Html.AsSpan(0, block.Html.IndexOf("<code", StringComparison.Ordinal) is var at and >= 0 ? block.Html.IndexOf('>', at) : 0);
        var start = tag.IndexOf(Class, StringComparison.Ordinal);
        var language = start < 0 ? default : tag[(start + Class.Length)..];
        language = language[..Math.Max(0, language.IndexOf('"'))];
        var code = string.Concat(HtmlPieces.Of(block.Html).Where(static piece => !piece.IsTag).Select(static piece => WebUtility.HtmlDecode(piece.Written.ToString())));
        return MarkdownFence.Around(code, language);
    }
}
