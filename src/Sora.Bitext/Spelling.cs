namespace Sora.Bitext;

/// <summary>Finds what somebody meant to write.</summary>
public static class Spelling
{
    /// <summary>Characters that are enough to tell.</summary>
    public const int Longest = 40;

    /// <summary>The known word within a third of the given word's letters, capitals not counted; of several the first of the nearest. Null where there is none.</summary>
    /// <param name="known">Each of at most <see cref="Longest"/> characters.</param>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var meant = word.ToUpperInvariant();
        var (nearest, lowest) = ((string?)null, Math.Max(1, word.Length / 3) + 1);
        foreach (var candidate in known)
        {
            var distance = Distance(meant, candidate.ToUpperInvariant(), lowest);
            if (distance < lowest)
                (nearest, lowest) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>The characters to change, add, leave out or exchange with the next (Levenshtein, as Damerau counts); any number from the limit on where it is not below.</summary>
    /// <param name="b">At most <see cref="Longest"/> characters.</param>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        const int Width = Longest + 1;
        Span<int> rows = stackalloc int[3 * Width];   // this one and the two above it, in turn
        for (var j = 0; j <= b.Length; j++)
            rows[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = rows.Slice(i % 3 * Width, Width);
            var above = rows.Slice((i + 2) % 3 * Width, Width);
            var twoAbove = rows.Slice((i + 1) % 3 * Width, Width);
            var lowest = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
                lowest = Math.Min(lowest, row[j]);
            }
            if (lowest >= limit)
                return limit;
        }
        return rows[(a.Length % 3 * Width) + b.Length];
    }
}
