using Sora.Bitext;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The publisher's own articles, whichever they are; all other tests have articles of their own.</summary>
public static class OwnInputTests
{
    [Fact]
    public static void The_site_in_input_builds()
    {
        using var folder = new TemporaryFolder();

        var result = SiteBuild.Run(new(Repository.Path("input"), Path.Combine(folder.Path, "output"), Frozen: true));

        Assert.DoesNotContain(result.Findings, static finding => finding.Severity == Severity.Error);
        Assert.NotNull(result.Written);
    }
}
