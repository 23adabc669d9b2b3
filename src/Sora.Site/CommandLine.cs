using System.CommandLine;
using Sora.Site.Input;
using Sora.Site.Write;

namespace Sora.Site;

/// <summary>The commands and their options. Alone, the program builds.</summary>
static class CommandLine
{
    const int Clean = 0;
    const int Failed = 1;
    const int Usage = 2;

    public static int Run(string[] args)
    {
        var input = new Option<string>("--input", "-i") { Description = "The folder with the articles.", DefaultValueFactory = _ => "input", Recursive = true };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write the site to.", DefaultValueFactory = _ => "output", Recursive = true };
        var baseUrl = new Option<Uri?>("--base-url") { Description = "Where the site will stand, like https://example.com/blog/.", CustomParser = ParseAddress, Recursive = true };
        var strict = new Option<bool>("--strict") { Description = "Let warnings fail the build.", Recursive = true };
        var frozen = new Option<bool>("--frozen") { Description = "Read the permanent addresses in ids.txt, and never write them (as where CI is set).", DefaultValueFactory = _ => LedgerFile.IsOnHost, Recursive = true };
        int Build(ParseResult parsed) => CommandLine.Build(new(
            parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(baseUrl), parsed.GetValue(strict), parsed.GetValue(frozen)));

        var root = new RootCommand("Pairs Chinese articles with their English translations and writes a site of side-by-side pages.")
        {
            input, output, baseUrl, strict, frozen, BuildCommand(Build),
        };
        root.SetAction(Build);
        var parsed = root.Parse(args);
        var exit = parsed.Invoke();
        return parsed.Errors.Count > 0 ? Usage : exit;
    }

    static Command BuildCommand(Func<ParseResult, int> build)
    {
        var command = new Command("build", "Builds the site (this is what happens without a command).");
        command.SetAction(build);
        return command;
    }

    static Uri? ParseAddress(System.CommandLine.Parsing.ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return address;
        argument.AddError($"--base-url {text} is not an address; write it like https://example.com/blog/.");
        return null;
    }

    static int Build(BuildOptions options)
    {
        try
        {
            BuildResult result;
            using (var progress = new ProgressLine())
                result = SiteBuild.Run(options, progress.Show);
            ConsoleReport.Print(result, options);
            return result.Written is null ? Failed : Clean;
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            ConsoleReport.PrintDiskError(disk);
            return Failed;
        }
    }
}
