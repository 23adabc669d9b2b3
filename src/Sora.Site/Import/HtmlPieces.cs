namespace Sora.Site.Import;

/// <summary>A tag, or the text between two tags, as it is written.</summary>
readonly record struct HtmlPiece(bool IsTag, ReadOnlyMemory<char> Written)
{
    /// <summary>Of a tag: `em`, `/em`.</summary>
    public ReadOnlySpan<char> Name
    {
        get
        {
            var name = Written.Span[1..^1];
            var end = name.IndexOfAny(' ', '\n', '>');
            return (end < 0 ? name : name[..end]).TrimEnd('/');
        }
    }
}

/// <summary>Cuts well-formed HTML, in which every `&lt;` begins a tag, into tags and texts.</summary>
static class HtmlPieces
{
    public static List<HtmlPiece> Of(string html)
    {
        var pieces = new List<HtmlPiece>();
        for (var rest = html.AsMemory(); !rest.IsEmpty;)
        {
            var isTag = rest.Span[0] == '<';
            var length = isTag ? TagLength(rest.Span) : rest.Span.IndexOf('<') is var end and >= 0 ? end : rest.Length;
            pieces.Add(new(isTag, rest[..length]));
            rest = rest[length..];
        }
        return pieces;
    }

    /// <summary>A `>` within an attribute's quotation marks does not end a tag.</summary>
    static int TagLength(ReadOnlySpan<char> html)
    {
        var isQuoted = false;
        for (var i = 0; i < html.Length; i++)
        {
            isQuoted ^= html[i] == '"';
            if (html[i] == '>' && !isQuoted)
                return i + 1;
        }
        return html.Length;
    }
}
