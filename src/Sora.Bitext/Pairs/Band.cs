namespace Sora.Bitext.Pairs;

/// <summary>
/// The cells near the diagonal that an alignment may pass through: for each number of source items taken so far, a range of
/// numbers of target items. Rows overlap, so there is always a way from the first cell to the last.
/// </summary>
public sealed class Band
{
    readonly int[] _first;

    Band(int sources, int targets, int width, int[] first)
    {
        Sources = sources;
        Targets = targets;
        Width = width;
        _first = first;
    }

    public int Sources { get; }

    public int Targets { get; }

    /// <summary>Columns in each row.</summary>
    public int Width { get; }

    /// <summary>True where it holds every cell there is.</summary>
    public bool IsWhole => Width > Targets;

    /// <summary>A band around the straight line between the corners.</summary>
    /// <param name="reach">Columns on either side of the line; widened where the line is steeper than that.</param>
    public static Band Diagonal(int sources, int targets, int reach)
    {
        var slope = targets / (double)Math.Max(1, sources);
        return Build(sources, targets, Math.Max(reach, (int)slope + 1), row => (int)(row * slope));
    }

    /// <summary>A band around the places where both texts have run to the same share of their length.</summary>
    /// <param name="source">source[i] is the length of all items before i, and so to the whole; never falling.</param>
    public static Band Proportional(ReadOnlySpan<double> source, ReadOnlySpan<double> target, int reach)
    {
        var (sources, targets) = (source.Length - 1, target.Length - 1);
        var centre = new int[sources + 1];
        var (total, twin) = (source[^1] - source[0], target[^1] - target[0]);
        var (column, steepest) = (0, 0);
        for (var row = 1; row <= sources; row++)
        {
            var share = total > 0 ? (source[row] - source[0]) / total : row / (double)sources;
            while (column < targets && (twin > 0 ? (target[column] - target[0]) / twin : column / (double)targets) < share)
                column++;
            centre[row] = row == sources ? targets : column;
            steepest = Math.Max(steepest, centre[row] - centre[row - 1]);
        }
        return Build(sources, targets, Math.Max(reach, sources == 0 ? targets : steepest), row => centre[row]);
    }

    /// <summary>A band around an alignment.</summary>
    public static Band Around(Alignment path, int sources, int targets, int reach)
    {
        var centre = new int[sources + 1];
        var (row, steepest) = (0, 0);
        foreach (var bead in path.Beads)
        {
            for (; row < bead.Source.End; row++)
                centre[row + 1] = bead.Target.End;
            steepest = Math.Max(steepest, bead.Target.End - centre[row]);
        }
        for (var i = 0; i < sources; i++)
            steepest = Math.Max(steepest, centre[i + 1] - centre[i]);
        return Build(sources, targets, Math.Max(reach, steepest), row => centre[row]);
    }

    /// <summary>A band around a way that is only roughly known.</summary>
    /// <param name="columns">For each number of source items the number of target items that go with them, counted like <paramref name="target"/>; never falling.</param>
    /// <param name="target">The stretch of target items that the band's columns stand for.</param>
    public static Band Along(ReadOnlySpan<int> columns, Run target, int reach)
    {
        var centre = new int[columns.Length];
        var steepest = centre.Length == 1 ? target.Count : 0;
        for (var row = 1; row < centre.Length; row++)
        {
            centre[row] = row == centre.Length - 1 ? target.Count : Math.Clamp(columns[row] - target.Start, 0, target.Count);
            steepest = Math.Max(steepest, centre[row] - centre[row - 1]);
        }
        return Build(centre.Length - 1, target.Count, Math.Max(reach, steepest), row => centre[row]);
    }

    /// <summary>The first target column of a row.</summary>
    public int First(int row) => _first[row];

    /// <summary>One past the last target column of a row.</summary>
    public int End(int row) => Math.Min(_first[row] + Width, Targets + 1);

    /// <summary>True where a path comes so near the band's edge that a wider band might hold a better one.</summary>
    internal bool IsTight(Alignment path)
    {
        const int Margin = 3;
        foreach (var bead in path.Beads)
        {
            var (row, column) = (bead.Source.End, bead.Target.End);
            var (first, end) = (First(row), End(row));
            if ((first > 0 && column < first + Margin) || (end <= Targets && column >= end - Margin))
                return true;
        }
        return false;
    }

    static Band Build(int sources, int targets, int reach, Func<int, int> centre)
    {
        var width = (int)Math.Min(targets + 1L, (2L * reach) + 1);
        var first = new int[sources + 1];
        for (var row = 0; row < first.Length; row++)
            first[row] = Math.Clamp(centre(row) - reach, 0, targets + 1 - width);
        return new(sources, targets, width, first);
    }
}
