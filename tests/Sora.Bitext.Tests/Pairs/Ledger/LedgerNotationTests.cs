using System.Diagnostics;
using FsCheck.Xunit;
using Sora.Bitext.Pairs;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>The ledger as a file that people merge, edit and break.</summary>
public static class LedgerNotationTests
{
    const string Rain = "p7f3qdd here k3j9x2m4.0abc1234 m2n8x4k1.00010002 昨夜下了雨。 | It rained.";

    [Property]
    public static bool What_is_written_is_read_back(string[] chinese, string[] english)
    {
        var before = Ledger.Empty.Assign(Passage.Text(Passages(chinese, english))).Ledger;
        var ledger = before.Assign(Passage.Text(Passages(english, chinese).Skip(1))).Ledger;
        var text = ledger.ToString();
        var (read, findings) = Ledger.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal), "ids.txt");
        Assert.Empty(findings);
        Assert.Equal(text, read!.ToString());
        return true;

        static IEnumerable<Passage> Passages(string[] some, string[] others) => some.Zip(others)
            .Where(texts => !string.IsNullOrEmpty(texts.First + texts.Second) && IsText(texts.First) && IsText(texts.Second))
            .Select(texts => new Passage(texts.First ?? "", texts.Second ?? ""));

        static bool IsText(string? text) => text is null || !text.Any(char.IsSurrogate);
    }

    [Theory]
    [InlineData("p7f3qdd", "S431")]
    [InlineData("p7f3qdd here k3j9x2m4.0abc1234", "S431")]
    [InlineData("p7f3qdu here k3j9x2m4 m2n8x4k1 u is no digit", "S431")]
    [InlineData("p7f3qde maybe k3j9x2m4 m2n8x4k1", "S431")]
    [InlineData("p7f3qde here k3j9x2m4.12 m2n8x4k1", "S431")]
    [InlineData("p7f3qde here k3j9x2m4.00020001 m2n8x4k1", "S431")]
    [InlineData("p7f3qde check: k3j9x2m4 m2n8x4k1", "S431")]
    [InlineData("p7f3qde in:p7f3qd k3j9x2m4 m2n8x4k1", "S431")]
    [InlineData("<<<<<<< HEAD", "S432")]
    [InlineData("=======", "S432")]
    [InlineData(">>>>>>> their edit", "S432")]
    [InlineData("p7f3qdd gone k3j9x2m4 m2n8x4k1", "S433")]
    [InlineData("p7f3qde in:p7f3qdf k3j9x2m4 m2n8x4k1", "S435")]
    [InlineData("p7f3qde in:p7f3qde k3j9x2m4 m2n8x4k1", "S435")]
    public static void A_broken_line_is_told_and_nothing_is_read(string line, string code)
    {
        var (ledger, findings) = Ledger.Parse($"# comment\n{Rain}\n\n{line}\n", "ids.txt");
        Assert.Null(ledger);
        var finding = Assert.Single(findings);
        Assert.Equal((code, "ids.txt:4"), (finding.Code, finding.Where.ToString()));
    }

    [Fact]
    public static void Every_broken_line_is_told() =>
        Assert.Equal([2, 3, 5], Ledger.Parse($"{Rain}\nnonsense\n<<<<<<<\n\n{Rain}", "ids.txt").Findings.Select(finding => finding.Where.Line));

    [Fact]
    public static void Edits_on_two_branches_merge()
    {
        var passages = Passage.Ours().Take(12).ToList();
        var ancestor = Ledger.Empty.Assign(Passage.Text(passages)).Ledger;
        List<Passage> ours = [passages[0], new("我们这边加了一段话。", "A paragraph was added on our side."), .. passages[1..]];
        List<Passage> theirs = [.. passages[..9], .. passages[10..], new("他们那边也写了一段新的。", "They wrote a new one as well.")];

        var merged = Merge(ancestor, ancestor.Assign(Passage.Text(ours)).Ledger, ancestor.Assign(Passage.Text(theirs)).Ledger);

        var (ledger, findings) = Ledger.Parse(merged, "ids.txt");
        Assert.Empty(findings);
        Assert.Equal(14, ledger!.Entries.Length);
        List<Passage> both = [ours[0], ours[1], .. passages[1..9], .. passages[10..], theirs[^1]];
        Assert.Same(ledger, ledger.Assign(Passage.Text(both)).Ledger);
    }

    static string Merge(Ledger ancestor, Ledger ours, Ledger theirs)
    {
        var folder = Directory.CreateTempSubdirectory("sora-merge-");
        foreach (var (name, ledger) in new[] { ("ours", ours), ("ancestor", ancestor), ("theirs", theirs) })
            File.WriteAllText(Path.Combine(folder.FullName, name), ledger.ToString());
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["merge-file", "-p", "ours", "ancestor", "theirs"]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true })!;
            var merged = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
            return merged;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
