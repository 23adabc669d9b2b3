using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Sora.Bitext;
using Sora.Site.Commands;
using Sora.Site.Import;

namespace Sora.Site.Write;

/// <summary>What the build tells the publisher: findings to the error stream, a few lines of what was done to the output.</summary>
static class ConsoleReport
{
    /// <param name="isPreview">Builds again by itself as soon as something changes.</param>
    public static void Print(BuildResult result, BuildOptions options, Loudness loudness, bool isPreview = false)
    {
        PrintFindings(result.Findings, loudness);
        if (loudness == Loudness.Quiet && result.Written is not null)
            return;
        if (loudness != Loudness.Quiet)
            PrintArticles(result, loudness);
        if (loudness != Loudness.Quiet && !result.Times.Stages.IsEmpty && !result.Articles.IsEmpty)
            Console.Out.WriteLine(Times(result.Times));
        if (result.Ledgers > 0)
            Console.Out.WriteLine($"{options.Input}: {Count(result.Ledgers, "file")} of permanent addresses (ids.txt) written; commit {(result.Ledgers == 1 ? "it" : "them")} with the texts");
        Console.Out.WriteLine(result.Written is { } written
            ? $"{options.Output}: {Count(written.Files, "file")}, {written.Written} written, {written.Removed} removed"
            : $"Nothing was written: {options.Output} is as it was{(isPreview ? $" until the {WhatFails(options)} above are mended." : $". Mend the {WhatFails(options)} above and run this again.")}");
    }

    /// <summary>After a check, which writes nothing.</summary>
    public static void PrintCheck(BuildResult result, BuildOptions options, Loudness loudness)
    {
        PrintFindings(result.Findings, loudness);
        if (loudness == Loudness.Quiet)
            return;
        PrintArticles(result, loudness);
        if (result.Findings.Any(options.Fails))
            Console.Out.WriteLine($"A build would write nothing until the {WhatFails(options)} above are mended.");
    }

    /// <summary>After a command that makes an article.</summary>
    public static void PrintMade(Made made, Loudness loudness)
    {
        PrintFindings(made.Findings, loudness);
        foreach (var line in loudness == Loudness.Quiet ? [] : made.Said)
            Console.Out.WriteLine(line);
    }

    /// <summary>Hints are left out where only what is wrong is asked for.</summary>
    static void PrintFindings(ImmutableArray<Diagnostic> findings, Loudness loudness)
    {
        foreach (var finding in findings)
        {
            if (loudness != Loudness.Quiet || finding.Severity != Severity.Hint)
                Console.Error.WriteLine(TerminalColours.Of(finding, Line(finding)));
        }
    }

    static void PrintArticles(BuildResult result, Loudness loudness)
    {
        if (loudness == Loudness.Verbose)
        {
            foreach (var article in result.Articles)
                Console.Out.WriteLine($"{article.Files.Slug}: {Count(article.Ids.Length, "pair")}, {article.NotTranslated} not translated, {article.OneSided - article.NotTranslated} added, {Count(article.Passages.Length, "passage")} with pages");
        }
        var pairs = result.Articles.Sum(article => article.Ids.Length);
        var oneSided = result.Articles.Sum(article => article.OneSided);
        var toDo = result.Articles.Sum(article => article.NotTranslated);
        if (!result.Articles.IsEmpty)
            Console.Out.WriteLine($"{Count(result.Articles.Length, "article")}, {Count(pairs, "pair")}, {oneSided} of them on one side only{(toDo == 0 ? "" : $" ({toDo} not translated)")}");
        Console.Out.WriteLine(Severities(result.Findings));
    }

    /// <summary>For programs and shells: nothing but this.</summary>
    public static void PrintText(string text) => Console.Out.Write(text.ReplaceLineEndings("\n"));

    /// <summary>What was wrong with a command, without the help of all there is, which would push it out of sight; on the error stream, as the output may go to a program.</summary>
    public static void PrintUsage(ParseResult parsed, ParseErrorAction mistake, string command)
    {
        mistake.ShowHelp = false;
        parsed.Invoke(new() { Output = Console.Error });
        Console.Error.WriteLine($"What there is: dotnet run --project src/Sora.Site -- {command}--help");
    }

    /// <summary>What is wrong with the machine, not with the texts.</summary>
    public static void PrintError(string message) => Console.Error.WriteLine($"error: {message}");

    public static void PrintDiskError(Exception error) =>
        Console.Error.WriteLine(Line(Findings.Disk(new(""), error.Message)));

    public static string Line(Diagnostic finding)
    {
        var severity = Word(finding.Severity);
        var other = finding.Other is { } twin ? $" ({twin})" : "";
        return finding.Where.File.Length == 0 ? $"{severity} {finding.Code}: {finding.Message}" : $"{finding.Where}: {severity} {finding.Code}: {finding.Message}{other}";
    }

    static string WhatFails(BuildOptions options) => options.Strict ? "errors and warnings" : "errors";

    static string Severities(IReadOnlyCollection<Diagnostic> findings) => findings.Count == 0
        ? "no findings"
        : string.Join(", ", findings
            .GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => Count(group.Count(), Word(group.Key))));

    public static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" };

    static string Count(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    static string Times(BuildTimes times) =>
        $"{string.Join(", ", times.Stages.Select(stage => $"{stage.Stage} {Milliseconds(stage.Time)}"))}; in all {Milliseconds(times.Whole)}";

    static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms";
}
