using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Notes may hold whatever an article may, and a translator may add some.</summary>
public sealed class NoteTests : IDisposable
{
    const string Original = """
        # 雨

        夜里下了雨。[^诗][^列] 后来停了。[^空][^线][^码]

        第二段没有注。

        [^诗]: > 好雨知时节，当春乃发生。

        [^列]: 一段注，后面是列表：

            - 第一项
            - 第二项

        [^空]:

        [^线]: ***

        [^码]:
            ```
            x = 1
            ```
        """;

    const string Translation = """
        # Rain

        It rained at night.[^own][^poem][^list] Later it stopped.[^empty][^rule][^code]

        The second paragraph has no note.

        [^own]: A note that the translator has added of his own accord.

        [^poem]: > A good rain knows its season and comes when spring begins.

        [^list]: A paragraph of a note, and a list behind it:

            - The first item
            - The second item

        [^empty]:

        [^rule]: ***

        [^code]:
            ```
            x = 1
            ```
        """;

    readonly TemporaryFolder _folder = new();
    readonly BuildResult _result;

    public NoteTests()
    {
        var article = Directory.CreateDirectory(Path.Combine(_folder.Path, "input", "rain")).FullName;
        File.WriteAllText(Path.Combine(article, "zh.md"), Original);
        File.WriteAllText(Path.Combine(article, "en.md"), Translation);
        _result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_note_that_says_nothing_is_told_and_stops_no_build()
    {
        Assert.NotNull(_result.Written);
        Assert.Equal(4, _result.Findings.Count(finding => finding.Code == "S314"));
        Assert.DoesNotContain(_result.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void All_of_a_note_stands_among_the_notes()
    {
        var page = Page("rain");

        Assert.All(["好雨知时节", "第一项", "The second item", "x = 1"], words => Assert.Contains(words, page.QuerySelector(".notes")!.TextContent, StringComparison.Ordinal));
        Assert.Equal("2", page.QuerySelectorAll("article > .pair:not(.head) summary")[^1].TextContent);
    }

    [Theory]
    [InlineData("rain/zh", "1 2 3 4 5")]
    [InlineData("rain/en", "1 2 3 4 5 6")]
    [InlineData("rain", "1 1·2 2·3 3·4 4·5 5·6")]
    public void Notes_have_the_numbers_by_which_the_text_refers_to_them(string path, string expected)
    {
        var numbers = Page(path).QuerySelectorAll(".notes .n").Select(number => number.TextContent).Order(StringComparer.Ordinal);

        Assert.Equal(expected, string.Join(' ', numbers));
    }

    [Theory]
    [InlineData("rain/zh", 5)]
    [InlineData("rain/en", 6)]
    public void Every_note_leads_back_to_its_reference(string path, int notes)
    {
        var page = Page(path);
        var ways = page.QuerySelectorAll(".notes a[role=doc-backlink]").Select(way => way.GetAttribute("href")![1..]).ToArray();

        Assert.Equal(notes, ways.Distinct().Count());
        Assert.All(ways, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public void In_Markdown_each_note_has_its_number_once_a_paragraph()
    {
        var text = File.ReadAllText(Path.Combine(_folder.Path, "output", "rain", "rain.md"));

        Assert.Contains("> \\[1\\] 好雨知时节", text, StringComparison.Ordinal);
        Assert.Contains("\n- 第一项", text, StringComparison.Ordinal);
        Assert.Contains("\\[6\\]\n\n```\nx = 1", text, StringComparison.Ordinal);
    }

    IDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([_folder.Path, "output", .. path.Split('/'), "index.html"])));
}
