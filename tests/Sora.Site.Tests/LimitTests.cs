using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Texts that no author writes: a finding or a page, never a crash.</summary>
public sealed class LimitTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_of_10_MB_is_an_error()
    {
        var result = Build(Chinese, string.Concat(Enumerable.Repeat("It rained last night.\n\n", 10_000_000 / 23)));

        Assert.Contains(result.Findings, finding => finding is { Code: "S109", Where.File: var file } && file.EndsWith("input/rain/en.md", StringComparison.Ordinal));
        Assert.Null(result.Written);
    }

    [Fact]
    public void A_line_of_1_MB_is_a_page() =>
        Assert.NotNull(Build(Long("昨夜下了雨。", 170_000), Long("It rained. ", 170_000)).Written);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![")]
    [InlineData("<b>")]
    [InlineData("<div>")]
    [InlineData("`")]
    [InlineData("“")]
    [InlineData("「")]
    public void Ten_thousand_deep_is_a_page_or_an_error(string opening)
    {
        var deep = string.Concat(Enumerable.Repeat(opening, 10_000));

        var result = Build($"{Chinese}\n{deep}雨\n", $"{English}\n{deep}rain\n");

        Assert.Equal(result.Written is null, result.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    public void Dispose() => _folder.Dispose();

    const string Chinese = "---\ntitle: 雨\n---\n\n昨夜下了雨。\n";
    const string English = "---\ntitle: Rain\n---\n\nIt rained last night.\n";

    static string Long(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));

    BuildResult Build(string chinese, string english)
    {
        _folder.Write("input/rain/zh.md", chinese);
        _folder.Write("input/rain/en.md", english);
        return SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
    }
}
