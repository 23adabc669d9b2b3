using Sora.Bitext;

namespace Sora.Site.Write;

/// <summary>Colours for the eye, where somebody watches a terminal and has not asked for none (no-color.org).</summary>
static class TerminalColours
{
    static readonly bool AreShown = !Console.IsErrorRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>The finding's line, its severity coloured.</summary>
    public static string Of(Diagnostic finding, string line)
    {
        if (!AreShown)
            return line;
        var word = $"{ConsoleReport.Word(finding.Severity)} {finding.Code}";
        var at = line.IndexOf(word, StringComparison.Ordinal);
        var colour = finding.Severity switch { Severity.Error => 31, Severity.Warning => 33, _ => 36 };
        return FormattableString.Invariant($"{line[..at]}\e[{colour}m{word}\e[0m{line[(at + word.Length)..]}");
    }
}
