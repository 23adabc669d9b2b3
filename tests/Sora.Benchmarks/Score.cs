using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Sora.Bitext.Lexicon;

namespace Sora.Benchmarks;

/// <summary>Pairs every text below a folder and compares the result with its gold.</summary>
static class Score
{
    /// <param name="dictionary">A file in CC-CEDICT's format, packed by gzip or not; null for none.</param>
    public static int Run(string folder, string? dictionary = null)
    {
        var known = dictionary is null ? null : new KnownWords(Dictionary: Cedict.Read(Bytes(dictionary)));
        var total = new Tally();
        var kinds = new ScoreKinds();
        double milliseconds = 0;
        foreach (var text in GoldText.Below(folder, known))
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

    static byte[] Bytes(string file)
    {
        if (!file.EndsWith(".gz", StringComparison.Ordinal))
            return File.ReadAllBytes(file);
        using var text = new MemoryStream();
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        packed.CopyTo(text);
        return text.ToArray();
    }

    public static int Usage()
    {
        Print($"ablate DIR   the score of sentences without each kind of evidence");
        Print($"calibrate DIR   how many beads are right of those of some confidence");
        Print($"edit PROGRAM SITE   how long the preview takes from an edit to the page, on a site that “sample” has written");
        Print($"long N DIR OUT   writes a text of N sentences a side to OUT, from the passages of gold texts below DIR");
        Print($"misses DIR   shows where gold beads and those found differ");
        Print($"pair DIR     pairs all articles below DIR, for the time it takes");
        Print($"score DIR [DICTIONARY]    DIR: a folder a text, with zh.txt, en.txt and gold, or zh.blocks.tsv, en.blocks.tsv and gold; DICTIONARY: in CC-CEDICT's format, .gz or not");
        return 2;
    }

    static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
