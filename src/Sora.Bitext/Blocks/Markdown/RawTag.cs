using System.Net;

namespace Sora.Bitext.Blocks;

/// <summary>A tag of raw HTML within a Markdown paragraph, by the grammar of CommonMark 6.6, which Markdig has checked.</summary>
sealed record RawTag(string Name, bool IsEnd, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    /// <summary>The tag, or null where it is a comment, a declaration, an instruction or CDATA.</summary>
    public static RawTag? TryParse(ReadOnlySpan<char> tag)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var rest = tag[(isEnd ? 2 : 1)..].TrimEnd('>').TrimEnd('/');
        if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
            return null;
        var name = Take(ref rest, static c => !char.IsAsciiLetterOrDigit(c) && c != '-');
        return new(LowerCase(name), isEnd, AttributesIn(rest));
    }

    /// <summary>Opens or inserts what is trusted; reports the rest.</summary>
    public void Write(InlineWriter writer, ReadingBuilder reading, SourceLine where)
    {
        foreach (var (name, _) in Attributes)
        {
            if (name.StartsWith("on", StringComparison.Ordinal))
                reading.Report(Findings.HandlerDropped(where, Name, name));
        }

        if (Name == "br")
            writer.LineBreak();
        else if (TrustedHtml.Void.Contains(Name))
            writer.Insert($"<{Name}>");
        else if (Name == "a")
            writer.OpenLink(Value("href"), Value("title"), where);
        else if (Name == "img")
            writer.Image(Value("src"), Value("alt"), Value("title"), where);
        else if (TrustedHtml.Inline.Contains(Name))
            writer.Open(Name, TrustedAttributes.Write(Attributes));
        else
            reading.ReportElement(Name, where);
    }

    string Value(string attribute)
    {
        foreach (var (name, value) in Attributes)
        {
            if (name == attribute)
                return value;
        }

        return "";
    }

    static List<KeyValuePair<string, string>> AttributesIn(ReadOnlySpan<char> rest)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        for (rest = rest.TrimStart(); !rest.IsEmpty; rest = rest.TrimStart())
        {
            var name = LowerCase(Take(ref rest, static c => c == '=' || char.IsWhiteSpace(c)));
            rest = rest.TrimStart();
            var value = ReadOnlySpan<char>.Empty;
            if (rest.StartsWith('='))
            {
                rest = rest[1..].TrimStart();
                var quote = rest.IsEmpty ? ' ' : rest[0];
                if (quote is '"' or '\'')
                    rest = rest[1..];
                value = quote is '"' or '\'' ? Take(ref rest, c => c == quote) : Take(ref rest, char.IsWhiteSpace);
                if (quote is '"' or '\'' && !rest.IsEmpty)
                    rest = rest[1..];
            }

            if (name.Length > 0)
                attributes.Add(new(name, WebUtility.HtmlDecode(value.ToString())));
        }

        return attributes;
    }

    static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> rest, Predicate<char> ends)
    {
        var length = 0;
        while (length < rest.Length && !ends(rest[length]))
            length++;
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    static string LowerCase(ReadOnlySpan<char> name) =>
        string.Create(name.Length, name, static (lower, original) => original.ToLowerInvariant(lower));
}
