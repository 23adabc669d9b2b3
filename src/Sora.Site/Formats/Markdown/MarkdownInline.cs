using System.Net;
using System.Text;
using Sora.Site.Formats.Quotes;

namespace Sora.Site.Formats.Markdown;

/// <summary>A block's shown HTML as Markdown within a line: its words, links and pictures. Emphasis goes, for beside Hanzi its marks are read in more than one way.</summary>
static class MarkdownInline
{
    public static string Of(string html, ArticleAddresses addresses)
    {
        var markdown = new StringBuilder(html.Length + 16);
        var ends = new Stack<string>();
        var rest = html.AsSpan();
        while (!rest.IsEmpty)
        {
            var start = rest.IndexOf('<');
            AppendText(markdown, start < 0 ? rest : rest[..start]);
            if (start < 0)
                break;
            var length = rest[start..].IndexOf('>') + 1;
            AppendTag(markdown, rest.Slice(start, length), addresses, ends);
            rest = rest[(start + length)..];
        }
        return markdown.ToString().Trim();
    }

    static void AppendText(StringBuilder markdown, ReadOnlySpan<char> html)
    {
        if (!html.IsEmpty)
            markdown.Append(MarkdownQuote.Escaped(WebUtility.HtmlDecode(html.ToString()).ReplaceLineEndings(" ")));
    }

    static void AppendTag(StringBuilder markdown, ReadOnlySpan<char> tag, ArticleAddresses addresses, Stack<string> ends)
    {
        if (tag is "</a>")
        {
            markdown.Append(ends.Pop());
        }
        else if (tag.StartsWith("<a "))
        {
            var isNote = tag.Contains(" role=\"doc-noteref\"", StringComparison.Ordinal);
            var address = isNote ? null : addresses.Absolute(Value(tag, " href=\""));
            AppendOpening(markdown, isNote ? "\\[" : address is null ? "" : "[");
            ends.Push(isNote ? "\\]" : address is null ? "" : $"](<{address}>)");
        }
        else if (tag.StartsWith("<img "))
        {
            var address = addresses.Absolute(Value(tag, " src=\""));
            var alternative = MarkdownQuote.Escaped(Value(tag, " alt=\"").ReplaceLineEndings(" "));
            markdown.Append(address is null ? alternative : $"![{alternative}](<{address}>)");
        }
        else if (tag is "<br>")
        {
            markdown.Append("\\\n");
        }
    }

    /// <summary>An exclamation mark before a link would make a picture of it.</summary>
    static void AppendOpening(StringBuilder markdown, string opening)
    {
        if (opening == "[" && markdown.Length > 0 && markdown[^1] == '!')
            markdown.Insert(markdown.Length - 1, '\\');
        markdown.Append(opening);
    }

    static string Value(ReadOnlySpan<char> tag, string attribute)
    {
        var start = tag.IndexOf(attribute);
        if (start < 0)
            return "";
        var value = tag[(start + attribute.Length)..];
        return WebUtility.HtmlDecode(value[..value.IndexOf('"')].ToString());
    }
}
