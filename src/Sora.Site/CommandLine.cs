using System.CommandLine;
using System.CommandLine.Invocation;
using Sora.Site.Commands;
using Sora.Site.Write;

namespace Sora.Site;

/// <summary>The commands. Alone, the program builds.</summary>
static class CommandLine
{
    public static int Run(string[] args)
    {
        var parsed = Root().Parse(args);
        if (parsed.Action is not ParseErrorAction mistake)
            return parsed.Invoke();
        ConsoleReport.PrintUsage(parsed, mistake, parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ");
        return ExitCode.Usage;
    }

    static RootCommand Root()
    {
        var common = new CommonOptions();
        var root = new RootCommand("Pairs Chinese articles with their English translations and writes a site of side-by-side pages.")
        {
            BuildCommand.Create(common),
            CheckCommand.Create(common),
            PreviewCommand.Create(common),
            ImportCommand.Create(common),
            NewCommand.Create(common),
            CompletionCommand.Create(),
        };
        foreach (var option in common.All)
            root.Options.Add(option);
        root.SetAction(parsed => BuildCommand.Run(parsed, common));
        return root.WithExamples("", "check --strict", "build --help");
    }
}
