namespace Sora.Site.Import;

/// <summary>What the look of a line tells about it.</summary>
static class Line
{
    const string Closing = "」』”’\"')）]】》";
    const string Stops = "。．.！!？?…～~";
    const string Introducing = ":：";
    const string GoingOn = ",，、;；—-";

    /// <summary>In columns, of which a Hanzi takes two.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += c is >= '\u1100' ? 2 : 1;
        return width;
    }

    /// <summary>It ends a sentence, also one within quotation marks.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => Last(text) is { } last && Stops.Contains(last, StringComparison.Ordinal);

    public static bool EndsAsQuestion(ReadOnlySpan<char> text) => Last(text) is '?' or '？';

    /// <summary>It ends with a colon: what follows is said, shown or listed.</summary>
    public static bool Introduces(ReadOnlySpan<char> text) => text is [.., var last] && Introducing.Contains(last, StringComparison.Ordinal);

    /// <summary>Its sentence goes on behind it.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text) => text is [.., var last] && GoingOn.Contains(last, StringComparison.Ordinal);

    static char? Last(ReadOnlySpan<char> text)
    {
        var inner = text.TrimEnd(Closing);
        return inner.IsEmpty ? null : inner[^1];
    }
}
