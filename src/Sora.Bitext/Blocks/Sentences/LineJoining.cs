using System.Text;

namespace Sora.Bitext.Blocks;

/// <summary>Takes out line ends that only lay out the source file of an unspaced language.</summary>
static class LineJoining
{
    /// <summary>Drops each "\n" that has wide characters on both sides and no line break beside it; marks keep their places.</summary>
    public static (string Text, List<InlineMark> Marks) Join(string text, List<InlineMark> marks)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
            return (text, marks);
        var joined = new StringBuilder(text.Length);
        var moved = new List<InlineMark>(marks.Count);
        var dropped = new List<int>();
        var mark = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var breaks = false;
            for (; mark < marks.Count && marks[mark].Position <= at; mark++)
                breaks |= marks[mark].IsLineBreak;
            for (var behind = mark; behind < marks.Count && marks[behind].Position == at + 1; behind++)
                breaks |= marks[behind].IsLineBreak;
            if (text[at] == '\n' && !breaks && IsBetweenWide(text, at))
                dropped.Add(at);
            else
                joined.Append(text[at]);
        }

        var before = 0;
        foreach (var old in marks)
        {
            while (before < dropped.Count && dropped[before] < old.Position)
                before++;
            moved.Add(old with { Position = old.Position - before, ClosedAt = old.ClosedAt - CountBelow(dropped, old.ClosedAt) });
        }

        return (joined.ToString(), moved);
    }

    static bool IsBetweenWide(string text, int at) =>
        at > 0 && at + 1 < text.Length && Marks.IsWideAmongHanzi(text[at - 1]) && Marks.IsWideAmongHanzi(text[at + 1]);

    static int CountBelow(List<int> sorted, int value)
    {
        var index = sorted.BinarySearch(value);
        return index < 0 ? ~index : index;
    }
}
