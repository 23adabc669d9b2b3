using System.Globalization;

namespace Sora.Benchmarks;

/// <summary>Whether confidence keeps its word: of the beads of some confidence, how many are right.</summary>
static class ScoreCalibration
{
    static readonly double[] Bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995, 1.01];

    public static int Run(string folder)
    {
        Console.WriteLine("confidence      beads  mean   right");
        var rows = Table(GoldText.Below(folder));
        foreach (var row in rows)
            Console.WriteLine(row);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean gap {Gap(rows):0.000}"));
        return 0;
    }

    /// <summary>A row for each range of confidence that beads fall into.</summary>
    public static IReadOnlyList<CalibrationRow> Table(IEnumerable<GoldText> texts)
    {
        var beads = texts.SelectMany(Judge).ToArray();
        return [.. Bounds.Zip(Bounds.Skip(1))
            .Select(range => (range, Inside: beads.Where(bead => bead.Confidence >= range.First && bead.Confidence < range.Second).ToArray()))
            .Where(row => row.Inside.Length > 0)
            .Select(row => new CalibrationRow(
                row.range.First, Math.Min(1, row.range.Second), row.Inside.Length, row.Inside.Average(bead => bead.Confidence), row.Inside.Average(bead => bead.IsRight ? 1.0 : 0)))];
    }

    /// <summary>How far confidence and truth are apart, over all beads: the expected calibration error (Naeini, Cooper and Hauskrecht 2015).</summary>
    public static double Gap(IReadOnlyList<CalibrationRow> rows) => rows.Sum(row => row.Beads * Math.Abs(row.Mean - row.Right)) / rows.Sum(row => row.Beads);

    static IEnumerable<(double Confidence, bool IsRight)> Judge(GoldText text)
    {
        var known = text.Gold.Select(bead => bead.ToString()).ToHashSet(StringComparer.Ordinal);
        return text.Confidences().Select(bead => (bead.Confidence, known.Contains(bead.Bead.ToString())));
    }
}

/// <summary>The beads of a range of confidence: what they promise on average, and the share of them that is right.</summary>
sealed record CalibrationRow(double From, double To, int Beads, double Mean, double Right)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:0.000}-{To:0.000}  {Beads,7}  {Mean:0.000}  {Right:0.000}");
}
