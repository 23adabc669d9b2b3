using Sora.Bitext.Blocks;
using Sora.Bitext.Checking;
using Sora.Bitext.Pairs;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Checking;

/// <summary>Texts that are well translated raise nothing, and beside another's translation an error.</summary>
public static class SampleChecksTests
{
    static readonly string[] Names = ["original", "reading-sora", "how-to", "sora-md", "sora-faithful"];

    public static TheoryData<string> Samples => [.. Names];

    /// <summary>Each with each other; sora-md and sora-faithful are the same essay.</summary>
    public static TheoryData<string, string> Swapped =>
        [.. from source in Names from target in Names where source != target && !(source.StartsWith("sora-", StringComparison.Ordinal) && target.StartsWith("sora-", StringComparison.Ordinal)) select (source, target)];

    [Theory]
    [MemberData(nameof(Samples))]
    public static void A_faithful_translation_has_no_findings(string name) =>
        Assert.Empty(Checks.Of(Pairing.Pair(Read(name, "zh", Language.Chinese), Read(name, "en", Language.English))));

    [Theory]
    [InlineData("original")]
    [InlineData("how-to")]
    [InlineData("sora-md")]
    public static void Nor_has_one_from_English(string name) =>
        Assert.Empty(Checks.Of(Pairing.Pair(Read(name, "en", Language.English), Read(name, "zh", Language.Chinese))));

    [Theory]
    [MemberData(nameof(Swapped))]
    public static void Another_articles_translation_is_an_error(string source, string target)
    {
        var finding = Assert.Single(Checks.Of(Pairing.Pair(Read(source, "zh", Language.Chinese), Read(target, "en", Language.English))));
        Assert.Equal(("S403", Severity.Error), (finding.Code, finding.Severity));
    }

    static Article Read(string name, string tag, Language language)
    {
        var isPlain = name == "sora-faithful";
        var file = $"{tag}.{(isPlain ? "txt" : "md")}";
        var source = new SourceText(file, MarkdownBody.Of(File.ReadAllText(Repository.Shared("texts", name, file))), language);
        return new(language, new(), (isPlain ? PlainTextReader.Read(source) : MarkdownReader.Read(source)).Blocks, file);
    }
}
