using Sora.Bitext.Blocks;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

/// <summary>Each folder in Samples is a text and the blocks that a person has read and found right.</summary>
public static class SampleTests
{
    public static TheoryData<string> Cases() => [.. Directory.EnumerateDirectories(Samples).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public static void A_sample_gives_the_blocks_that_were_verified(string name) =>
        Golden.Verify(Path.Combine(Samples, name, "blocks.verified.txt"), BlockNotation.Of(Read(name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public static void What_a_page_would_show_passes_an_independent_check(string name) =>
        ShownHtml.AssertSafe(Read(name));

    static Reading Read(string name)
    {
        var markdown = Path.Combine(Samples, name, "in.md");
        var page = Path.Combine(Samples, name, "in.html");
        return File.Exists(markdown)
            ? MarkdownReader.Read(new("in.md", File.ReadAllText(markdown), Language.Chinese))
            : HtmlReader.Read(new("in.html", File.ReadAllText(page), Language.Chinese));
    }

    static string Samples => Repository.Path("tests", "Sora.Bitext.Tests", "Blocks", "Samples");
}
