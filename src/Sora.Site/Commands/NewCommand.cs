using System.CommandLine;
using Sora.Site.Import;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`new`: an article's folder, to be filled.</summary>
static class NewCommand
{
    public static Command Create(CommonOptions common)
    {
        var slug = new Argument<string>("slug") { Description = "The article's address: lower-case letters a to z, digits and hyphens." };
        var command = new Command("new", "Makes an article's folder with two texts to fill.") { slug };
        command.SetAction(parsed => ExitCode.Guarded(() =>
        {
            var options = common.Build(parsed);
            var made = BlankArticle.Create(options.Input, parsed.GetRequiredValue(slug));
            ConsoleReport.PrintMade(made, common.Loudness(parsed));
            return !made.Findings.Any(options.Fails);
        }));
        return command.WithExamples("new my-article", "new my-article --input texts");
    }
}
