namespace Sora.Bitext.Pairs.Evidence;

/// <summary>A number for each cell of a band, added up along its rows, so that a wide rectangle of them costs no more than a narrow one.</summary>
sealed class CellSums(Band band)
{
    /// <summary>For each row a zero, then the sum to the end of each of its cells.</summary>
    readonly float[] _sums = new float[(long)band.Sources * (band.Width + 1)];

    /// <summary>Sets a cell, by its place in the band; before they are added up.</summary>
    public float this[int cell]
    {
        set => _sums[cell + (cell / band.Width) + 1] = value;
    }

    /// <summary>Adds up: from now on <see cref="In"/> is known, and cells are no longer set.</summary>
    public void Sum()
    {
        for (var row = 0; row < band.Sources; row++)
        {
            var sums = _sums.AsSpan(row * (band.Width + 1), band.Width + 1);
            for (var i = 1; i < sums.Length; i++)
                sums[i] += sums[i - 1];
        }
    }

    /// <summary>Two such sums over one band, weighted and added.</summary>
    public static CellSums Weighted(Band band, double weight, CellSums first, double other, CellSums second)
    {
        var both = new CellSums(band);
        for (var i = 0; i < both._sums.Length; i++)
            both._sums[i] = (float)((weight * first._sums[i]) + (other * second._sums[i]));
        return both;
    }

    /// <summary>The sum over the cells that some rows and columns have in common; those outside the band count nothing.</summary>
    public double In(Run rows, Run columns)
    {
        double sum = 0;
        for (var row = rows.Start; row < rows.End; row++)
        {
            var (start, first) = (row * (band.Width + 1), band.First(row));
            sum += _sums[start + Math.Clamp(columns.End - first, 0, band.Width)] - _sums[start + Math.Clamp(columns.Start - first, 0, band.Width)];
        }
        return sum;
    }
}
