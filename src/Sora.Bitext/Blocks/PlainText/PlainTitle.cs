namespace Sora.Bitext.Blocks;

/// <summary>Tells a title from the breadcrumbs and bylines that stand around it on a saved page.</summary>
static class PlainTitle
{
    /// <summary>How far down a title may stand.</summary>
    const int LastPlace = 5;

    /// <summary>In UTF-16 units; the longest titles of English papers are about as long.</summary>
    const int LongestTitle = 100;

    /// <summary>One short line among the first few blocks, with letters, without a final full stop, `:` or `|`.</summary>
    public static bool Is(int place, int lines, ReadOnlySpan<char> line) =>
        place < LastPlace
        && lines == 1
        && line.Length <= LongestTitle
        && line.IndexOfAny("：:｜|") < 0
        && line[^1] is not ('。' or '.' or '…' or '，' or ',' or '；' or ';')
        && HasMoreLettersThanDigits(line);

    static bool HasMoreLettersThanDigits(ReadOnlySpan<char> line)
    {
        var balance = 0;
        foreach (var c in line)
            balance += char.IsLetter(c) ? 1 : char.IsDigit(c) ? -1 : 0;
        return balance > 0;
    }
}
