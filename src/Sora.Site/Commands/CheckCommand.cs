using System.CommandLine;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`check`: every finding, and nothing written.</summary>
static class CheckCommand
{
    public static Command Create(CommonOptions common)
    {
        var format = new Option<string>("--format", "-f") { Description = "For people (text), for programs (json, sarif), for the lines of a pull request (github).", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var command = new Command("check", "Says everything that is wrong or doubtful in the texts; writes nothing.") { format };
        command.SetAction(parsed => ExitCode.Guarded(() =>
        {
            var options = common.Build(parsed);
            var result = SiteBuild.Check(options);
            Report(result, options, parsed.GetRequiredValue(format), common.Loudness(parsed));
            return !result.Findings.Any(options.Fails);
        }));
        return command.WithExamples("check", "check --strict --quiet", "check --format sarif > findings.sarif", "check --format github");
    }

    static void Report(BuildResult result, BuildOptions options, string format, Loudness loudness)
    {
        var text = format switch
        {
            "json" => FindingsJson.Of(result.Findings),
            "sarif" => FindingsSarif.Of(result.Findings),
            "github" => FindingsForGitHub.Of(result.Findings),
            _ => null,
        };
        if (text is not null)
            ConsoleReport.PrintText(text);
        else
            ConsoleReport.PrintCheck(result, options, loudness);
    }
}
