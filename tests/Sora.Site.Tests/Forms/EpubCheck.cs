using System.Diagnostics;

namespace Sora.Site.Tests.Forms;

/// <summary>What epubcheck says of a book.</summary>
static class EpubCheck
{
    const string Program = "/usr/share/java/epubcheck.jar";

    public static bool IsHere => File.Exists(Program);

    /// <summary>What it does not like about a file; empty where there is nothing.</summary>
    public static string Faults(string file)
    {
        var start = new ProcessStartInfo("java", ["-jar", Program, "-e", "-w", "-q", file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 && !said.Contains("WARNING(", StringComparison.Ordinal) ? "" : $"exit {process.ExitCode}: {said}";
    }
}
