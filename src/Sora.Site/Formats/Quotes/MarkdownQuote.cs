using System.Text;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A quotation for a post that is written in Markdown. The languages are lost there.</summary>
static class MarkdownQuote
{
    public static string Of(Quotation quotation, Side side)
    {
        var lines = quotation.Paragraphs(side)
            .SelectMany(static paragraph => paragraph.Text.Split('\n').Select((line, i) => i == 0 ? Escaped(line.Trim()) : "  \n" + Escaped(line.Trim())).Append("\n\n"));
        var text = string.Concat(lines) + $"[{Escaped(quotation.Origin(side).Trim())}](<{quotation.Address}>)";
        return string.Join('\n', text.Split('\n').Select(static line => line.Length == 0 ? ">" : "> " + line));
    }

    /// <summary>Every mark that CommonMark or a common extension of it could read as its own.</summary>
    public static string Escaped(string line)
    {
        var text = new StringBuilder(line.Length + 8);
        var number = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMark(line, i) || (i == 0 && line[i] is '-' or '+' or ':') || (i == number && i > 0 && line[i] is '.' or ')'))
                text.Append('\\');
            text.Append(line[i]);
        }
        return text.ToString();
    }

    static bool IsMark(string line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '^' or '$' or '&' or '=' => true,
        '!' => line.AsSpan(at).StartsWith("!["),
        ':' => line.AsSpan(at).StartsWith("://") || line.AsSpan(0, at).EndsWith("mailto") || line.AsSpan(0, at).EndsWith("tel"),   // or what follows is a link, and no mark in it
        '.' => line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
