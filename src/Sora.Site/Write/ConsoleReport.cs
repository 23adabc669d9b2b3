using System.Globalization;
using Sora.Bitext;

namespace Sora.Site.Write;

/// <summary>What the build tells the publisher: findings to the error stream, a few lines of what was done to the output.</summary>
static class ConsoleReport
{
    public static void Print(BuildResult result, BuildOptions options)
    {
        foreach (var finding in result.Findings)
            Console.Error.WriteLine(Line(finding));

        var pairs = result.Articles.Sum(article => article.Ids.Length);
        var oneSided = result.Articles.Sum(article => article.OneSided);
        Console.Out.WriteLine($"{Count(result.Articles.Length, "article")}, {Count(pairs, "pair")}, {oneSided} of them on one side only");
        Console.Out.WriteLine(Severities(result.Findings));
        Console.Out.WriteLine(Times(result.Times));
        if (result.Ledgers > 0)
            Console.Out.WriteLine($"{options.Input}: {Count(result.Ledgers, "file")} of permanent addresses (ids.txt) written; commit {(result.Ledgers == 1 ? "it" : "them")} with the texts");
        Console.Out.WriteLine(result.Written is { } written
            ? $"{options.Output}: {Count(written.Files, "file")}, {written.Written} written, {written.Removed} removed"
            : $"Nothing was written: {options.Output} is as it was. Mend the {(options.Strict ? "errors and warnings" : "errors")} above and run this again.");
    }

    public static void PrintDiskError(Exception error) =>
        Console.Error.WriteLine(Line(Findings.Disk(new(""), error.Message)));

    public static string Line(Diagnostic finding)
    {
        var severity = Word(finding.Severity);
        var other = finding.Other is { } twin ? $" ({twin})" : "";
        return finding.Where.File.Length == 0 ? $"{severity} {finding.Code}: {finding.Message}" : $"{finding.Where}: {severity} {finding.Code}: {finding.Message}{other}";
    }

    static string Severities(IReadOnlyCollection<Diagnostic> findings) => findings.Count == 0
        ? "no findings"
        : string.Join(", ", findings
            .GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => Count(group.Count(), Word(group.Key))));

    static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" };

    static string Count(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    static string Times(BuildTimes times) =>
        $"{string.Join(", ", times.Stages.Select(stage => $"{stage.Stage} {Milliseconds(stage.Time)}"))}; in all {Milliseconds(times.Whole)}";

    static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms";
}
