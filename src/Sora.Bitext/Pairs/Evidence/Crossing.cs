namespace Sora.Bitext.Pairs.Evidence;

/// <summary>The cells of a band, seen from the side whose items explain those of the other.</summary>
/// <param name="byRows">The explaining items are the band's rows; otherwise its columns.</param>
readonly struct Crossing(Band band, bool byRows)
{
    /// <summary>How many cells there are.</summary>
    public long Cells => (long)band.Sources * band.Width;

    public (T Row, T Column) Place<T>(T explaining, T explained) => byRows ? (explaining, explained) : (explained, explaining);

    /// <summary>The cell of two items, or -1 outside the band.</summary>
    public int Of(int explaining, int explained)
    {
        var (row, column) = Place(explaining, explained);
        var offset = column - band.First(row);
        return (uint)offset < (uint)band.Width ? (row * band.Width) + offset : -1;
    }

    /// <summary>The items that an explaining one meets inside the band.</summary>
    /// <param name="from">Where those of the item before began: no item's begin earlier.</param>
    public Run Others(int explaining, int from)
    {
        if (byRows)
            return new(band.First(explaining), Math.Min(band.End(explaining), band.Targets) - band.First(explaining));
        while (from < band.Sources && explaining >= band.End(from))
            from++;
        var end = from;
        while (end < band.Sources && explaining >= band.First(end))
            end++;
        return new(from, end - from);
    }
}
