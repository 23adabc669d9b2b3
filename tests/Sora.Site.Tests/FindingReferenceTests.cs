using System.Text.RegularExpressions;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The README explains each finding that there is, and none that there is not.</summary>
public static partial class FindingReferenceTests
{
    [Fact]
    public static void Every_code_has_its_line_in_the_reference_with_its_severity()
    {
        var source = FindingSource.Read();
        var findings = Finding().Matches(source).Select(static match => (Code: match.Groups["code"].Value, Severity: match.Groups["severity"].Value.ToUpperInvariant())).ToArray();
        Assert.Equal(Code().Count(source), findings.Length);
        Assert.Equal(findings.OrderBy(static finding => finding.Code, StringComparer.Ordinal), findings);

        var readme = File.ReadAllText(Repository.Path("README.md"));
        var entries = Entry().Matches(readme[readme.IndexOf("## Every finding", StringComparison.Ordinal)..]);
        Assert.Equal(findings, entries.Select(static entry => (entry.Groups["code"].Value, entry.Groups["severity"].Value.ToUpperInvariant())));
    }

    [GeneratedRegex("(?:Severity\\.)?(?<severity>Error|Warning|Hint)[(,] ?.*?\"(?<code>S[0-9]{3})\"")]
    private static partial Regex Finding();

    [GeneratedRegex("\"S[0-9]{3}\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (?<code>S[0-9]{3}) \| (?<severity>error|warning|hint) \| \S.+ \|$", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
