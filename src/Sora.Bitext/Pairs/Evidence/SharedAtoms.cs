namespace Sora.Bitext.Pairs.Evidence;

/// <summary>The atoms that both texts hold, and how much each proves.</summary>
sealed class SharedAtoms
{
    readonly double[] _weights;

    /// <summary>A zero for each atom.</summary>
    readonly int[] _counts;

    SharedAtoms(double[] weights, AtomList source, AtomList target)
    {
        _weights = weights;
        _counts = new int[weights.Length];
        Source = source;
        Target = target;
    }

    public AtomList Source { get; }

    public AtomList Target { get; }

    /// <param name="sourceItem">For each atom, the item that it stands in; never falling.</param>
    public static SharedAtoms Between(
        ReadOnlySpan<ulong> source, ReadOnlySpan<int> sourceItem, int sourceItems,
        ReadOnlySpan<ulong> target, ReadOnlySpan<int> targetItem, int targetItems)
    {
        // The shorter list is laid out as a table; in a Chinese text it is a few words, in an English one all of them.
        if (source.Length > target.Length)
        {
            var swapped = Between(target, targetItem, targetItems, source, sourceItem, sourceItems);
            return new(swapped._weights, swapped.Target, swapped.Source);
        }
        var sourceIds = new int[source.Length];
        var targetIds = new int[target.Length];
        var table = new HashTable(source, sourceIds);
        for (var i = 0; i < target.Length; i++)
            targetIds[i] = table.Find(target[i]);
        var sourceUses = Uses(sourceIds, sourceItem, table.Count);
        var targetUses = Uses(targetIds, targetItem, table.Count);
        var weights = new double[table.Count];
        double items = Math.Max(sourceItems, targetItems);
        for (var id = 0; id < weights.Length; id++)
        {
            if (sourceUses[id] > 0 && targetUses[id] > 0)
                weights[id] = Math.Min(3, Logarithm.Of((1 + items) / Math.Max(sourceUses[id], targetUses[id])));
        }
        return new(
            weights,
            AtomList.Of(sourceIds, sourceItem, sourceItems, weights),
            AtomList.Of(targetIds, targetItem, targetItems, weights));
    }

    /// <summary>How much the two items share, for every cell of a band, row by row.</summary>
    /// <param name="sourceBounds">Bounds of the band's items in the source's list: item i holds atoms bounds[i] to bounds[i + 1].</param>
    public float[] Weigh(Band band, ReadOnlySpan<int> sourceBounds, ReadOnlySpan<int> targetBounds)
    {
        var shared = new float[(long)band.Sources * band.Width];
        for (var i = 0; i < band.Sources; i++)
        {
            var atoms = Source.Ids.AsSpan(sourceBounds[i]..sourceBounds[i + 1]);
            if (atoms.IsEmpty)
                continue;
            foreach (var id in atoms)
                _counts[id]++;
            var first = band.First(i);
            var row = shared.AsSpan(i * band.Width, Math.Min(band.Width, band.Targets - first));
            for (var k = 0; k < row.Length; k++)
                row[k] = (float)Overlap(targetBounds[first + k], targetBounds[first + k + 1]);
            foreach (var id in atoms)
                _counts[id] = 0;
        }
        return shared;
    }

    /// <summary>What two runs share. In a bead of several to several each source item counts with its best twin only, or common words would count twice.</summary>
    public static double Sum(float[] shared, Band band, Run source, Run target)
    {
        double sum = 0;
        var single = source.Count == 1 || target.Count == 1;
        for (var i = source.Start; i < source.End; i++)
        {
            var first = band.First(i);
            var row = shared.AsSpan(i * band.Width, band.Width);
            double best = 0;
            for (var j = Math.Max(target.Start, first); j < target.End && j - first < row.Length; j++)
                best = single ? best + row[j - first] : Math.Max(best, row[j - first]);
            sum += best;
        }
        return sum;
    }

    double Overlap(int from, int to)
    {
        double sum = 0;
        foreach (var id in Target.Ids.AsSpan(from..to))
        {
            if (_counts[id] > 0)
                sum += _weights[id];
        }
        return sum;
    }

    /// <summary>In how many items each atom stands.</summary>
    static int[] Uses(ReadOnlySpan<int> ids, ReadOnlySpan<int> items, int count)
    {
        var uses = new int[count];
        var last = new int[count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i] >= 0 && last[ids[i]] != items[i] + 1)
                (uses[ids[i]], last[ids[i]]) = (uses[ids[i]] + 1, items[i] + 1);
        }
        return uses;
    }
}
