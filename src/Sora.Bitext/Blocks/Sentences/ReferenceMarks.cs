using System.Buffers;

namespace Sora.Bitext.Blocks;

/// <summary>Marks that refer to a note and are set as text behind a stop: It rained.[1] We left.²</summary>
static class ReferenceMarks
{
    /// <summary>In characters, the brackets too: a bound that keeps hostile text linear.</summary>
    const int LongestBracket = 16;

    const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    const string Between = ",-– ";

    static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789" + Between);

    /// <summary>How many characters the mark has that begins here; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '[' => Bracket(text[at..], ']'),
        '［' => Bracket(text[at..], '］'),
        '〔' => Bracket(text[at..], '〕'),
        _ => Raised(text[at..]),
    };

    /// <summary>Makes the digits of a number that HTML raises into characters that are raised by themselves; as many as before.</summary>
    /// <param name="marks">Those of <paramref name="text"/>.</param>
    public static string Raise(string text, List<InlineMark> marks)
    {
        char[]? raised = null;
        foreach (var mark in marks)
        {
            if (mark.Kind != InlineMarkKind.Open || mark.IsEmptyElement || !mark.Html.StartsWith("<sup", StringComparison.Ordinal))
                continue;
            var number = text.AsSpan(mark.Position..mark.ClosedAt);
            if (number.ContainsAnyExcept(Numbers))
                continue;
            raised ??= text.ToCharArray();
            for (var at = mark.Position; at < mark.ClosedAt; at++)
                raised[at] = char.IsAsciiDigit(text[at]) ? RaisedDigits[text[at] - '0'] : text[at];
        }

        return raised is null ? text : new(raised);
    }

    /// <summary>[1], [2, 3], [注 4], [^5], [b]; not [sic], nor [01:30], which is the time of what follows.</summary>
    static int Bracket(ReadOnlySpan<char> text, char close)
    {
        var end = text[..Math.Min(text.Length, LongestBracket)].IndexOf(close);
        if (end < 2)
            return 0;
        foreach (var c in text[1..end])
        {
            if (!char.IsLetterOrDigit(c) && c != '^' && !Between.Contains(c, StringComparison.Ordinal))
                return 0;
        }

        var isLetter = end == 2 && char.IsAsciiLetterLower(text[1]);
        return isLetter || Numerals.IsDigit(text[end - 1]) ? end + 1 : 0;
    }

    /// <summary>¹, ¹², and ¹, ² of one place.</summary>
    static int Raised(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var at = 0; at < text.Length && (IsRaised(text[at]) || (length > 0 && Between.Contains(text[at], StringComparison.Ordinal) && at < length + 2)); at++)
        {
            if (IsRaised(text[at]))
                length = at + 1;
        }

        return length;
    }

    static bool IsRaised(char c) => RaisedDigits.Contains(c, StringComparison.Ordinal);
}
