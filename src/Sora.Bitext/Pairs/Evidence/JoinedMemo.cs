namespace Sora.Bitext.Pairs.Evidence;

/// <summary>
/// Remembers what runs of explaining items say together of single items: beads of many types ask for the same. It holds what
/// was asked of the last few rows of a band, for an aligner goes row by row.
/// </summary>
struct JoinedMemo(Band band)
{
    /// <summary>More than <see cref="Longest"/>, and a power of two.</summary>
    const int Rows = 8;

    const int Longest = 6;

    /// <summary>The row that the value was asked for, plus one.</summary>
    int[]? _rows;
    double[]? _values;

    /// <summary>Where the value stands or belongs; -1 for what is not remembered.</summary>
    /// <param name="row">The first explaining item or the explained one, whichever is on the band's rows.</param>
    /// <param name="column">The other one.</param>
    /// <param name="count">The length of the explaining run: 2 or more.</param>
    public readonly int Place(int row, int column, int count)
    {
        var offset = column - band.First(row);
        return (uint)offset < (uint)band.Width && count <= Longest ? ((((row & (Rows - 1)) * band.Width) + offset) * (Longest - 1)) + count - 2 : -1;
    }

    public readonly bool Holds(int place, int row, out double value)
    {
        if (_rows is null || _rows[place] != row + 1)
        {
            value = 0;
            return false;
        }
        value = _values![place];
        return true;
    }

    public void Keep(int place, int row, double value)
    {
        if (_rows is null)
        {
            var size = Math.Min(Rows, band.Sources + 1) * band.Width * (Longest - 1);
            (_rows, _values) = (new int[size], new double[size]);
        }
        _rows[place] = row + 1;
        _values![place] = value;
    }
}
