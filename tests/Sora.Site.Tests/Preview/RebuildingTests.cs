using System.Collections.Concurrent;
using System.Net;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>What changes while the preview runs, and what goes wrong.</summary>
public static class RebuildingTests
{
    const string NewChinese = PreviewedSite.Chinese + "\n钟声传来的时候，渡船已经离岸了。\n";
    const string NewEnglish = PreviewedSite.English + "\nBy the time the bell was heard, the ferry had left the shore.\n";
    const string Broken = "---\ntitle: [雨\n---\n昨夜下了一场大雨。\n";

    [Fact]
    public static async Task An_edit_is_told_and_shown()
    {
        await using var site = await PreviewedSite.Start();
        var before = await site.Edition();

        await site.Event((edition, errors) => edition != before && errors.Length == 0, () => site.Folder.Write("input/rain/zh.md", NewChinese));

        await site.Shows("rain/", "钟声传来");
    }

    [Fact]
    public static async Task A_new_colour_is_told_and_shown()
    {
        await using var site = await PreviewedSite.Start();
        var before = await site.Text("rain/");

        await site.Event((edition, _) => !before.Contains($"\"{edition}\"", StringComparison.Ordinal), () => site.Folder.Write("input/theme.css", ":root { --paper: #fdf6e3 }"));

        Assert.NotEqual(before, await site.Text("rain/"));
    }

    [Fact]
    public static async Task An_error_is_told_and_the_page_stays_and_mending_takes_it_back()
    {
        await using var site = await PreviewedSite.Start();
        var before = OutputOf(site);

        var (edition, errors) = await site.Event((_, errors) => errors.Length > 0, () => site.Folder.Write("input/rain/zh.md", Broken));
        Assert.Contains(errors, static error => error.Contains("rain/zh.md", StringComparison.Ordinal));
        Assert.Contains("守塔人", await site.Text("rain/"), StringComparison.Ordinal);
        Assert.Equal(before, OutputOf(site));

        var mended = await site.Event((_, errors) => errors.Length == 0, () => site.Folder.Write("input/rain/zh.md", PreviewedSite.Chinese));
        Assert.Equal(edition, mended.Edition);
    }

    [Fact]
    public static async Task When_what_stands_in_the_way_in_the_output_is_gone_the_site_is_built()
    {
        await using var site = await PreviewedSite.Start(static site => site.Folder.Write("output/mine.txt", "precious"));
        Assert.Contains("S503", Assert.Single((await site.Event(static (_, _) => true)).Errors), StringComparison.Ordinal);

        await site.Event(static (_, errors) => errors.Length == 0, () => File.Delete(Path.Combine(site.Folder.Path, "output", "mine.txt")));

        await site.Shows("rain/", "守塔人");
    }

