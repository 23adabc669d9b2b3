using FsCheck.Xunit;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Tests.Pairs;

public static class CellSumsTests
{
    [Property]
    public static bool A_rectangle_is_the_sum_of_its_cells(byte sources, byte targets, byte reach, byte row, byte column, byte height, byte width)
    {
        var (n, m) = (1 + (sources % 20), 1 + (targets % 20));
        var band = Band.Diagonal(n, m, 1 + (reach % 5));
        var sums = Filled(band);
        var rows = Within(row, height, n);
        var columns = Within(column, width, m);
        return sums.In(rows, columns) == Expected(band, rows, columns)
            && CellSums.Weighted(band, 2, sums, 0.5, sums).In(rows, columns) == 2.5 * Expected(band, rows, columns);
    }

    static CellSums Filled(Band band)
    {
        var sums = new CellSums(band);
        for (var cell = 0; cell < band.Sources * band.Width; cell++)
            sums[cell] = Cell(cell);
        sums.Sum();
        return sums;
    }

    static double Expected(Band band, Run rows, Run columns)
    {
        double sum = 0;
        for (var i = rows.Start; i < rows.End; i++)
        {
            for (var j = columns.Start; j < columns.End; j++)
                sum += j >= band.First(i) && j < band.First(i) + band.Width ? Cell((i * band.Width) + j - band.First(i)) : 0;
        }
        return sum;
    }

    /// <summary>Whole numbers, of which no sum is rounded.</summary>
    static int Cell(int cell) => (cell * 37 % 101) + 1;

    static Run Within(int start, int count, int all)
    {
        var first = start % all;
        return new(first, 1 + (count % (all - first)));
    }
}
