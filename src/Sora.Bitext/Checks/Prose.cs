using System.Buffers;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Checking;

/// <summary>What a sentence says in words: code and bare addresses, which nobody translates, are left out.</summary>
static class Prose
{
    /// <summary>White space of any kind but the plain space.</summary>
    static readonly SearchValues<char> OtherSpaces = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    public static string Of(Sentence sentence)
    {
        var text = sentence.Html.Contains("<code", StringComparison.Ordinal) ? WithoutCode(sentence.Html) : sentence.Text;
        return Spaced(text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) ? WithoutAddresses(text) : text);
    }

    /// <summary>Line ends, no-break spaces and all other white space as plain spaces: where a line is broken says nothing.</summary>
    public static string Spaced(string text)
    {
        if (!text.AsSpan().ContainsAny(OtherSpaces))
            return text;
        char[] spaced = [.. text];
        spaced.AsSpan().ReplaceAny(OtherSpaces, ' ');
        return new(spaced);
    }

    /// <summary>The text of the HTML outside `code` elements and the marks of notes.</summary>
    static string WithoutCode(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length);
        while (!html.IsEmpty)
        {
            var tag = html.IndexOf('<');
            text.Append(tag < 0 ? html : html[..tag]);
            html = tag < 0 ? [] : html[tag..];
            var end = html.StartsWith("<code") ? "</code>" : html.StartsWith("<a class=\"noteref\"") ? "</a>" : ">";
            var close = html.IndexOf(end);
            html = close < 0 ? [] : html[(close + end.Length)..];
            if (end.Length > 1)
                text.Append(' ');
        }
        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&").ToString();
    }

    static string WithoutAddresses(ReadOnlySpan<char> text)
    {
        var rest = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var end = 0;
            while (end < text.Length && IsAddressed(text[end]))
                end++;
            var word = text[..end];
            if (!word.Contains("://", StringComparison.Ordinal) && !word.StartsWith("www."))
                rest.Append(word);
            if (end < text.Length)
                rest.Append(text[end++]);
            text = text[end..];
        }
        return rest.ToString();
    }

    /// <summary>An address goes on: at any printed ASCII character.</summary>
    static bool IsAddressed(char c) => c is > ' ' and < '\u007f' and not ('(' or ')' or '<' or '>' or '"');
}
