using System.Diagnostics;
using System.Globalization;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Benchmarks;

/// <summary>How long it takes to pair a site of a thousand made-up articles of 40 paragraphs, three sentences each.</summary>
static class PairingSpeed
{
    public static int Run()
    {
        var articles = Enumerable.Range(0, 1000).Select(Article).ToArray();
        foreach (var (source, target) in articles)
            Pairing.Pair(source, target);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Cpu();
        foreach (var (source, target) in articles)
            Pairing.Pair(source, target);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"1,000 articles: {(Cpu() - start).TotalMilliseconds:0} ms of processor time, {(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6:0} MB allocated"));
        return 0;
    }

    /// <summary>The machine may be busy with other things: what counts is the time spent here.</summary>
    static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    static (Article Source, Article Target) Article(int number)
    {
        var paragraphs = Enumerable.Range(0, 40).ToArray();
        return (
            new(Language.Chinese, new(), [.. paragraphs.Select(p => Paragraph([.. Enumerable.Range(0, 3).Select(s => Chinese(number, p, s))]))], "zh.md"),
            new(Language.English, new(), [.. paragraphs.Select(p => Paragraph([.. Enumerable.Range(0, 3).Select(s => English(number, p, s))]))], "en.md"));
    }

    static string Chinese(int article, int paragraph, int sentence) =>
        string.Concat(Enumerable.Range(0, 3 + ((article + (7 * paragraph) + sentence) % 9)).Select(i => (i + paragraph) % 7 == 0 ? $"第 {paragraph + 10} 次的 OpenAI，" : "海边的灯塔在夜里")) + "。";

    static string English(int article, int paragraph, int sentence) =>
        string.Concat(Enumerable.Range(0, 3 + ((article + (7 * paragraph) + sentence) % 9)).Select(i => (i + paragraph) % 7 == 0 ? $"OpenAI, time {paragraph + 10}, " : "the seaside tower at night ")) + "too.";

    static Block Paragraph(string[] sentences) => new(
        BlockKind.Paragraph, 0, [.. sentences.Select(text => new Sentence(text, text))], [.. Enumerable.Repeat("", sentences.Length + 1)], [], [], default);
}
