using Sora.Bitext;
using Sora.Site.Write;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>A folder for each finding: `input/` breaks in one way, `expected.verified.txt` is what the publisher then reads.</summary>
public static class BrokenInputTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.Path("tests", "Sora.Site.Tests", "Broken")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public static void Says_what_is_wrong_where_and_what_to_do(string name)
    {
        var folder = Repository.Path("tests", "Sora.Site.Tests", "Broken", name);
        using var output = new TemporaryFolder();

        var result = SiteBuild.Run(new(Path.Combine(folder, "input"), output.Path));

        var code = name[..name.IndexOf('-', StringComparison.Ordinal)];
        Assert.Contains(result.Findings, finding => finding.Code == code);
        var lines = result.Findings.Select(finding => ConsoleReport.Line(finding).Replace(folder + "/", "", StringComparison.Ordinal) + "\n");
        Golden.Verify(Path.Combine(folder, "expected.verified.txt"), string.Concat(lines));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void Writes_a_whole_site_or_nothing(string name)
    {
        using var output = new TemporaryFolder();

        var result = SiteBuild.Run(new(Repository.Path("tests", "Sora.Site.Tests", "Broken", name, "input"), output.Path));

        var files = output.Files();
        if (result.Findings.Any(finding => finding.Severity == Severity.Error))
            Assert.Empty(files);
        else
            Assert.Contains("index.html", files.Keys);
    }
}
