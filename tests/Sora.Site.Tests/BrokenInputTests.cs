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
        using var folder = Copy(name);

        var result = Build(folder);

        var code = name[..name.IndexOf('-', StringComparison.Ordinal)];
        Assert.Contains(result.Findings, finding => finding.Code == code);
        var lines = result.Findings.Where(finding => !IsOfMachine(finding, code)).Select(finding => ConsoleReport.Line(finding).Replace(folder.Path + "/", "", StringComparison.Ordinal) + "\n");
        Golden.Verify(Repository.Path("tests", "Sora.Site.Tests", "Broken", name, "expected.verified.txt"), string.Concat(lines));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void Writes_a_whole_site_or_nothing(string name)
    {
        using var folder = Copy(name);
        var before = folder.Files();

        var result = Build(folder);

        var files = folder.Files();
        if (result.Findings.Any(finding => finding.Severity == Severity.Error))
            Assert.Equal(before, files);
        else
            Assert.Contains("output/index.html", files.Keys);
    }

    /// <summary>A build writes into its input folder, and these are sources.</summary>
    static TemporaryFolder Copy(string name)
    {
        var folder = new TemporaryFolder();
        folder.Copy(Repository.Path("tests", "Sora.Site.Tests", "Broken", name, "input"), "input");
        return folder;
    }

    static BuildResult Build(TemporaryFolder folder) => SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));

    /// <summary>Which characters have no font depends on the machine, where the folder brings none of its own.</summary>
    static bool IsOfMachine(Diagnostic finding, string code) => MachineFindings.Has(finding.Code) && code != finding.Code;
}
