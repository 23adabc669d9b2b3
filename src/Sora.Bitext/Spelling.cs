namespace Sora.Bitext;

/// <summary>Finds what somebody meant to write.</summary>
public static class Spelling
{
    /// <summary>Characters that are enough to tell.</summary>
    public const int Longest = 40;

    /// <summary>The known word within a third of the given word's letters (Levenshtein), capitals not counted; of several the first of the nearest. Null where there is none.</summary>
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

    /// <summary>The characters to change, add or leave out (Levenshtein); any number from the limit on where it is not below.</summary>
    /// <param name="b">At most <see cref="Longest"/> characters.</param>
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
