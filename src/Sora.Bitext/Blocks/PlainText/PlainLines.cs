namespace Sora.Bitext.Blocks;

/// <summary>A line that is not blank, without the white space at its edges.</summary>
/// <param name="Index">Its place in the text, from 0.</param>
/// <param name="FollowsBlank">A blank line stands between it and the line before.</param>
/// <param name="IsIndented">By an ideographic space, as Chinese and Japanese paragraphs are.</param>
readonly record struct PlainLine(ReadOnlyMemory<char> Text, int Index, bool FollowsBlank, bool IsIndented)
{
    /// <summary>Its width in columns, in which a Hanzi takes two.</summary>
    public int Width
    {
        get
        {
            var width = 0;
            foreach (var c in Text.Span)
                width += Marks.IsWide(c) ? 2 : 1;
            return width;
        }
    }
}

/// <summary>Cuts a text into lines, which end with LF, CR LF or CR.</summary>
static class PlainLines
{
    /// <summary>Also trimmed: a byte order mark and the zero-width space, which C# does not count as white space.</summary>
    const string Invisible = "\uFEFF\u200B";

    public static List<PlainLine> Of(string text)
    {
        var lines = new List<PlainLine>();
        var afterBlank = false;
        var rest = text.AsMemory();
        for (var index = 0; !rest.IsEmpty; index++)
        {
            var end = rest.Span.IndexOfAny('\n', '\r');
            var line = Trimmed(end < 0 ? rest : rest[..end]);
            if (!line.IsEmpty)
                lines.Add(new(line, index, afterBlank && lines.Count > 0, rest.Span[0] == '\u3000'));
            afterBlank = line.IsEmpty;
            var isPair = end >= 0 && rest.Span[end..] is ['\r', '\n', ..];
            rest = end < 0 ? default : rest[(end + (isPair ? 2 : 1))..];
        }

        return lines;
    }

    static ReadOnlyMemory<char> Trimmed(ReadOnlyMemory<char> line)
    {
        var span = line.Span;
        var (start, end) = (0, span.Length);
        while (start < end && IsBlank(span[start]))
            start++;
        while (end > start && IsBlank(span[end - 1]))
            end--;
        return line[start..end];
    }

    static bool IsBlank(char c) => char.IsWhiteSpace(c) || Invisible.Contains(c, StringComparison.Ordinal);
}
