using System.Text;
using Sora.Site.Pages;
using Sora.Site.Write;
using Xunit;

namespace Sora.Site.Tests;

public sealed class OutputFolderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Output => Path.Combine(_folder.Path, "output");

    [Fact]
    public void Files_of_an_earlier_build_go_and_others_stay()
    {
        Publish(("index.html", "one"), ("old/index.html", "two"));
        File.WriteAllText(Path.Combine(Output, "CNAME"), "sora.example");

        var written = Publish(("index.html", "one"), ("new/index.html", "three"));

        Assert.Equal(new WriteSummary(2, 1, 1), written);
        Assert.Equal(["output/.sora-files", "output/CNAME", "output/index.html", "output/new/index.html"], _folder.Files().Keys);
    }

    [Fact]
    public void A_build_that_changes_nothing_writes_nothing()
    {
        Publish(("index.html", "one"), ("a/index.html", "two"));
        var before = LastWrites();

        Assert.Equal(new WriteSummary(2, 0, 0), Publish(("index.html", "one"), ("a/index.html", "two")));
        Assert.Equal(before, LastWrites());
    }

    [Fact]
    public void What_was_staged_and_not_published_leaves_no_trace()
    {
        Publish(("index.html", "one"));
        using (var output = Open())
            output.Stage(File_("index.html", "two"));

        Assert.Equal("one", File.ReadAllText(Path.Combine(Output, "index.html")));
        Assert.Equal(["output/.sora-files", "output/index.html"], _folder.Files().Keys);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void What_a_build_had_moved_before_it_was_stopped_goes_with_the_next(bool isFirst)
    {
        if (!isFirst)
            Publish(("index.html", "one"));
        using (var output = Open())
        {
            output.Stage(File_("page/index.html", "two"));
            output.Stage(File_("stop.html", "three"));
            Directory.CreateDirectory(Path.Combine(Output, "stop.html"));
            Assert.ThrowsAny<Exception>(output.Publish);
        }
        Assert.True(File.Exists(Path.Combine(Output, "page", "index.html")));
        Directory.Delete(Path.Combine(Output, "stop.html"));

        Publish(("index.html", "one"));

        Assert.Equal(["output/.sora-files", "output/index.html"], _folder.Files().Keys);
    }

    [Fact]
    public async Task A_build_waits_for_another_and_says_so_where_that_does_not_end()
    {
        Publish(("index.html", "one"));
        var first = Open();
        first.Stage(File_("index.html", "two"));

        var (none, findings) = OutputFolder.Open(Output, Path.Combine(_folder.Path, "input"), TimeSpan.FromMilliseconds(60));
        Assert.Null(none);
        Assert.Equal("S510", Assert.Single(findings).Code);

        WriteSummary? written = null;
        var second = Task.Run(() => written = Publish(("index.html", "three")), TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        first.Publish();
        first.Dispose();
        await second.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(new WriteSummary(1, 1, 0), written);
        Assert.Equal("three", await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), TestContext.Current.CancellationToken));
        Assert.Equal(["output/.sora-files", "output/index.html"], _folder.Files().Keys);
    }

    [Fact]
    public void A_folder_that_did_not_exist_does_not_exist_after_a_failed_build()
    {
        using (var output = Open())
            output.Stage(File_("index.html", "one"));

        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_refused()
    {
        _folder.Write("output/thesis.doc", "years of work");

        var (output, findings) = OutputFolder.Open(Output, Path.Combine(_folder.Path, "input"));

        Assert.Null(output);
        Assert.Equal("S503", Assert.Single(findings).Code);
        Assert.Equal(["output/thesis.doc"], _folder.Files().Keys);
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData("")]
    public void Input_and_output_may_not_overlap(string output)
    {
        _folder.Write("input/essay/zh.md", "雨");

        var (folder, findings) = OutputFolder.Open(Path.Combine(_folder.Path, output), Path.Combine(_folder.Path, "input"));

        Assert.Null(folder);
        Assert.Equal("S504", Assert.Single(findings).Code);
    }

    [Fact]
    public void A_list_that_somebody_edited_cannot_remove_files_elsewhere()
    {
        _folder.Write("precious.txt", "mine");
        Publish(("index.html", "one"));
        File.AppendAllText(Path.Combine(Output, ".sora-files"), $"../precious.txt\n{Path.Combine(_folder.Path, "precious.txt")}\n");

        Publish(("index.html", "two"));

        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Path, "precious.txt")));
    }

    [Fact]
    public void A_folder_becomes_a_file_and_a_file_a_folder()
    {
        Publish(("a", "file"), ("b/c", "in a folder"));

        Publish(("a/index.html", "in a folder"), ("b", "file"));

        Assert.Equal(["output/.sora-files", "output/a/index.html", "output/b"], _folder.Files().Keys);
    }

    [Fact]
    public void Old_files_stay_until_the_new_ones_are_there()
    {
        Publish(("index.html", "old style"), ("assets/old.css", "old"));
        using (var output = Open())
        {
            output.Stage(File_("assets/new.css", "new"));
            output.Stage(File_("index.html", "new style"));
            Directory.CreateDirectory(Path.Combine(Output, "stop.html"));
            output.Stage(File_("stop.html", "stops"));
            Assert.ThrowsAny<Exception>(output.Publish);
        }

        Assert.True(File.Exists(Path.Combine(Output, "assets", "old.css")));
        Directory.Delete(Path.Combine(Output, "stop.html"));
        Publish(("index.html", "new style"), ("assets/new.css", "new"));
        Assert.False(File.Exists(Path.Combine(Output, "assets", "old.css")));
    }

    /// <summary>Some disks take both names for one.</summary>
    [Fact]
    public void A_name_in_other_letters_is_another_file()
    {
        Publish(("a/Photo.png", "photo"));

        Assert.Equal(new WriteSummary(1, 1, 1), Publish(("a/photo.png", "photo")));

        Assert.Equal(["output/.sora-files", "output/a/photo.png"], _folder.Files().Keys);
    }

    [Theory, InlineData("theirs"), InlineData("ours")]
    public void A_file_of_somebody_else_in_the_way_is_told(string content)
    {
        Publish(("index.html", "one"));
        File.WriteAllText(Path.Combine(Output, "photo.png"), content);
        using var output = Open();
        output.Stage(File_("index.html", "two"));
        Assert.Empty(output.InTheWay());

        output.Stage(File_("photo.png", "ours"));

        var finding = Assert.Single(output.InTheWay());
        Assert.Equal("S517", finding.Code);
        Assert.EndsWith("output/photo.png", finding.Where.File, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    OutputFolder Open() => OutputFolder.Open(Output, Path.Combine(_folder.Path, "input")).Folder!;

    WriteSummary Publish(params (string Name, string Text)[] files)
    {
        using var output = Open();
        foreach (var (name, text) in files)
            output.Stage(File_(name, text));
        return output.Publish();
    }

    static OutputFile File_(string name, string text) =>
        new(name.EndsWith("index.html", StringComparison.Ordinal) && name != "index.html" ? UrlPath.Page(name[..^11]) : UrlPath.File(name), stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    Dictionary<string, DateTime> LastWrites() =>
        _folder.Files().Keys.ToDictionary(name => name, name => File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, name)));
}
