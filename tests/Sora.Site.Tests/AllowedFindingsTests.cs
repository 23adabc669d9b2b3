using Sora.Bitext;
using Sora.Site.Write;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>What the publisher knows of and allows in the front matter is not reported, and fails no build.</summary>
public sealed class AllowedFindingsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("", false, false)]
    [InlineData("allow: [S403]\n", false, true)]
    [InlineData("allow: [S405]\n", false, false)]
    public void Another_articles_translation_is_written_only_where_it_is_allowed(string front, bool strict, bool written) =>
        Assert.Equal(written, Build("S403-other-article", front, strict).Written is not null);

    [Theory]
    [InlineData("", false, true)]
    [InlineData("", true, false)]
    [InlineData("allow: [S405]\n", true, true)]
    public void A_warning_fails_a_strict_build_unless_it_is_allowed(string front, bool strict, bool written) =>
        Assert.Equal(written, Build("S405-number-on-one-side", front, strict).Written is not null);

    /// <summary>What is found while a text is read, too.</summary>
    [Theory, InlineData("", false), InlineData("allow: [S316]\n", true)]
    public void What_the_readers_find_may_be_allowed_for_the_text(string front, bool written) =>
        Assert.Equal(written, Build("S316-listing-of-prose", front, strict: true).Written is not null);

    [Fact]
    public void A_finding_is_printed_with_both_places() =>
        Assert.Equal(
            "zh.md:5: warning S408: The link to “a” is not in the other text. Add it there, or take it out here. (en.md:7)",
            ConsoleReport.Line(Findings.LinkOnOneSide(new("zh.md", 5), new("en.md", 7), "a")));

    public void Dispose() => _folder.Dispose();

    BuildResult Build(string name, string front, bool strict)
    {
        foreach (var file in new[] { "zh.md", "en.md" })
        {
            var text = File.ReadAllText(Repository.Path("tests", "Sora.Site.Tests", "Broken", name, "input", "rain", file));
            _folder.Write($"input/rain/{file}", file == "zh.md" ? text.Replace("---\ntitle", $"---\n{front}title", StringComparison.Ordinal) : text);
        }
        return SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output"), BuiltSite.Address, strict));
    }
}
