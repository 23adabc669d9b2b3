using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Sora.Site.Commands;

/// <summary>Examples behind the help of a command.</summary>
static class Examples
{
    /// <param name="examples">Behind the program's name.</param>
    public static TCommand WithExamples<TCommand>(this TCommand command, params string[] examples)
        where TCommand : Command
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
            command.Options.Add(help = new());
        help.Action = new HelpWithExamples(examples);
        return command;
    }

    sealed class HelpWithExamples(string[] examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var exit = new HelpAction().Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
                output.WriteLine($"  dotnet run --project src/Sora.Site{(example.Length == 0 ? "" : " -- " + example)}");
            return exit;
        }
    }
}
