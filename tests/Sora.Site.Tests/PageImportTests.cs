using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Site.Import;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>A folder for each case: what was saved in `pages/`, and what is made and said of it.</summary>
public sealed class PageImportTests : IDisposable
{
    static readonly string[] Pieces =
    [
        "*", "**", "_", "`", "~~", "[", "]", "](u)", "![", "(", ")", ">", "- ", "+", "1. ", "12)", "\n", "\n", "\n\n", "    ", "|", "|-|-|", "---", "===", ":-", "#", "# ",
        "```", "字", "中文。", "word ", "a_b", "“", "[^a]", "[^a]: ", "&amp;", "&#65;", "\\", "<b>", "<!--", "-->", "：", "!", "https://a.b/c_d", "\u00A0", "\t", "~",
    ];

    readonly TemporaryFolder _folder = new();

    string Input => Path.Combine(_folder.Path, "input");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.Path("tests", "Sora.Site.Tests", "Import")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(Repository.Samples(), "*.md", SearchOption.AllDirectories).Select(static file => Path.GetRelativePath(Repository.Samples(), file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Cases))]
    public void Makes_an_article_and_says_how(string name)
    {
        var folder = Repository.Path("tests", "Sora.Site.Tests", "Import", name);
        _folder.Copy(Path.Combine(folder, "pages"), "pages");
        var pages = Directory.GetFiles(Path.Combine(_folder.Path, "pages")).Order(StringComparer.Ordinal).ToArray();

        var made = PageImport.Run(new(Input, pages[0], pages.ElementAtOrDefault(1), null));

        IEnumerable<string> said = [.. made.Findings.Select(ConsoleReport.Line), .. made.Said];
        Golden.Verify(Path.Combine(folder, "said.verified.txt"), string.Concat(said.Select(line => line.Replace(_folder.Path + "/", "", StringComparison.Ordinal) + "\n")));
        foreach (var file in Directory.GetFiles(Input, "*.md", SearchOption.AllDirectories))
            Golden.Verify(Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + ".verified.md"), File.ReadAllText(file));
    }

    [Theory, MemberData(nameof(Cases))]
    public void What_is_made_is_built_at_once(string name)
    {
        Makes_an_article_and_says_how(name);
        var result = SiteBuild.Run(new(Input, Path.Combine(_folder.Path, "output")));
        Assert.DoesNotContain(result.Findings, static finding => finding.Severity == Severity.Error);
        Assert.NotNull(result.Written);
    }

    [Fact]
    public void A_scaffold_is_no_text_and_every_passage_of_the_source_counts_as_not_translated()
    {
        Import("夜里下了雨，河水涨了上来，村里的人都站在岸边看。\n\n没有人说话。\n");
        var article = Assert.Single(SiteBuild.Check(new(Input, Path.Combine(_folder.Path, "output"))).Articles);
        Assert.Equal((2, 2), (article.Ids.Length, article.NotTranslated));

        var scaffold = Path.Combine(Input, "rain", "en.md");
        File.WriteAllText(scaffold, File.ReadAllText(scaffold).Replace("没有人说话。 -->", "没有人说话。 -->\nNobody spoke.", StringComparison.Ordinal));
        article = Assert.Single(SiteBuild.Check(new(Input, Path.Combine(_folder.Path, "output"))).Articles);
        Assert.Equal((2, 1), (article.Ids.Length, article.NotTranslated));
    }

    [Fact]
    public void Of_a_text_that_is_not_translated_at_all_no_share_is_said()
    {
        Import(string.Concat(Enumerable.Range(1, 12).Select(static night => $"第{night}夜下了雨，河水涨了上来，村里的人都站在岸边看，没有人说话，也没有人回家。\n\n")));

        var said = Assert.Single(SiteBuild.Check(new(Input, Path.Combine(_folder.Path, "output"))).Findings, static finding => finding.Code == "S404");
        Assert.StartsWith("Hardly anything of this text is in the translation.", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        Assert.Empty(Import("夜里下了雨。\n").Findings);
        var before = _folder.Files();
        Assert.Equal(["S603"], Import("夜里下了雪。\n").Findings.Select(static finding => finding.Code));
        Assert.Equal(before["input/rain/zh.md"], _folder.Files()["input/rain/zh.md"]);
    }

    [Theory]
    [InlineData("S601", null, "nowhere.txt", "rain")]
    [InlineData("S602", "夜里下了雨。", "page.md", "rain")]
    [InlineData("S602", "%PDF", "page.pdf", "rain")]
    [InlineData("S604", "夜里下了雨。", "页.txt", null)]
    [InlineData("S106", "夜里下了雨。", "page.txt", "../rain")]
    [InlineData("S106", "夜里下了雨。", "page.txt", "tags")]
    [InlineData("S114", "It rained last night, and the river rose.", "page.txt", "rain")]
    [InlineData("S310", "", "page.txt", "rain")]
    [InlineData("S310", "<!doctype html><title>雨</title>", "page.html", "rain")]
    public void What_cannot_be_imported_makes_nothing(string code, string? text, string file, string? slug)
    {
        if (text is not null)
            _folder.Write(file, text);
        var made = PageImport.Run(new(Input, Path.Combine(_folder.Path, file), null, slug));
        Assert.Equal([code], made.Findings.Select(static finding => finding.Code));
        Assert.False(Directory.Exists(Input));
    }

    [Theory, InlineData(true), InlineData(false)]
    public void What_the_disk_refuses_in_the_middle_leaves_nothing_half_made(bool isThere)
    {
        if (isThere)
            _folder.Write("input/rain/notes.pdf", "kept");
        var before = _folder.Files();

        Assert.ThrowsAny<IOException>(() => ArticleFolder.Create(Input, "rain", [("river.png", [1]), ("nowhere/lake.png", [2])], (Language.Chinese, "雨\n"), (Language.English, "Rain\n")));

        Assert.Equal(before, _folder.Files());
        Assert.Equal(isThere, Directory.Exists(Path.Combine(Input, "rain")));
    }

    [Fact]
    public void A_translation_that_is_named_first_is_told_and_nothing_is_made()
    {
        _folder.Write("a.txt", "Rain\n\nIt rained last night, and the river rose.\n");
        _folder.Write("b.txt", "雨\n\n夜里下了雨，河水涨了上来。\n");
        var made = PageImport.Run(new(Input, Path.Combine(_folder.Path, "a.txt"), Path.Combine(_folder.Path, "b.txt"), null));
        Assert.Equal("S113", Assert.Single(made.Findings).Code);
        Assert.False(Directory.Exists(Input));
    }

    [Theory]
    [InlineData("作者：林晚 发布于 2024年5月6日", "林晚", "2024年5月6日")]
    [InlineData("By Lin Wan on May 6, 2024", "Lin Wan", "May 6, 2024")]
    [InlineData("By Lin Wan, 6 May 2024", "Lin Wan", "6 May 2024")]
    [InlineData("作者：林晚 2024-05-06 08:00", "林晚", "2024-05-06 08:00")]
    [InlineData("By Anna Karolina Lindström-Feldhausen on 6 May 2024", "Anna Karolina Lindström-Feldhausen", "6 May 2024")]
    public void A_day_behind_a_name_is_not_part_of_it(string line, string author, string date) =>
        Assert.Equal([(BylineFact.Author, author), (BylineFact.Date, date)], Byline.TryRead(line)!.Value);

    [Theory]
    [InlineData("Translated by Li Ming", null, "Li Ming", null)]
    [InlineData("By Wang Xiaoyu. Translated by Jane Roe. May 3, 2024", "Wang Xiaoyu", "Jane Roe", "May 3, 2024")]
    [InlineData("by Wang Xiaoyu translated by Li Ming", "Wang Xiaoyu", "Li Ming", null)]
    [InlineData("Written by J. R. Wang, translation by Jane Roe, 3 May 2024", "J. R. Wang", "Jane Roe", "3 May 2024")]
    [InlineData("By Lin Wan | Translated by Jane Roe", "Lin Wan", "Jane Roe", null)]
    public void A_translator_is_known_without_a_colon(string line, string? author, string translator, string? date)
    {
        var facts = Byline.TryRead(line)!.Value;

        (BylineFact, string?)[] expected = [(BylineFact.Author, author), (BylineFact.Translator, translator), (BylineFact.Date, date)];
        Assert.Equal(expected.Where(static fact => fact.Item2 is not null), facts.Select(static fact => (fact.Fact, (string?)fact.Value)));
    }

    [Theory, InlineData("It was translated by many hands over the years"), InlineData("By the river we sat down. Translated by the light, it shone.")]
    public void A_sentence_is_no_byline(string line) => Assert.Null(Byline.TryRead(line));

    [Theory, InlineData("By Lin Wan"), InlineData("作者：林2024"), InlineData("By Simon"), InlineData("By An Yi"), InlineData("By A Lai")]
    public void A_name_alone_stays_as_it_is(string line) => Assert.Equal(BylineFact.Author, Assert.Single(Byline.TryRead(line)!.Value).Fact);

    [Fact]
    public void Two_pages_of_different_shape_are_reported()
    {
        _folder.Write("a.txt", "雨\n\n夜里下了雨，河水涨了上来。\n\n没有人说话。\n");
        _folder.Write("b.txt", "Rain\n\nIt rained last night, and the river rose. Nobody spoke.\n");
        var made = PageImport.Run(new(Input, Path.Combine(_folder.Path, "a.txt"), Path.Combine(_folder.Path, "b.txt"), null));
        Assert.Equal(["S605"], made.Findings.Select(static finding => finding.Code));
        Assert.True(File.Exists(Path.Combine(Input, "rain", "en.md")));
    }

    [Fact]
    public void Images_beside_a_page_come_along_and_none_is_written_over_another()
    {
        _folder.Write("input/rain/river.png", "was here before");
        _folder.Write("pages/page.html", Page("files/river.png", "./files/more/river.png", "files/river.png", "files/%E6%B2%B3.svg"));
        _folder.Write("pages/files/river.png", "a river");
        _folder.Write("pages/files/more/river.png", "another river");
        _folder.Write("pages/files/河.svg", "<svg/>");

        var made = PageImport.Run(new(Input, Path.Combine(_folder.Path, "pages", "page.html"), null, "rain"));

        Assert.Empty(made.Findings);
        var files = _folder.Files();
        Assert.Equal("was here before", Text("river.png"));
        Assert.Equal("a river", Text("river-2.png"));
        Assert.Equal("another river", Text("river-3.png"));
        Assert.Equal("<svg/>", Text("image.svg"));
        Assert.Equal(["river-2.png", "river-3.png", "river-2.png", "image.svg"], Linked());

        string Text(string name) => System.Text.Encoding.UTF8.GetString(files["input/rain/" + name]);
    }

    [Theory]
    [InlineData("files/gone.png", "gone.png"), InlineData("../secret.png", "secret.png"), InlineData("files/../../secret.png", "secret.png"), InlineData("%2e%2e/secret.png", "secret.png")]
    [InlineData("/secret.png", "secret.png"), InlineData("files/large.png", "large.png"), InlineData("files/link.png", "link.png"), InlineData("out/secret.png", "secret.png"), InlineData("files/no%00.png", "no.png")]
    [InlineData("files/page.html", "image.png"), InlineData("files", "image.png"), InlineData("..\\secret.png", "secret.png")]
    public void An_image_that_is_not_below_the_page_or_too_large_is_not_copied_and_reported(string address, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there.");
        _folder.Write("secret.png", "outside");
        _folder.Write("pages/page.html", Page(address));
        _folder.Write("pages/files/page.html", "no image");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "pages", "files", "link.png"), Path.Combine(_folder.Path, "secret.png"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "pages", "out"), _folder.Path);
        using (var large = File.Create(Path.Combine(_folder.Path, "pages", "files", "large.png")))
            large.SetLength(SavedImage.MaxBytes + 1);

        var made = PageImport.Run(new(Input, Path.Combine(_folder.Path, "pages", "page.html"), null, "rain"));

        var finding = Assert.Single(made.Findings);
        Assert.Equal(("S606", 4), (finding.Code, finding.Where.Line));
        Assert.Equal(address == "files/large.png", finding.Message.Contains("larger than 16 MB", StringComparison.Ordinal));
        Assert.Equal([name], Linked());
        Assert.Equal(["en.md", "zh.md"], Directory.GetFiles(Path.Combine(Input, "rain")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Addresses_of_a_page_stay_as_they_were()
    {
        _folder.Write("page.html", "<!doctype html><title>雨</title><p>夜里<a href=\"other.html\">下了雨</a>，<img src=\"https://river.example/r.png\">河水涨了上来。</p>");

        Assert.Empty(PageImport.Run(new(Input, Path.Combine(_folder.Path, "page.html"), null, "rain")).Findings);

        var text = File.ReadAllText(Path.Combine(Input, "rain", "zh.md"));
        Assert.Contains("[下了雨](other.html)", text, StringComparison.Ordinal);
        Assert.Equal(["https://river.example/r.png"], Linked());
    }

    static bool IsFact(string line) => line.Split(':')[0] is "title" or "author" or "date" or "source";

    [Theory, InlineData("zh", "zh-Hans"), InlineData("en", "en")]
    public static void A_real_saved_page_gives_the_blocks_that_an_editor_made_of_it(string name, string tag)
    {
        var language = Language.TryParse(tag)!;
        var page = File.ReadAllText(Repository.Shared("texts", "sora-faithful", name + ".txt"));
        var edited = File.ReadAllText(Repository.Shared("texts", "sora-md", name + ".md"));

        var imported = ImportedText.Of(SavedPage.Read(new("page.txt", page, language)));

        var expected = MarkdownReader.Read(Body(edited, language)).Blocks.Select(PageBlock.Of);
        Assert.Equal(expected.Select(Shown), Read(MarkdownWriter.Write(imported.Blocks), language).Select(Shown), StringComparer.OrdinalIgnoreCase);   // the editor changed one capital
        var facts = FrontMatterWriter.Of(imported.Facts, language);
        Assert.All(edited.Split('\n').Skip(1).TakeWhile(static line => line != "---").Where(IsFact), line => Assert.Contains(line, facts, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Articles))]
    public static void What_is_written_reads_back_to_the_same_blocks(string article)
    {
        var text = File.ReadAllText(Repository.Samples(article));
        var blocks = MarkdownReader.Read(Body(text, Language.English)).Blocks.Select(PageBlock.Of).Where(static block => block.Kind != BlockKind.Footnote).ToImmutableArray();
        Assert.Equal(blocks.Select(Shown), Read(MarkdownWriter.Write(blocks), Language.English).Select(Shown));
    }

    [Property(MaxTest = 500)]
    public static Property Text_with_marks_of_Markdown_reads_back_as_it_was() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), static text =>
        {
            var blocks = SavedPage.Read(new("page.txt", "字" + text, Language.Chinese)).Blocks;
            var markdown = MarkdownWriter.Write(blocks);
            Assert.Equal(blocks.Select(Shown), Read(markdown, Language.Chinese).Select(Shown));
        });

    static string Page(params IEnumerable<string> images) =>
        $"<!doctype html>\n<title>雨</title>\n<h1>雨</h1>\n<p>夜里下了雨，{string.Concat(images.Select(static image => $"<img src=\"{image}\">"))}河水涨了上来。</p>\n";

    /// <summary>The images of the article that was made.</summary>
    IEnumerable<string> Linked() => MarkdownReader.Read(Body(File.ReadAllText(Path.Combine(Input, "rain", "zh.md")), Language.Chinese)).Blocks
        .SelectMany(static block => block.References).Where(static reference => reference.IsImage).Select(static reference => reference.Target);

    Made Import(string text)
    {
        _folder.Write("rain.txt", text);
        return PageImport.Run(new(Input, Path.Combine(_folder.Path, "rain.txt"), null, "rain"));
    }

    static SourceText Body(string text, Language language) => FrontMatter.Read("text.md", text, language).Body;

    static IEnumerable<PageBlock> Read(string markdown, Language language) => MarkdownReader.Read(new("text.md", markdown, language)).Blocks.Select(PageBlock.Of);

    static string Shown(PageBlock block) => $"{block.Kind} {block.Level} {string.Join('/', block.Path.Select(static container => container.Kind))}: {block.Text}";

    public void Dispose() => _folder.Dispose();
}