    [Fact]
    public static async Task A_site_that_was_never_built_says_why()
    {
        await using var site = await PreviewedSite.Start(static site => site.Folder.Write("input/rain/zh.md", Broken));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("")).StatusCode);
        Assert.Contains("/_preview/preview.js", await site.Text(""), StringComparison.Ordinal);
        Assert.NotEmpty((await site.Event(static (_, _) => true)).Errors);

        site.Folder.Write("input/rain/zh.md", PreviewedSite.Chinese);
        await site.Shows("rain/", "守塔人");
    }

    [Fact]
    public static async Task Before_there_is_an_article_the_index_says_how_to_make_one_and_after_the_last_has_gone_the_output_stays()
    {
        await using var site = await PreviewedSite.Start(static site => Directory.Delete(site.Path("input", "rain"), recursive: true));

        Assert.Contains("<ol>", await site.Text(""), StringComparison.Ordinal);
        Assert.Empty((await site.Event(static (_, _) => true)).Errors);

        site.Folder.Write("input/rain/zh.md", PreviewedSite.Chinese);
        site.Folder.Write("input/rain/en.md", PreviewedSite.English);
        await site.Shows("rain/", "守塔人");
        await site.Event(static (_, errors) => errors.Length > 0, () => Directory.Delete(site.Path("input", "rain"), recursive: true));
        await site.Shows("rain/", "守塔人");
    }

    [Fact]
    public static async Task A_file_that_was_half_written_is_read_again_when_it_is_whole()
    {
        await using var site = await PreviewedSite.Start();
        await using (var file = File.CreateText(site.Path("input", "rain", "zh.md")))
        {
            await file.WriteAsync(NewChinese[..40]);
            await file.FlushAsync(TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            await file.WriteAsync(NewChinese[40..]);
        }

        await site.Shows("rain/", "钟声传来");
        Assert.Empty((await site.Event(static (_, errors) => errors.Length == 0)).Errors);
    }

    [Theory]
    [InlineData("rain/.zh.md.swp"), InlineData("rain/zh.md~"), InlineData("rain/4913"), InlineData(".#zh.md"), InlineData("rain/.goutputstream-X1")]
    public static async Task What_editors_write_beside_a_text_changes_nothing(string name)
    {
        await using var site = await PreviewedSite.Start();
        var (builds, edition) = (site.Builds, await site.Edition());

        site.Folder.Write("input/" + name, Broken);
        await Task.Delay(400, TestContext.Current.CancellationToken);
        File.Delete(site.Path("input", name));

        site.Folder.Write("input/rain/en.md", NewEnglish);
        await site.Event((now, _) => now != edition);
        await site.Shows("rain/", "the ferry had left");
        Assert.InRange(await site.Edition(), edition + 1, edition + 2);   // the new paragraph, and its address
        Assert.InRange(site.Builds, builds + 1, builds + 2);
    }

    [Fact]
    public static async Task A_text_that_is_replaced_by_renaming_is_noticed()
    {
        await using var site = await PreviewedSite.Start();

        site.Folder.Replace("input/rain/zh.md", NewChinese);

        await site.Shows("rain/", "钟声传来");
    }

    [Fact]
    public static async Task A_folder_may_be_renamed_and_deleted_and_come_back()
    {
        await using var site = await PreviewedSite.Start();

        Directory.Move(site.Path("input", "rain"), site.Path("input", "shower"));
        await site.Shows("shower/", "守塔人");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get("rain/")).StatusCode);

        Directory.Delete(site.Path("input"), recursive: true);
        await site.Event(static (_, errors) => errors.Length > 0);
        Assert.Contains("守塔人", await site.Text("shower/"), StringComparison.Ordinal);

        site.Folder.Write("input/rain/zh.md", PreviewedSite.Chinese);
        site.Folder.Write("input/rain/en.md", PreviewedSite.English);
        await site.Shows("rain/", "守塔人");
        site.Folder.Write("input/rain/zh.md", NewChinese);
        await site.Shows("rain/", "钟声传来");
    }

    [Theory, InlineData(true), InlineData(false)]
    public static async Task A_lost_ledger_is_told_until_it_is_back_or_let_go(bool isBack)
    {
        await using var site = await PreviewedSite.Start();
        var reworded = PreviewedSite.Chinese.Replace("大雨", "小雨", StringComparison.Ordinal);
        var edition = await site.Edition();
        await site.Event((now, _) => now != edition, () => site.Folder.Write("input/rain/zh.md", reworded));
        await site.Shows("rain/", "小雨");
        var kept = await File.ReadAllTextAsync(site.Path("input", "rain", "ids.txt"), TestContext.Current.CancellationToken);

        var (_, errors) = await site.Event(static (_, errors) => errors.Length > 0, () => File.Delete(site.Path("input", "rain", "ids.txt")));
        Assert.Contains("S440", Assert.Single(errors), StringComparison.Ordinal);

        // What lies in the output is not watched.
        await site.Event(static (_, errors) => errors.Length == 0, () =>
        {
            if (isBack)
                site.Folder.Write("input/rain/ids.txt", kept);
            else
                File.Delete(site.Path("output", "rain", "passages.json"));
        });
        Assert.Equal(isBack, await File.ReadAllTextAsync(site.Path("input", "rain", "ids.txt"), TestContext.Current.CancellationToken) == kept);
    }

    [Fact]
    public static async Task Two_editors_that_save_at_once_end_with_what_was_saved_last()
    {
        await using var site = await PreviewedSite.Start();

        await Task.WhenAll(Enumerable.Range(0, 2).Select(editor => Task.Run(() =>
        {
            for (var save = 0; save < 50; save++)
                site.Folder.Write($"input/rain/{(editor == 0 ? "zh" : "en")}.md", (editor == 0 ? PreviewedSite.Chinese : PreviewedSite.English) + $"\n{(editor == 0 ? "第" : "Number")}{save}\n");
        }, TestContext.Current.CancellationToken)));

        await site.Shows("rain/", "第49");
        await site.Shows("rain/", "Number49");
    }

    [Fact]
    public static async Task Ten_thousand_events_are_a_build_or_two()
    {
        await using var site = await PreviewedSite.Start();
        var before = await site.Edition();

        for (var change = 0; change < 10_000; change++)
            File.SetLastWriteTimeUtc(site.Path("input", "rain", "zh.md"), DateTime.UnixEpoch.AddSeconds(change));
        site.Folder.Write("input/rain/zh.md", NewChinese);
        await site.Event((now, _) => now != before);
        await site.Shows("rain/", "钟声传来");

        Assert.InRange(await site.Edition(), before + 1, before + 3);
    }

    [Fact]
    public static async Task An_output_that_cannot_be_written_is_an_error_until_it_can()
    {
        await using var site = await PreviewedSite.Start();
        var before = OutputOf(site);
        site.Folder.Write("output/.sora-staging", "a file where the build's folder should be");

        await site.Event(static (_, errors) => errors.Length > 0, () => site.Folder.Write("input/rain/zh.md", NewChinese));
        Assert.Contains("守塔人", await site.Text("rain/"), StringComparison.Ordinal);
        var after = OutputOf(site);
        after.Remove(".sora-staging");
        Assert.Equal(before, after);

        File.Delete(site.Path("output", ".sora-staging"));   // nothing tells of it, and no text changes
        await site.Shows("rain/", "钟声传来");
        Assert.Empty((await site.Event(static (_, errors) => errors.Length == 0)).Errors);
    }

    [Fact]
    public static async Task The_output_after_many_edits_is_that_of_a_build()
    {
        await using var site = await PreviewedSite.Start(static site =>
        {
            site.Folder.Write("input/lamp/zh.md", PreviewedSite.Chinese);
            site.Folder.Write("input/lamp/en.md", PreviewedSite.English);
            site.Folder.Write("input/bell.zh.md", PreviewedSite.Chinese);
            site.Folder.Write("input/bell.en.md", PreviewedSite.English);
        });
        site.Folder.Write("input/rain/zh.md", NewChinese);
        await site.Shows("rain/", "钟声传来");
        site.Folder.Write("input/bell.zh.md", NewChinese);
        await site.Shows("bell/", "钟声传来");
        site.Folder.Write("input/site.yml", "title: { zh: 晴, en: Sun }\nbaseUrl: https://sora.example/\n");
        await site.Shows("lamp/", "https://sora.example/lamp/");

        SiteBuild.Run(new(site.Path("input"), site.Path("clean"), Frozen: true));

        await PreviewedSite.Until(() => OutputOf(site).SequenceEqual(FilesOf(site, "clean/")), "The output is not that of a build.");
    }

    [Fact]
    public static async Task Two_previews_of_one_folder_take_turns_and_both_tell_of_an_edit()
    {
        await using var site = await PreviewedSite.Start();
        await using var other = await PreviewedSite.Start(beside: site);
        var errors = new ConcurrentBag<string>();
        using var end = new CancellationTokenSource();
        Task[] listening = [Listen(site, errors, end.Token), Listen(other, errors, end.Token)];
        var (before, otherBefore) = (await site.Edition(), await other.Edition());

        for (var edit = 0; edit < 5; edit++)
        {
            site.Folder.Replace("input/rain/zh.md", PreviewedSite.Chinese + $"\n第{edit}次钟声传来的时候，渡船已经离岸了。\n");
            (before, _) = await site.Event((now, _) => now > before);
            (otherBefore, _) = await other.Event((now, _) => now > otherBefore);
        }

        await site.Shows("rain/", "第4次");
        await other.Shows("rain/", "第4次");
        await end.CancelAsync();
        await Task.WhenAll(listening);
        Assert.Empty(errors);
    }

    static async Task Listen(PreviewedSite site, ConcurrentBag<string> errors, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            foreach (var error in (await site.Told(static _ => true)).Errors)
                errors.Add(error);
            await Task.Delay(10, CancellationToken.None);
        }
    }

    static SortedDictionary<string, string> OutputOf(PreviewedSite site) => FilesOf(site, "output/");

    static SortedDictionary<string, string> FilesOf(PreviewedSite site, string folder) => new(
        site.Folder.Files().Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(file => file.Key[folder.Length..], static file => Convert.ToHexString(file.Value)),
        StringComparer.Ordinal);
}
