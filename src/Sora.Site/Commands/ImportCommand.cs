using System.CommandLine;
using Sora.Bitext;
using Sora.Site.Import;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`import`: a saved page, and its translation if there is one, become an article.</summary>
static class ImportCommand
{
    public static Command Create(CommonOptions common)
    {
        var source = new Argument<string>("source") { Description = "The page with the original, saved as HTML or text." };
        var translation = new Argument<string?>("translation") { Description = "The page with its translation; without it one is prepared to be written.", Arity = ArgumentArity.ZeroOrOne };
        var slug = new Option<string?>("--slug") { Description = "The article's address, like my-article; otherwise it is made from the title." };
        var command = new Command("import", "Makes an article of saved pages, and says what it decided.") { source, translation, slug };
        command.SetAction(parsed => ExitCode.Guarded(() =>
        {
            var options = common.Build(parsed);
            var made = PageImport.Run(new(options.Input, parsed.GetRequiredValue(source), parsed.GetValue(translation), parsed.GetValue(slug)));
            ConsoleReport.PrintMade(made, common.Loudness(parsed));
            return !made.Findings.Any(static finding => finding.Severity == Severity.Error);   // a warning is about what was made
        }));
        return command.WithExamples("import page.html --slug my-article", "import original.txt translation.txt");
    }
}
