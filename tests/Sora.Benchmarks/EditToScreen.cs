using System.Diagnostics;
using System.Globalization;

namespace Sora.Benchmarks;

/// <summary>What a publisher waits for: from saving a text until the preview has told the open page and served it anew.</summary>
static class EditToScreen
{
    const int Edits = 20;

    /// <param name="program">Sora Site as one file: a native or a ReadyToRun build.</param>
    /// <param name="site">As <see cref="SampleSite"/> has written it; its first article is edited.</param>
    public static async Task<int> Run(string program, string site)
    {
        var output = Directory.CreateTempSubdirectory("sora-edits-").FullName;
        using var preview = Process.Start(new ProcessStartInfo(program, ["preview", "--quiet", "--input", Path.Combine(site, "input"), "--output", output]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        preview.BeginErrorReadLine();
        try
        {
            var address = new Uri((await preview.StandardOutput.ReadLineAsync().ConfigureAwait(false))!.Split(' ')[0]);
            using var client = new HttpClient { BaseAddress = address };
            using var events = new StreamReader(await client.GetStreamAsync(new Uri(address, "_preview/events")).ConfigureAwait(false));
            await Event(events).ConfigureAwait(false);
            var times = new List<double>();
            for (var edit = 0; edit < Edits; edit++)
                times.Add(await Edit(Path.Combine(site, "input", "article-0001", "zh.md"), client, events).ConfigureAwait(false));
            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Edits} edits, from saving to the page served anew: best {times[0]:0} ms, median {times[Edits / 2]:0} ms, worst {times[^1]:0} ms"));
            return 0;
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync().ConfigureAwait(false);
            Directory.Delete(output, recursive: true);
        }
    }

    static async Task<double> Edit(string file, HttpClient client, StreamReader events)
    {
        var words = Guid.NewGuid().ToString();
        var clock = Stopwatch.StartNew();
        await File.AppendAllTextAsync(file, $"又写了一句：{words}。\n").ConfigureAwait(false);
        string page;
        do
        {
            await Event(events).ConfigureAwait(false);
            page = await client.GetStringAsync(new Uri(client.BaseAddress!, "article-0001/")).ConfigureAwait(false);
        }
        while (!page.Contains(words, StringComparison.Ordinal));
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>Waits for what the open page waits for.</summary>
    static async Task Event(StreamReader events)
    {
        while (await events.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException("The preview has ended.");
    }
}
