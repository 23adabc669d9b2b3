using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Sora.Site.Input;
using Sora.Site.Preview;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`preview`: the site on this machine, built anew whenever the input changes.</summary>
static class PreviewCommand
{
    const string ThemeHere = "theme";

    public static Command Create(CommonOptions common)
    {
        var port = new Option<int>("--port", "-p") { Description = "Where to serve, on 127.0.0.1 (0: a port that is free).", DefaultValueFactory = static _ => 0, CustomParser = ParsePort };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var theme = new Option<string?>("--theme") { Description = "A folder with the theme's sources, whose sheets and scripts are shown as you edit them (theme/, where it is the one of a checkout)." };
        theme.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var folder }] && !ThemeFolder.IsOne(folder))
                result.AddError($"--theme {folder} is no theme: it would have Sora.Theme.csproj and assets/ in it.");
        });
        var command = new Command("preview", "Serves the site to this machine, builds it anew when input/ changes, and reloads the open page.") { port, open, theme };
        command.SetAction(parsed => ExitCode.Guarded(() =>
        {
            var options = common.Build(parsed) with { Theme = parsed.GetValue(theme) ?? (ThemeFolder.IsOne(ThemeHere) ? ThemeHere : null) };
            return Run(options, parsed.GetRequiredValue(port), parsed.GetValue(open), common.Loudness(parsed)).GetAwaiter().GetResult();
        }));
        return command.WithExamples("preview --open", "preview --port 4000 --input texts", "preview --theme ../sora-site/theme");
    }

    static int ParsePort(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort)
            return number;
        argument.AddError($"--port {text} is no port: those are numbers up to {IPEndPoint.MaxPort}.");
        return 0;
    }

    static async Task<bool> Run(BuildOptions options, int port, bool open, Loudness loudness)
    {
        using var end = new Interruption();
        var server = new PreviewServer(options, port, result => ConsoleReport.Print(result, options, loudness, isPreview: true));
        await using (server.ConfigureAwait(false))
        {
            try
            {
                await server.Start().ConfigureAwait(false);
            }
            catch (Exception refused) when (refused is SocketException or IOException { InnerException: AddressInUseException })
            {
                ConsoleReport.PrintError($"Port {port} is taken or forbidden. Name another with --port, or leave it out for one that is free.");
                return false;
            }
            ConsoleReport.PrintText($"{server.Address} (Ctrl-C ends it)\n");
            if (loudness != Loudness.Quiet)
                ConsoleReport.PrintText($"{new Uri(server.Address, ReviewAnswers.Folder)}: its pairs, to look over and mend\n");
            if (options.Theme is { } folder && loudness != Loudness.Quiet)
                ConsoleReport.PrintText($"{folder}: sheets and scripts are shown as you edit them; a build has those that the program was compiled with\n");
            if (open)
                Browser.Open(server.Address);
            await (await Task.WhenAny(end.Heard, server.Building).ConfigureAwait(false)).ConfigureAwait(false);
            return true;
        }
    }
}
