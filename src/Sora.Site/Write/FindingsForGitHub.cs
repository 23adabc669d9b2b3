using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Write;

/// <summary>Findings as GitHub's workflow commands: each stands at its line in the pull request.</summary>
static class FindingsForGitHub
{
    public static string Of(ImmutableArray<Diagnostic> findings) => string.Concat(findings.Select(static finding => Line(finding) + "\n"));

    static string Line(Diagnostic finding)
    {
        var where = finding.Where;
        var properties = new[]
        {
            where.File.Length > 0 ? $"file={Property(where.File)}" : null,
            where.Line > 0 ? FormattableString.Invariant($"line={where.Line}") : null,
            where.Column > 0 ? FormattableString.Invariant($"col={where.Column}") : null,
            $"title={finding.Code}",
        };
        var command = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var other = finding.Other is { } twin ? $" ({twin})" : "";
        return $"::{command} {string.Join(',', properties.OfType<string>())}::{Data(finding.Message + other)}";
    }

    static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
