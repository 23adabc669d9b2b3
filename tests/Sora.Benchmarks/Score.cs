using System.Diagnostics;
using System.Globalization;

namespace Sora.Benchmarks;

/// <summary>Pairs every text below a folder and compares the result with its gold.</summary>
static class Score
{
    public static int Run(string folder)
    {
        var total = new Tally();
        var kinds = new ScoreKinds();
        double milliseconds = 0;
        foreach (var text in GoldText.Below(folder))
        {
            var (beads, spent) = Time(text.Pair);
            milliseconds += spent;
            var tally = new Tally();
            tally.Add(text.Gold, beads);
            total.Add(text.Gold, beads);
            kinds.Add(text.Gold, beads);
            Print($"{tally}  {spent,8:0.00} ms  {text.Name}");
        }
        Print($"{milliseconds:0.0} ms");
        Print($"{kinds}");
        Print($"{total}");
        return 0;
    }

    /// <summary>The mean of as many runs as fit into a moment, the first left out.</summary>
    static (IReadOnlyList<GoldBead> Beads, double Milliseconds) Time(Func<IReadOnlyList<GoldBead>> pair)
    {
        var beads = pair();
        var watch = Stopwatch.StartNew();
        var runs = 0;
        for (; runs == 0 || (runs < 100 && watch.ElapsedMilliseconds < 20); runs++)
            pair();
        return (beads, watch.Elapsed.TotalMilliseconds / runs);
    }

    public static int Usage()
    {
        Print($"calibrate DIR   how many beads are right of those of some confidence");
        Print($"misses DIR   shows where gold beads of blocks and those found differ");
        Print($"pair DIR     pairs all articles below DIR, for the time it takes");
        Print($"score DIR    DIR: a folder a text, with zh.txt, en.txt and gold, or zh.blocks.tsv, en.blocks.tsv and gold");
        return 2;
    }

    static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
