using System.CommandLine;
using Sora.Site.Input;

namespace Sora.Site.Commands;

/// <summary>How much a command says.</summary>
enum Loudness { Quiet, Normal, Verbose }

/// <summary>The options that every command takes.</summary>
sealed class CommonOptions
{
    public Option<string> Input { get; } = new("--input", "-i") { Description = "The folder with the articles.", DefaultValueFactory = static _ => "input", Recursive = true };

    public Option<string> Output { get; } = new("--output", "-o") { Description = "The folder to write the site to.", DefaultValueFactory = static _ => "output", Recursive = true };

    public Option<Uri?> BaseUrl { get; } = new("--base-url") { Description = "Where the site will stand, like https://example.com/blog/.", CustomParser = ParseAddress, Recursive = true };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings fail the command too.", Recursive = true };

    public Option<bool> Frozen { get; } = new("--frozen")
    {
        Description = "Read the permanent addresses in ids.txt, and never write them (as where CI is set).",
        DefaultValueFactory = static _ => LedgerFile.IsOnHost,
        Recursive = true,
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what is wrong.", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Say what was done with each article.", Recursive = true };

    public CommonOptions()
    {
        foreach (var folder in new[] { Input, Output })
        {
            folder.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: "" }])
                    result.AddError($"{folder.Name} names no folder.");
            });
        }
    }

    public IEnumerable<Option> All => [Input, Output, BaseUrl, Strict, Frozen, Quiet, Verbose];

    public BuildOptions Build(ParseResult parsed) => new(
        parsed.GetRequiredValue(Input), parsed.GetRequiredValue(Output), parsed.GetValue(BaseUrl), parsed.GetValue(Strict), parsed.GetValue(Frozen));

    public Loudness Loudness(ParseResult parsed) =>
        parsed.GetValue(Quiet) ? Commands.Loudness.Quiet : parsed.GetValue(Verbose) ? Commands.Loudness.Verbose : Commands.Loudness.Normal;

    static Uri? ParseAddress(System.CommandLine.Parsing.ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (BaseAddress.TryParse(text) is { } address)
            return address;
        argument.AddError($"--base-url {text} is not a site's address; write it like https://example.com/blog/.");
        return null;
    }
}
