using System.Collections.Frozen;

namespace Sora.Bitext.Blocks;

/// <summary>Finds, before AngleSharp runs, the pages for which it would need minutes.</summary>
static class HtmlLimits
{
    // Elements that never have content, and those that often have no end tag.
    static readonly FrozenSet<string> Uncounted = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption", "option", "optgroup",
        "rb", "rt", "rp", "html", "head", "body");

    public static Diagnostic? Exceeded(SourceText source)
    {
        if (ReadingLimits.Length(source) is { } tooLong)
            return tooLong;
        var at = DeepestStart(source.Text);
        return at < 0 ? null : Findings.NestedTooDeep(new(source.File, source.FirstLine + source.Text.AsSpan(0, at).Count('\n')));
    }

    /// <summary>Where one element too many is opened, or -1.</summary>
    public static int DeepestStart(string html)
    {
        var open = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = NextTag(html, at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = Name(html.AsSpan(at + (isEnd ? 2 : 1)));
            if (name.IsEmpty || Uncounted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
                continue;
            if (!isEnd && (Is(name, "script") || Is(name, "style")))
                at = EndOfRawText(html, at, name);
            else if (isEnd)
                open = Math.Max(0, open - 1);
            else if (!IsSelfClosed(html, at) && ++open > ReadingLimits.OpenElements)
                return at;
        }

        return -1;
    }

    static int NextTag(string html, int from) => from >= html.Length ? -1 : html.IndexOf('<', from);

    static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == '-'))
            length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : [];
    }

    static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    static int EndOfRawText(string html, int at, ReadOnlySpan<char> name)
    {
        var end = html.AsSpan(at).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length - 1 : at + end;
    }

    static bool IsSelfClosed(string html, int at)
    {
        var end = html.AsSpan(at + 1).IndexOfAny('<', '>');   // no further than the next tag, for there may be a million without an end
        return end > 0 && html[at + 1 + end] == '>' && html[at + end] == '/';
    }
}
