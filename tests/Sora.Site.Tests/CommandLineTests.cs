using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The program as a shell calls it: what it prints where, and what it ends with.</summary>
public sealed class CommandLineTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public CommandLineTests()
    {
        _folder.Write("input/site.yml", "baseUrl: https://sora.example/\ncards: none\n");
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了雨，见[雪](../snow/)。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\nmood: grey\n---\n\nIt rained last night, see [snow](../snow/).\n");
    }

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    [InlineData(1)]
    [InlineData(1, "check")]
    [InlineData(2, "check", "--format", "yaml")]
    [InlineData(2, "chekc")]
    [InlineData(2, "--base-url", "somewhere")]
    [InlineData(2, "preview", "--theme", "input")]
    [InlineData(2, "--output", "")]
    [InlineData(2, "check", "--input", "")]
    public void Ends_with_what_came_of_it(int exit, params string[] arguments) => Assert.Equal(exit, Run(arguments).Exit);

    [Theory]
    [InlineData("chekc", "Did you mean one of the following?", "-- --help")]
    [InlineData("--base-url somewhere", "--base-url somewhere is not a site's address", "-- --help")]
    [InlineData("check --format jsn", "'json'", "-- check --help")]
    [InlineData("preview --port 4,000", "--port 4,000 is no port", "-- preview --help")]
    [InlineData("preview --port 65536", "--port 65536 is no port", "-- preview --help")]
    [InlineData("preview --theme input", "--theme input is no theme", "-- preview --help")]
    public void A_command_that_is_not_understood_says_why_and_where_to_read_on_and_no_more(string command, string why, string more)
    {
        var (exit, output, errors) = Run(command.Split(' '));

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(why, errors, StringComparison.Ordinal);
        Assert.EndsWith($"{more}\n", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", errors, StringComparison.Ordinal);
        Assert.InRange(errors.Count(static c => c == '\n'), 2, 10);
    }

    [Fact]
    public void Where_there_is_no_article_no_figures_are_said()
    {
        var (exit, output, errors) = Run("--input", "nowhere");

        Assert.Equal(1, exit);
        Assert.Contains("nowhere: error S101", errors, StringComparison.Ordinal);
        Assert.Equal("1 error\nNothing was written: output is as it was. Mend the errors above and run this again.\n", output);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        var before = _folder.Files();
        var (_, output, errors) = Run("check");
        Assert.Equal(before, _folder.Files());
        Assert.Contains("error S501", errors, StringComparison.Ordinal);
        Assert.Contains("warning S204", errors, StringComparison.Ordinal);
        Assert.Contains("1 article, 1 pair", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_fail_a_strict_check_only()
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了雨。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\nmood: grey\n---\n\nIt rained last night.\n");
        Assert.Equal((0, 1), (Run("check").Exit, Run("check", "--strict").Exit));
    }

    [Fact]
    public void Programs_read_findings_as_json_and_nothing_else()
    {
        var (exit, output, errors) = Run("check", "--format", "json");
        Assert.Equal((1, ""), (exit, errors));
        var findings = JsonDocument.Parse(output).RootElement.GetProperty("findings");
        Assert.Equal(["S501", "S204", "S501"], findings.EnumerateArray().Select(static finding => finding.GetProperty("code").GetString()));
        Assert.Equal((3, 1), (findings[1].GetProperty("line").GetInt32(), findings[1].GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Code_hosts_read_findings_as_sarif()
    {
        var run = JsonDocument.Parse(Run("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        Assert.Equal(["S204", "S501"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString()));
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.StartsWith("input/rain/", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        }
    }

    [Fact]
    public void GitHub_reads_a_finding_a_line()
    {
        var lines = Run("check", "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("::warning file=input/rain/en.md,line=3,col=1,title=S204::", lines[1], StringComparison.Ordinal);
        Assert.All(lines, static line => Assert.Matches("^::(error|warning|notice) file=[^:,]+,line=[0-9]+(,col=[0-9]+)?,title=S[0-9]{3}::[^\r]+$", line));
    }

    [Theory, InlineData("build"), InlineData("check"), InlineData("completion"), InlineData("import"), InlineData("new"), InlineData("preview"), InlineData("")]
    public void Help_ends_with_examples(string command)
    {
        var output = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
        Assert.Contains("Examples:\n  dotnet run --project src/Sora.Site", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_is_told_what_may_follow()
    {
        Assert.Equal(["check", "--input"], [Run("[suggest:13]", "Sora.Site che").Output.Trim(), Run("[suggest:19]", "Sora.Site check --in").Output.Trim()]);
        foreach (var shell in new[] { "bash", "zsh", "fish", "pwsh" })
            Assert.Contains("[suggest:", Run("completion", shell).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_leaves_out_hints_and_what_went_well_and_verbose_names_each_article()
    {
        _folder.Write("input/site.yml", "title: Rain\n");
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了雨。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained last night.\n");
        Assert.Equal((0, "", ""), Run("--quiet"));
        Assert.Contains("hint S207", Run("check").Errors, StringComparison.Ordinal);
        Assert.Contains("rain: 1 pair, 0 not translated, 0 added", Run("check", "--verbose").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_article_has_front_matter_to_fill_and_nothing_is_made_twice()
    {
        var (exit, output, _) = Run("new", "snow", "--input", "texts");
        Assert.Equal(0, exit);
        Assert.StartsWith("texts/snow/zh.md: made\ntexts/snow/en.md: made\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle:\nauthor:\n", File.ReadAllText(Path.Combine(_folder.Path, "texts", "snow", "zh.md")), StringComparison.Ordinal);
        Assert.Contains("error S603", Run("new", "rain").Errors, StringComparison.Ordinal);
        Assert.Equal(1, Run("new", "snow", "--input", "texts").Exit);
        Assert.Contains("error S106", Run("new", "Snow and rain").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_article_is_a_draft_that_keeps_no_other_from_being_built()
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了雨。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained last night.\n");
        Run("new", "snow");
        var (exit, _, errors) = Run();
        Assert.Equal(0, exit);
        Assert.Contains("input/snow/zh.md:8:1: hint S115", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "output", "snow")));
        Assert.DoesNotContain("snow", File.ReadAllText(Path.Combine(_folder.Path, "output", "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_says_what_it_made_and_fails_where_it_makes_nothing()
    {
        _folder.Write("snow.txt", "雪\n\n昨夜下了雪，早上路面都白了。\n");
        Assert.Contains("input/snow/en.md: 1 block, 0 headings to translate", Run("import", "snow.txt", "--slug", "snow").Output, StringComparison.Ordinal);
        var (exit, output, errors) = Run("import", "snow.txt", "--slug", "snow");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("input/snow/en.md: error S603", errors, StringComparison.Ordinal);
        Assert.Equal(2, Run("import").Exit);
    }

    [Theory, InlineData("-1"), InlineData("65536"), InlineData("many")]
    public void A_port_that_there_cannot_be_is_wrong_usage(string port) => Assert.Equal(2, Run("preview", "--port", port).Exit);

    [Fact]
    public void A_port_that_is_taken_is_said_and_nothing_more()
    {
        using var taken = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        taken.Listen();
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture);

        var (exit, output, errors) = Run("preview", "--port", port);

        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith($"error: Port {port} is taken", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    /// <summary>Nobody would commit what a host writes.</summary>
    [Theory]
    [InlineData("true", false), InlineData("woodpecker", false)]
    [InlineData("", true), InlineData("false", true), InlineData("0", true)]
    public void Where_CI_is_set_addresses_are_read_and_never_written(string ci, bool isWritten)
    {
        const string Ledger = "input/rain/ids.txt";
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了雨，早上路面还是湿的。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained last night, and in the morning the road was still wet.\n");
        Assert.Equal(0, RunIn(ci).Exit);
        Assert.Equal(isWritten, _folder.Files().ContainsKey(Ledger));

        Run();
        var before = _folder.Files()[Ledger];
        var id = Id();
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了大雨，早上路面还是湿的。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained hard last night, and in the morning the road was still wet.\n");
        Assert.Equal(0, RunIn(ci).Exit);

        Assert.Equal(isWritten, !before.SequenceEqual(_folder.Files()[Ledger]));
        Assert.Equal(id, Id());

        string Id() => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(_folder.Files()["output/rain/index.html"])).QuerySelector("article .pair[id]")!.Id!;
    }

    [Fact]
    public void Nobody_s_log_gets_colours() => Assert.DoesNotContain("\e[", Run("check").Errors, StringComparison.Ordinal);

    (int Exit, string Output, string Errors) Run(params string[] arguments) => RunIn("", arguments);

    /// <param name="ci">What the environment says in `CI`.</param>
    (int Exit, string Output, string Errors) RunIn(string ci, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CI"] = ci;
        using var process = Child.Start(start);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Assert.True(process.WaitForExit(Child.Patience), "The program does not end.");
        return (process.ExitCode, output.Result, errors.Result);
    }

    public void Dispose() => _folder.Dispose();
}
