using Sora.Bitext;
using Sora.Site.Preview;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>An address that the output gave and the next build would let vanish keeps that from being published.</summary>
public sealed class PublishedAddressesTests : IDisposable
{
    const string Rain = "昨夜下了一场大雨，早上路面还是湿的。";
    const string Heavy = "昨夜下了一场暴雨，到早上路面还是湿漉漉的。";
    const string Keeper = "守塔人点亮了灯，然后下山去买面包。";
    const string Bell = "钟声传来的时候，渡船已经离岸了。";

    readonly TemporaryFolder _folder = new();

    string Ledger => Path.Combine(_folder.Path, "input", "rain", "ids.txt");

    string Published => Path.Combine(_folder.Path, "output", "rain", "passages.json");

    [Fact]
    public void A_lost_ledger_is_told_and_nothing_is_written_until_it_is_back()
    {
        var ids = BuildTwice([Rain, Keeper, Bell], [Heavy, Keeper, Bell]);
        var kept = File.ReadAllText(Ledger);
        File.Delete(Ledger);
        var before = _folder.Files();

        var result = Build();

        var error = Assert.Single(result.Findings, static finding => finding.Code == "S440");
        Assert.Equal(Severity.Error, error.Severity);
        Assert.EndsWith("input/rain/ids.txt", error.Where.File, StringComparison.Ordinal);
        Assert.StartsWith($"The address {ids[0]} was published and leads nowhere now", error.Message, StringComparison.Ordinal);
        Assert.Contains("output/rain/passages.json", error.Message, StringComparison.Ordinal);
        Assert.Null(result.Written);
        Assert.Equal(before, _folder.Files());

        _folder.Write("input/rain/ids.txt", kept);
        Assert.Equal(ids, Succeeding());
    }

    [Fact]
    public void The_publisher_may_let_them_go()
    {
        var ids = BuildTwice([Rain, Keeper, Bell], [Heavy, Keeper, Bell]);
        File.Delete(Ledger);
        Assert.Null(Build().Written);

        File.Delete(Published);

        Assert.NotEqual(ids[0], Succeeding()[0]);
        Assert.True(File.Exists(Published));
        Succeeding();
    }

    [Theory, InlineData("here", true), InlineData("in:", true), InlineData("gone", false)]
    public void Of_lines_only_those_of_what_is_gone_may_be_deleted(string state, bool isError)
    {
        BuildTwice([Rain, Keeper, Bell, "门开着。"], [Heavy, Keeper + Bell]);
        var lines = File.ReadAllLines(Ledger);
        var line = lines.First(line => !line.StartsWith('#') && line[8..].StartsWith(state, StringComparison.Ordinal));
        File.WriteAllLines(Ledger, lines.Where(other => other != line));

        Assert.Equal(isError ? ["S440"] : [], Errors(Build()));
        Assert.Equal(isError ? ["S440"] : [], Errors(Build(frozen: true)));
    }

    [Fact]
    public void With_the_file_even_what_is_gone_is_missed()
    {
        BuildTwice([Rain, Keeper, Bell], [Rain, Keeper]);
        File.Delete(Ledger);

        Assert.Equal(["S440"], Errors(Build()));
    }

    [Fact]
    public void A_lost_ledger_is_no_matter_where_the_words_still_give_every_address()
    {
        BuildTwice([Rain, Keeper, Bell], [Bell, Rain, Keeper]);
        File.Delete(Ledger);

        Succeeding();
    }

    [Fact]
    public void Without_output_nobody_knows()
    {
        BuildTwice([Rain, Keeper, Bell], [Heavy, Keeper]);
        File.Delete(Ledger);
        Directory.Delete(Path.Combine(_folder.Path, "output"), recursive: true);

        Succeeding();
    }

    [Fact]
    public void An_article_that_was_taken_away_or_renamed_is_not_asked_for_its_addresses()
    {
        Write("sun", [Keeper, Bell]);
        var ids = BuildTwice([Rain, Keeper, Bell], [Heavy, Keeper, Bell]);

        Directory.Move(Path.Combine(_folder.Path, "input", "rain"), Path.Combine(_folder.Path, "input", "shower"));
        Assert.Equal(ids, Succeeding("shower"));
        Directory.Delete(Path.Combine(_folder.Path, "input", "shower"), recursive: true);
        Succeeding("sun");
        Write("rain", [Bell]);
        Succeeding();
    }

    [Fact]
    public void An_author_s_own_file_of_that_name_says_nothing_of_addresses()
    {
        _folder.Write("input/rain/passages.json", """[{"id":"p222222"}]""");
        Write("rain", [Rain, $"[{Keeper}](passages.json)"]);
        Succeeding();

        Succeeding();
        Assert.StartsWith("[", File.ReadAllText(Published), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_that_cannot_keep_new_addresses_does_not_miss_them()
    {
        var memory = new ArticleMemory();
        foreach (var passages in new[] { [Keeper, Bell], [Rain, Keeper, Bell], [Heavy, Keeper, Bell], new[] { Heavy, Bell } })
        {
            Write("rain", passages);
            var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output"), Frozen: true), memory: memory);
            Assert.Empty(Errors(result));
            Assert.NotNull(result.Written);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The ids after the first build.</summary>
    string[] BuildTwice(string[] before, string[] after)
    {
        Write("rain", before);
        var ids = Succeeding();
        Write("rain", after);
        Succeeding();
        return ids;
    }

    string[] Succeeding(string slug = "rain")
    {
        var result = Build();
        Assert.Empty(Errors(result));
        Assert.NotNull(result.Written);
        var article = Assert.Single(result.Articles, article => article.Files.Slug == slug);
        return [.. article.Ids.Select(static id => id.ToString())];
    }

    static string[] Errors(BuildResult result) => [.. result.Findings.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Code)];

    BuildResult Build(bool frozen = false) =>
        SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output"), Frozen: frozen));

    void Write(string slug, string[] passages)
    {
        _folder.Write($"input/{slug}/zh.md", "---\ntitle: 雨\n---\n\n" + string.Join("\n\n", passages) + "\n");
        _folder.Write($"input/{slug}/en.md", "---\ntitle: Rain\n---\n\n" + string.Join("\n\n", passages.Select(English)) + "\n");
    }

    static string English(string chinese) => chinese
        .Replace(Rain, "It rained hard last night, and in the morning the road was still wet. ", StringComparison.Ordinal)
        .Replace(Heavy, "It rained very hard last night, and the road was still wet in the morning. ", StringComparison.Ordinal)
        .Replace(Keeper, "The keeper lit the lamp and then went down the hill to buy bread. ", StringComparison.Ordinal)
        .Replace(Bell, "By the time the bell was heard, the ferry had left the shore. ", StringComparison.Ordinal)
        .Replace("门开着。", "The door stood open.", StringComparison.Ordinal)
        .TrimEnd();
}
