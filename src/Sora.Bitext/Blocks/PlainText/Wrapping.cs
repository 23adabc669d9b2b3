namespace Sora.Bitext.Blocks;

/// <summary>How a text was wrapped by hand or by a mail program.</summary>
/// <param name="Column">The width at which its lines were wrapped; 0 if they were not.</param>
readonly record struct Wrapping(int Column)
{
    const int Narrowest = 50;
    const int Widest = 100;

    /// <summary>A wrapped line may stop this much short of the column: a Hanzi and the mark that may not begin a line.</summary>
    const int Slack = 4;

    /// <summary>Whether at least two thirds of the line ends inside paragraphs stand where wrapping would put them.</summary>
    public static Wrapping Of(List<PlainLine> lines)
    {
        var column = 0;
        var ends = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].FollowsBlank)
                continue;
            ends++;
            if (lines[i - 1].Text.Length <= Widest && lines[i - 1].Width is var width && width <= Widest)
                column = Math.Max(column, width);
        }

        var wrapping = new Wrapping(column);
        var joined = 0;
        for (var i = 1; column >= Narrowest && i < lines.Count; i++)
            joined += !lines[i].FollowsBlank && wrapping.Joins(lines[i - 1], lines[i]) ? 1 : 0;
        return ends > 0 && joined * 3 >= ends * 2 ? wrapping : default;
    }

    /// <summary>The first word of the lower line would not have fitted at the end of the upper one.</summary>
    public bool Joins(PlainLine upper, PlainLine lower) =>
        Column > 0
        && upper.Text.Length <= Widest
        && upper.Width is var width
        && width <= Widest
        && width + 1 + FirstWord(lower.Text.Span) > Column - Slack;

    static int FirstWord(ReadOnlySpan<char> line)
    {
        if (Marks.IsWide(line[0]))
            return 2;
        var length = 0;
        while (length < line.Length && length < Widest && !char.IsWhiteSpace(line[length]) && !Marks.IsWide(line[length]))
            length++;
        return length;
    }
}
