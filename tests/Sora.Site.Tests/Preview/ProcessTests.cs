using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Sora.Site.Preview;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>Programs of their own, to be interrupted, killed, and kept from writing.</summary>
public sealed class ProcessTests : IDisposable
{
    static readonly string Program = typeof(SiteBuild).Assembly.Location;

    readonly TemporaryFolder _folder = new();

    public ProcessTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        _folder.Write("input/rain/zh.md", PreviewedSite.Chinese);
        _folder.Write("input/rain/en.md", PreviewedSite.English);
    }

    [Theory, InlineData("INT"), InlineData("TERM")]
    public async Task A_preview_that_is_told_to_end_does_so_and_all_went_well(string signal)
    {
        Assert.SkipWhen(signal == "INT" && IsInterruptIgnored, "A shell has started the tests behind its back (&), where Ctrl-C reaches no program.");
        using var preview = Start("preview");
        await AddressOf(preview);

        using (var kill = Process.Start("kill", ["-" + signal, preview.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await preview.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Child.Patience, TestContext.Current.CancellationToken);

        Assert.Equal(0, preview.ExitCode);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "output", "rain", "index.html")));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_preview_says_that_it_shows_the_theme_of_the_working_folder_where_there_is_one(bool isThere)
    {
        if (isThere)
            _folder.Write("theme/Sora.Theme.csproj", "<Project/>");
        foreach (var file in ThemeAssets.Files)
            _folder.Write($"theme/assets/{file}", "");
        using var preview = Start("preview");
        await AddressOf(preview);

        using (var kill = Process.Start("kill", ["-TERM", preview.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);

        var rest = await preview.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Child.Patience, TestContext.Current.CancellationToken);
        Assert.Equal(isThere, rest.Contains("theme: sheets and scripts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_says_where_the_review_is_and_that_it_waits_for_errors_to_be_mended()
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: [雨\n---\n雨。\n");
        using var preview = Start("preview");
        var (said, line) = ("", "");
        for (; !line.StartsWith("http://", StringComparison.Ordinal); line = await LineOf(preview) ?? "http://")
            said = line;
        var next = await LineOf(preview);
        preview.Kill();

        Assert.EndsWith("output is as it was until the errors above are mended.", said, StringComparison.Ordinal);
        Assert.StartsWith($"{line.Split(' ')[0]}_review/: ", next, StringComparison.Ordinal);
    }

    /// <summary>Killed wherever it happens to be: no address is lost, no line is half written, and the next build is as if nothing had been.</summary>
    [Fact]
    public async Task A_build_that_is_killed_leaves_the_addresses_whole_and_the_next_one_makes_the_site_right()
    {
        SiteBuild.Run(new(At("input"), At("output")));
        var addresses = await File.ReadAllLinesAsync(At("input", "rain", "ids.txt"), TestContext.Current.CancellationToken);
        for (var wait = 100; wait <= 1500; wait += 200)
        {
            _folder.Write("input/rain/zh.md", PreviewedSite.Chinese + $"\n钟声第{wait}次传来的时候，渡船已经离岸了。\n");
            using var build = Start("build");
            await Task.Delay(wait, TestContext.Current.CancellationToken);
            build.Kill();
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);

            var kept = await File.ReadAllTextAsync(At("input", "rain", "ids.txt"), TestContext.Current.CancellationToken);
            Assert.EndsWith("\n", kept, StringComparison.Ordinal);
            Assert.All(addresses.Where(static line => line.StartsWith('p')), line => Assert.Contains(line.Split(' ')[0], kept, StringComparison.Ordinal));
            Assert.DoesNotContain(SiteBuild.Check(new(At("input"), At("output"))).Findings, static finding => finding.Severity == Bitext.Severity.Error);
        }

        Assert.DoesNotContain(SiteBuild.Run(new(At("input"), At("output"))).Findings, static finding => finding.Severity == Bitext.Severity.Error);
        SiteBuild.Run(new(At("input"), At("clean"), Frozen: true));
        Assert.Equal(Below("clean/"), Below("output/"));
    }

    [Fact]
    public async Task A_preview_that_is_killed_while_its_review_saves_leaves_the_corrections_whole()
    {
        var states = new HashSet<string>();
        for (var wait = 20; wait <= 100; wait += 20)
        {
            File.Delete(At("input", "rain", "pairs.txt"));
            using var preview = Start("preview");
            var acted = new TaskCompletionSource();
            var acting = MergeAndUndo(await AddressOf(preview), acted);
            await await Task.WhenAny(acted.Task, acting).WaitAsync(Child.Patience, TestContext.Current.CancellationToken);
            Assert.True(acted.Task.IsCompleted);
            await Task.Delay(wait, TestContext.Current.CancellationToken);
            preview.Kill();
            await preview.WaitForExitAsync(TestContext.Current.CancellationToken);
            await acting;
            states.Add(File.Exists(At("input", "rain", "pairs.txt")) ? await File.ReadAllTextAsync(At("input", "rain", "pairs.txt"), TestContext.Current.CancellationToken) : "none");
        }

        Assert.Subset(new HashSet<string> { "none", "[\"昨\", \"守\"]:[\"It\", \"The\"]\n" }, states);
    }

    /// <summary>A small disk of its own holds input and output; what is on it is copied before it refuses and when the build has failed.</summary>
    [Theory, InlineData("cat /dev/zero > disk/filled 2> /dev/null", "rm disk/filled"), InlineData("mount -o remount,ro disk", "mount -o remount,rw disk")]
    public async Task A_disk_that_is_full_or_may_only_be_read_is_an_error_and_everything_stays_as_it_was(string refuse, string allow)
    {
        var script = $"""
            mkdir disk && mount -t tmpfs -o size=16m none disk || exit 77
            cp -r input disk/ && "$@" --quiet || exit 2
            sed 's/Rain/Downpour/' input/rain/en.md > disk/input/rain/en.md && printf '\n钟声传来了。\n' >> disk/input/rain/zh.md
            cp -r disk before
            {refuse}
            "$@"
            echo "exit $?"
            {allow} && cp -r disk after
            """;
        Assert.SkipUnless(File.Exists("/usr/bin/unshare"), "Disks cannot be mounted here.");
        using var process = Start("/usr/bin/unshare", ["-rm", "sh", "-c", script, "sh", "dotnet", Program, "build", "--input", "disk/input", "--output", "disk/output"]);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(process.ExitCode is 1 or 77 && !Directory.Exists(At("before")), "Disks cannot be mounted here.");

        Assert.Contains("error S505", await errors, StringComparison.Ordinal);
        Assert.Contains("exit 1", said, StringComparison.Ordinal);
        Assert.Equal(Below("before/"), Below("after/"));
    }

    /// <summary>The second bit of the signals that the system says are ignored, which programs inherit.</summary>
    static bool IsInterruptIgnored =>
        OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status").First(static line => line.StartsWith("SigIgn:", StringComparison.Ordinal)).TrimEnd()[^1] is '2' or '3' or '6' or '7' or 'a' or 'b' or 'e' or 'f';

    static async Task<Uri> AddressOf(Process preview)
    {
        while (await LineOf(preview) is { } line)
        {
            if (line.StartsWith("http://", StringComparison.Ordinal))
                return new(line.Split(' ')[0]);
        }
        throw new InvalidOperationException("The preview did not start.");
    }

    static async Task<string?> LineOf(Process program) =>
        await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Child.Patience, TestContext.Current.CancellationToken);

    /// <summary>Acts in the review until nobody answers.</summary>
    static async Task MergeAndUndo(Uri preview, TaskCompletionSource acted)
    {
        using var client = new HttpClient();
        try
        {
            while (true)
            {
                var page = await Reviewed.Parse(await client.GetStringAsync(new Uri(preview, "_review/rain/"), TestContext.Current.CancellationToken));
                var act = page.QuerySelectorAll("#pairs > section").Length > 1 ? "merge" : "undo";
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(preview, $"_review/rain/?act={act}&pair=0&seen={page.QuerySelector("#pairs")!.GetAttribute("data-seen")}"));
                request.Headers.Add(ReviewAnswers.TokenHeader, page.QuerySelector("meta[name=sora-token]")!.GetAttribute("content"));
                request.Headers.Add("Origin", preview.GetLeftPart(UriPartial.Authority));
                using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
                answer.EnsureSuccessStatusCode();
                acted.TrySetResult();
            }
        }
        catch (Exception end) when (end is HttpRequestException { StatusCode: null } or SocketException)
        {
            // Wherever it was killed: a connection that breaks just after it was made is told as it is.
        }
    }

    SortedDictionary<string, string> Below(string folder) => new(
        _folder.Files().Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(file => file.Key[folder.Length..], static file => Convert.ToHexString(file.Value)), StringComparer.Ordinal);

    string At(params string[] names) => Path.Combine([_folder.Path, .. names]);

    Child Start(string command) => Start("dotnet", [Program, command, "--input", At("input"), "--output", At("output")]);

    /// <summary>As on a publisher's machine, wherever the tests run: with CI in the environment, no address would be kept.</summary>
    Child Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("CI");
        return Child.Start(start);
    }

    public void Dispose() => _folder.Dispose();
}
