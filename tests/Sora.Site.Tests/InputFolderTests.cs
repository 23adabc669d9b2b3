using System.Text;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The ways in which a publisher may lay out an article.</summary>
public sealed class InputFolderTests : IDisposable
{
    const string Chinese = "---\ntitle: 雨\n---\n\n昨夜下了一场雨。早上路面还是湿的。\n";
    const string English = "---\ntitle: Rain\n---\n\nIt rained last night. In the morning the road was still wet.\n";

    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("input/rain/zh.md", "input/rain/en.md")]
    [InlineData("input/rain.zh.md", "input/rain.en.md")]
    [InlineData("input/rain/zh.txt", "input/rain/en.html")]
    [InlineData("input/rain/rain.zh.markdown", "input/rain/rain.en.htm")]
    public void Two_files_are_an_article(string source, string target)
    {
        _folder.Write(source, Chinese);
        _folder.Write(target, English);

        var article = Assert.Single(Build().Articles);

        Assert.Equal(("rain", "雨", "Rain"), (article.Files.Slug, article.Source.Facts.Title, article.Target.Facts.Title));
        Assert.Contains("output/rain/index.html", _folder.Files().Keys);
        Assert.Contains("output/rain/zh/index.html", _folder.Files().Keys);
    }

    [Fact]
    public void Any_two_languages_make_a_pair()
    {
        _folder.Write("input/site.yml", "languages: [fr, de]\nbaseUrl: https://sora.example/\ncards: none\n");
        _folder.Write("input/pluie/de.md", "---\ntitle: Regen\n---\n\nGestern Nacht hat es geregnet.\n");
        _folder.Write("input/pluie/fr.md", "---\ntitle: Pluie\n---\n\nIl a plu la nuit dernière.\n");

        var result = Build();

        Assert.Empty(result.Findings);
        Assert.Equal(("fr", "de"), (result.Articles[0].Source.Language.Tag, result.Articles[0].Target.Language.Tag));
        var keys = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_folder.Files()["output/pluie/index.html"])).QuerySelector("#keys")!;
        Assert.Equal("List of keys", keys.GetAttribute("aria-label"));   // both have English words, which are said once
        Assert.Equal(7, keys.QuerySelectorAll("td").Length);
        Assert.Equal("Close", keys.QuerySelector("button")!.TextContent);
    }

    [Theory, InlineData("input/rain"), InlineData("input/theme.css")]
    public void What_is_a_link_out_of_the_input_folder_is_not_published(string link)
    {
        _folder.Write("input/sun/zh.md", Chinese);
        _folder.Write("input/sun/en.md", English);
        _folder.Write("private/zh.md", Chinese);
        _folder.Write("private/en.md", English);
        _folder.Write("private.css", "p { color: red }");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, link), Path.Combine(_folder.Path, link.EndsWith(".css", StringComparison.Ordinal) ? "private.css" : "private"));

        var result = Build();

        Assert.Contains(result.Findings, finding => finding.Code == "S117" && finding.Where.File.Contains(link, StringComparison.Ordinal));
        Assert.Null(result.Written);
        Assert.DoesNotContain("private/ids.txt", _folder.Files().Keys);
    }

    [Fact]
    public void Images_come_along_and_private_notes_do_not()
    {
        _folder.Write("input/rain/zh.md", Chinese + "\n![伞](img/umbrella.svg)\n");
        _folder.Write("input/rain/en.md", English + "\n![An umbrella](img/umbrella.svg)\n");
        _folder.Write("input/rain/img/umbrella.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        _folder.Write("input/rain/notes.docx", "private");

        Assert.NotNull(Build().Written);

        Assert.Contains("output/rain/img/umbrella.svg", _folder.Files().Keys);
        Assert.DoesNotContain(_folder.Files().Keys, name => name.StartsWith("output/", StringComparison.Ordinal) && name.EndsWith("notes.docx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_a_link_brings_nothing_along()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        _folder.Write("input/rain/zh.md", Chinese + "\n见[笔记](img/notes.pdf)。\n");
        _folder.Write("input/rain/en.md", English + "\nSee the [notes](img/notes.pdf).\n");
        _folder.Write("private/notes.pdf", "private");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "input", "rain", "img"), Path.Combine(_folder.Path, "private"));

        Assert.Equal(["S501", "S501"], Build().Findings.Select(static finding => finding.Code).Where(static code => code != "S207"));
    }

    [Fact]
    public void A_text_that_is_a_link_out_of_the_input_is_not_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        _folder.Write("input/rain/zh.md", Chinese);
        _folder.Write("private.md", English);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "input", "rain", "en.md"), Path.Combine(_folder.Path, "private.md"));

        var result = Build();

        Assert.Null(result.Written);
        Assert.Contains(result.Findings, static finding => finding.Code == "S117");
    }

    [Fact]
    public void However_the_folder_is_spelled_what_lies_beside_the_texts_is_theirs()
    {
        _folder.Write("input/rain/zh.md", Chinese);
        _folder.Write("input/rain/en.md", English);

        Assert.NotNull(SiteBuild.Run(new(_folder.Path + "//input", Path.Combine(_folder.Path, "output"))).Written);

        Assert.Contains("input/rain/ids.txt", _folder.Files().Keys);
    }

    [Fact]
    public void A_folder_inside_the_texts_is_no_output_however_it_is_spelled()
    {
        _folder.Write("input/rain/zh.md", Chinese);
        _folder.Write("input/rain/en.md", English);

        var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input") + "/", Path.Combine(_folder.Path, "input", "public")));

        Assert.Null(result.Written);
        Assert.Contains(result.Findings, static finding => finding.Code == "S504");
    }

    [Theory]
    [InlineData("input/rain/zh.md", "input/rain/en.md", "input/rain/pairs.txt")]
    [InlineData("input/rain.zh.md", "input/rain.en.md", "input/rain.pairs.txt")]
    public void Corrections_lie_beside_the_texts(string source, string target, string pins)
    {
        _folder.Write(source, Chinese + "\n没有人带伞。\n");
        _folder.Write(target, English + "\nNobody had an umbrella.\n");
        _folder.Write(pins, "[\"没有人\"]:[]\n[\"昨夜\"]:[\"It rained\"]\n  [\"早上\"]:[\"It rained\"]\n");

        var result = Build();

        Assert.DoesNotContain(result.Findings, finding => finding.Severity > Sora.Bitext.Severity.Hint);
        Assert.Equal(2, Assert.Single(result.Articles).OneSided);
        var page = File.ReadAllText(Path.Combine(_folder.Path, "output/rain/index.html"));
        Assert.Contains("<span data-s=\"2\">早上路面还是湿的。</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span data-s=\"2\">It rained last night.</span>", page, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    BuildResult Build() => SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
}
