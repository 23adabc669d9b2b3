using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests;

public static class ArchitectureTests
{
    [Fact]
    public static void The_theme_depends_on_the_core_and_nothing_else_of_ours() =>
        Assert.Equal(["Sora.Bitext"], typeof(PageRenderer).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Sora.", StringComparison.Ordinal)));

    [Fact]
    public static void Every_code_of_a_finding_is_given_once()
    {
        var codes = System.Text.RegularExpressions.Regex.Matches(FindingSource.Read(), "\"(S[0-9]{3})\"").Select(match => match.Groups[1].Value).ToArray();

        Assert.Distinct(codes);
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }
}
