using System.Reflection;
using Sora.Bitext.Pairs;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests;

public static class ArchitectureTests
{
    [Fact]
    public static void The_theme_depends_on_the_core_and_nothing_else_of_ours() =>
        Assert.Equal(["Sora.Bitext"], typeof(PageRenderer).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Sora.", StringComparison.Ordinal)));

    /// <summary>With the commit in it, the next `dotnet run` compiles everything again, which takes most of a minute.</summary>
    [Fact]
    public static void No_program_names_the_commit_that_it_was_built_at() =>
        Assert.All(
            [typeof(SiteBuild).Assembly, typeof(PageRenderer).Assembly, typeof(ParallelText).Assembly],
            program => Assert.Equal("1.0.0", program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion));

    [Fact]
    public static void Every_code_of_a_finding_is_given_once()
    {
        var codes = System.Text.RegularExpressions.Regex.Matches(FindingSource.Read(), "\"(S[0-9]{3})\"").Select(match => match.Groups[1].Value).ToArray();

        Assert.Distinct(codes);
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }
}
