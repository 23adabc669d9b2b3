using System.Buffers;
using System.Text;
using Sora.Site.Formats.Markdown;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A quotation for a post that is written in Markdown. The languages are lost there.</summary>
static class MarkdownQuote
{
    /// <summary>What may be a mark, where it stands in a certain way.</summary>
    static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>#|~^$&=!:.)-+");

    public static string Of(Quotation quotation, Side side)
    {
        var text = string.Concat(quotation.Paragraphs(side).Select(static paragraph => Of(paragraph) + "\n\n")) + $"[{Escaped(quotation.Origin(side).Trim())}](<{quotation.Address}>)";
        return string.Join('\n', text.Split('\n').Select(static line => line.Length == 0 ? ">" : "> " + line));
    }

    static string Of(QuotedParagraph paragraph) => paragraph.IsCode
        ? MarkdownFence.Around(paragraph.Text)
        : string.Join("  \n", paragraph.Text.Split('\n').Select(static line => Escaped(line.Trim())));

    /// <summary>Every mark that CommonMark or a common extension of it could read as its own.</summary>
    public static string Escaped(string line)
    {
        StringBuilder? text = null;
        var (number, written) = (line.AsSpan().IndexOfAnyExceptInRange('0', '9'), 0);
        for (var i = 0; line.AsSpan(i).IndexOfAny(Marks) is >= 0 and var steps; i++)
        {
            i += steps;
            if (!IsMark(line, i) && !(i == 0 && line[i] is '-' or '+' or ':') && !(i == number && i > 0 && line[i] is '.' or ')'))
                continue;
            (text ??= new(line.Length + 8)).Append(line, written, i - written).Append('\\');
            written = i;
        }
        return text?.Append(line, written, line.Length - written).ToString() ?? line;
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
