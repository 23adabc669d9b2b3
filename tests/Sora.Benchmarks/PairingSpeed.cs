using System.Diagnostics;
using System.Globalization;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Benchmarks;

/// <summary>What it costs to pair articles: processor time and memory, and a digest by which two builds can be told to pair alike.</summary>
static class PairingSpeed
{
    /// <param name="runs">Of so many the best time is taken; between two numbers of runs, instructions can be compared too.</param>
    /// <param name="folder">Sites' articles (zh.md and en.md) or gold texts, at any depth.</param>
    public static int Run(string folder, int runs)
    {
        var articles = Articles(folder);
        var digest = articles.Aggregate(14695981039346656037, (sum, article) => Add(sum, Pairing.Pair(article.Source, article.Target)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Cpu();
            foreach (var (source, target) in articles)
                Pairing.Pair(source, target);
            best = Math.Min(best, (Cpu() - start).TotalMilliseconds);
        }
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6 / Math.Max(1, runs);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{articles.Length} articles: {best:0.0} ms of processor time, best of {runs}; {allocated:0.0} MB allocated, {process.PeakWorkingSet64 / 1e6:0} MB at most; digest {digest:x16}"));
        return 0;
    }

    static (Article Source, Article Target)[] Articles(string folder) =>
    [
        .. GoldText.Below(folder).Select(text => (text.Source, text.Target)),
        .. Directory.EnumerateFiles(folder, "zh.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Read(file, Language.Chinese), Read(Path.Combine(Path.GetDirectoryName(file)!, "en.md"), Language.English))),
    ];

    static Article Read(string file, Language language)
    {
        var text = File.ReadAllText(file);
        var body = text.StartsWith("---", StringComparison.Ordinal) ? text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..] : text;
        return new(language, new(), MarkdownReader.Read(new(file, body, language)).Blocks, file);
    }

    static ulong Add(ulong sum, ParallelText text)
    {
        foreach (var pair in text.Pairs)
        {
            foreach (var bead in pair.Sentences.Beads.Append(new(new(0, pair.Source.Length), new(0, pair.Target.Length), pair.Confidence)))
            {
                foreach (var value in (ReadOnlySpan<int>)[bead.Source.Start, bead.Source.Count, bead.Target.Start, bead.Target.Count])
                    sum = (sum ^ (uint)value) * 1099511628211;
            }
        }
        return sum;
    }

    /// <summary>The machine may be busy with other things: what counts is the time spent here.</summary>
    static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
