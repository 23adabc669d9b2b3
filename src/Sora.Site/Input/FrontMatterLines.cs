namespace Sora.Site.Input;

/// <summary>Where in a text its front matter stands: between two lines `---`, before which there is nothing to be seen.</summary>
/// <param name="YamlLine">The line on which the YAML begins, from 1.</param>
/// <param name="BodyLine">And the text.</param>
readonly record struct FrontMatterLines(Range Yaml, int YamlLine, int Body, int BodyLine)
{
    /// <summary>Lines in which somebody would write it.</summary>
    const int Top = 12;

    /// <summary>White space of any kind, and what cannot be seen.</summary>
    const string Invisible = " \t\r\n\u00A0\u3000\u200B\u2060\uFEFF";

    /// <summary>Null where there is none, or where it does not end.</summary>
    /// <param name="unclosed">The line on which one begins that does not end.</param>
    public static FrontMatterLines? Of(string text, out int? unclosed)
    {
        unclosed = null;
        var (opened, openedLine) = (-1, 0);
        foreach (var (start, end, number) in Lines(text))
        {
            var line = text.AsSpan(start, end - start);
            if (opened < 0 && line.Trim(Invisible).IsEmpty)
                continue;
            if (line.TrimEnd() is not "---" && !(opened < 0 && line.Trim(Invisible) is "---"))
            {
                if (opened < 0)
                    return null;
                continue;
            }
            if (opened >= 0)
                return new(opened..start, openedLine + 1, end, number + 1);
            if (number > 1 && !text.AsSpan(end, Math.Max(0, text.IndexOf('\n', end) - end)).ContainsAny(':', '：'))
                return null;   // a rule, not at the top and with no key below it
            (opened, openedLine) = (end, number);
        }
        if (opened >= 0)
            unclosed = openedLine;
        return null;
    }

    /// <summary>The line at the top of a text without front matter that would be some; null where there is none. A listing may show some, and a page's script.</summary>
    public static int? Stray(string text)
    {
        var (isListing, isComment) = (false, false);
        foreach (var (start, end, number) in Lines(text).Take(Top))
        {
            var line = text.AsSpan(start, end - start);
            isComment |= line.StartsWith("<!--");
            if (line.TrimStart().StartsWith("```") || line.TrimStart().StartsWith("~~~"))
                isListing = !isListing;
            else if (line is ['<', not '!', ..])
                return null;
            else if (isComment)
                isComment = !line.Contains("-->", StringComparison.Ordinal);
            else if (!isListing && line is ['d', 'r', 'a', 'f', 't', ':' or '：', ..] or ['t', 'i', 't', 'l', 'e', ':' or '：', ..])
                return number;
        }
        return null;
    }

    static IEnumerable<(int Start, int End, int Number)> Lines(string text)
    {
        for (var (start, number) = (0, 1); start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            yield return (start, end, number);
            start = end;
        }
    }
}
