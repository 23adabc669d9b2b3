using System.CommandLine;
using Sora.Site.Preview;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`preview`: the site on this machine, built anew whenever the input changes.</summary>
static class PreviewCommand
{
    public static Command Create(CommonOptions common)
    {
        var port = new Option<int>("--port", "-p") { Description = "Where to serve, on 127.0.0.1 (0: a port that is free).", DefaultValueFactory = static _ => 0 };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var command = new Command("preview", "Serves the site to this machine, builds it anew when input/ changes, and reloads the open page.") { port, open };
        command.SetAction(parsed => ExitCode.Guarded(() =>
        {
            var options = common.Build(parsed);
            Run(options, parsed.GetRequiredValue(port), parsed.GetValue(open), common.Loudness(parsed)).GetAwaiter().GetResult();
            return true;
        }));
        return command.WithExamples("preview --open", "preview --port 4000 --input texts");
    }

    static async Task Run(BuildOptions options, int port, bool open, Loudness loudness)
    {
        using var end = new Interruption();
        var server = new PreviewServer(options, port, result => ConsoleReport.Print(result, options, loudness));
        await using (server.ConfigureAwait(false))
        {
            await server.Start().ConfigureAwait(false);
            ConsoleReport.PrintText($"{server.Address} (Ctrl-C ends it)\n");
            if (open)
                Browser.Open(server.Address);
            await end.Heard.ConfigureAwait(false);
        }
    }
}
