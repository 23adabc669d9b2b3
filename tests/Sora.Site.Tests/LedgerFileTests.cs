using AngleSharp.Html.Parser;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The ledger of permanent addresses on disk: the one file that a build writes into `input/`.</summary>
public sealed class LedgerFileTests : IDisposable
{
    const string Ledger = "input/rain/ids.txt";

    static readonly (string Chinese, string English)[] Passages =
    [
        ("昨夜下了一场大雨，早上路面还是湿的。", "It rained hard last night, and in the morning the road was still wet."),
        ("守塔人点亮了灯，然后下山去买面包。", "The keeper lit the lamp and then went down the hill to buy bread."),
        ("钟声传来的时候，渡船已经离岸了。", "By the time the bell was heard, the ferry had left the shore."),
    ];

    readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_first_build_writes_it_and_the_next_leaves_it_alone()
    {
        Write(Passages);
        Assert.Equal(1, Build().Ledgers);
        var before = _folder.Files();

        Assert.Equal(0, Build().Ledgers);

        Assert.Equal(before, _folder.Files());
        Assert.Equal(["input/rain/en.md", Ledger, "input/rain/zh.md"], _folder.Files().Keys.Where(name => name.StartsWith("input/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_files_without_a_folder_have_theirs_beside_them()
    {
        _folder.Write("input/rain.zh.md", "雨停了，路还湿着。\n");
        _folder.Write("input/rain.en.md", "The rain is over, and the road is wet.\n");

        Build();

        Assert.Contains("input/rain.ids.txt", _folder.Files().Keys);
        Assert.NotNull(Build().Written);
    }

    [Fact]
    public void Two_files_in_a_folder_that_is_named_like_them_have_theirs_beside_them_too()
    {
        _folder.Write("rain/rain.zh.md", "雨停了，路还湿着。\n");
        _folder.Write("rain/rain.en.md", "The rain is over, and the road is wet.\n");

        SiteBuild.Run(new(Path.Combine(_folder.Path, "rain"), Path.Combine(_folder.Path, "output")));

        Assert.Contains("rain/rain.ids.txt", _folder.Files().Keys);
        Assert.DoesNotContain("rain/ids.txt", _folder.Files().Keys);
    }

    [Fact]
    public void A_failed_build_writes_none()
    {
        Write([.. Passages, ("![灯塔](tower.png)", "![The lighthouse](tower.png)")]);

        Assert.Null(Build().Written);

        Assert.DoesNotContain(Ledger, _folder.Files().Keys);
    }

    [Fact]
    public void A_frozen_build_writes_none_gives_the_same_addresses_and_says_so()
    {
        Write(Passages);
        var frozen = Build(frozen: true);
        Assert.Equal(["S207", "S436"], frozen.Findings.Select(finding => finding.Code));
        Assert.DoesNotContain(Ledger, _folder.Files().Keys);

        Assert.Equal(Build().Articles[0].Ids, frozen.Articles[0].Ids);
        Assert.Equal(["S207"], Build(frozen: true).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_ledger_that_cannot_be_written_is_told_and_the_site_is_there()
    {
        Write(Passages);
        _folder.Write("input/rain/.ids.txt.new/in-the-way", "");

        var result = Build();

        Assert.Equal(["S207", "S437"], result.Findings.Select(finding => finding.Code));
        Assert.NotNull(result.Written);
        Assert.DoesNotContain(Ledger, _folder.Files().Keys);
    }

    [Fact]
    public void A_strict_build_publishes_no_address_that_cannot_be_kept()
    {
        Write(Passages);
        _folder.Write("input/site.yml", "baseUrl: https://sora.example/\n");
        _folder.Write("input/rain/.ids.txt.new/in-the-way", "");

        var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output"), Strict: true));

        Assert.Equal(["S437"], result.Findings.Select(finding => finding.Code));
        Assert.Null(result.Written);
        Assert.DoesNotContain("output/index.html", _folder.Files().Keys);
    }

    [Fact]
    public void Addresses_of_removed_and_merged_paragraphs_are_on_every_page()
    {
        Write([.. Passages, ("晚上大家在广场上跳舞，一直跳到天亮。", "In the evening everybody danced in the square until dawn.")]);
        var ids = Build().Articles[0].Ids;
        Write([Passages[0], (Passages[1].Chinese + Passages[2].Chinese, Passages[1].English + " " + Passages[2].English)]);
        _folder.Write("input/link/zh.md", $"见[那一段](../rain/#{ids[2]})，[还有这一段](../rain/#{ids[3]})。\n");
        _folder.Write("input/link/en.md", $"See [that paragraph](../rain/#{ids[2]}), and [this one](../rain/#{ids[3]}).\n");

        var result = Build();

        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        foreach (var (page, note) in new[] { ("", "此处原有一段，有了链接之后被删去This paragraph was removed after it was linked"), ("zh/", "此处原有一段，有了链接之后被删去"), ("en/", "This paragraph was removed after it was linked") })
        {
            var html = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder.Path, $"output/rain/{page}index.html")));
            Assert.Equal(ids[1].ToString(), html.GetElementById(ids[2].ToString())!.ParentElement!.Id);
            Assert.Equal(note, html.GetElementById(ids[3].ToString())!.TextContent.Trim());
            Assert.Equal("", html.GetElementById(ids[2].ToString())!.TextContent);
        }
    }

    [Theory]
    [InlineData("", new[] { "S207", "S411" })]
    [InlineData("allow: [S411]\n", new[] { "S207" })]
    public void A_source_that_changed_after_its_translation_is_told_unless_that_is_allowed(string allow, string[] codes)
    {
        Write(Passages);
        Build();
        Write([("昨夜下了一场大雨，今天早上路面还是湿的。", Passages[0].English), .. Passages[1..]]);
        _folder.Write("input/rain/en.md", File.ReadAllText(Path.Combine(_folder.Path, "input/rain/en.md")).Replace("title: Rain\n", "title: Rain\n" + allow, StringComparison.Ordinal));

        Assert.Equal(codes, Build().Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Our_own_articles_have_all_their_addresses_on_every_page()
    {
        var built = SampleSites.Get(SampleSites.Ours);
        foreach (var article in built.Result.Articles)
        {
            foreach (var page in new[] { built.Page(article.Files.Slug), built.Page(article.Files.Slug, "zh"), built.Page(article.Files.Slug, "en") })
                Assert.All(article.Addresses, id => Assert.NotNull(page.GetElementById(id.ToString())));
        }
    }

    public void Dispose() => _folder.Dispose();

    void Write((string Chinese, string English)[] passages)
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n" + string.Join("\n\n", passages.Select(passage => passage.Chinese)) + "\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\n" + string.Join("\n\n", passages.Select(passage => passage.English)) + "\n");
    }

    BuildResult Build(bool frozen = false) =>
        SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output"), Frozen: frozen));
}
