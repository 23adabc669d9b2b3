namespace Sora.Bitext.Pairs.Evidence;

/// <summary>One side's shared atoms, item after item: item i holds Ids[Bounds[i]] to Ids[Bounds[i + 1] - 1].</summary>
sealed record AtomList(int[] Ids, int[] Bounds)
{
    /// <summary>Keeps the atoms that weigh something.</summary>
    public static AtomList Of(ReadOnlySpan<int> ids, ReadOnlySpan<int> item, int items, ReadOnlySpan<double> weights)
    {
        var kept = new int[ids.Length];
        var bounds = new int[items + 1];
        var count = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] < 0 || weights[ids[i]] <= 0)
                continue;
            kept[count++] = ids[i];
            bounds[item[i] + 1] = count;
        }
        for (var i = 1; i <= items; i++)
            bounds[i] = Math.Max(bounds[i], bounds[i - 1]);
        return new(kept[..count], bounds);
    }
}
