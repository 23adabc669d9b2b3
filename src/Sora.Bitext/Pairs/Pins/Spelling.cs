namespace Sora.Bitext.Pairs.Pins;

/// <summary>How far two openings are from each other.</summary>
static class Spelling
{
    /// <summary>Characters that are enough to tell.</summary>
    public const int Longest = 40;

    /// <summary>The characters to change, add or leave out (Levenshtein); any number from the limit on where it is not below.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, lowest) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, lowest) = (above, Math.Min(lowest, row[j]));
            }
            if (lowest >= limit)
                return limit;
        }
        return row[b.Length];
    }
}
