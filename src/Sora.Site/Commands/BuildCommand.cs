using System.CommandLine;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`build`: the site in `input/` into `output/`.</summary>
static class BuildCommand
{
    public static Command Create(CommonOptions common)
    {
        var command = new Command("build", "Builds the site (this is what happens without a command).");
        command.SetAction(parsed => Run(parsed, common));
        return command.WithExamples("build --base-url https://example.com/blog/", "build --input texts --output public --strict");
    }

    public static int Run(ParseResult parsed, CommonOptions common) => ExitCode.Guarded(() =>
    {
        var options = common.Build(parsed);
        BuildResult result;
        using (var progress = new ProgressLine())
            result = SiteBuild.Run(options, progress.Show);
        ConsoleReport.Print(result, options, common.Loudness(parsed));
        return result.Written is not null;
    });
}
