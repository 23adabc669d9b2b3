using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Sora.Site.Preview;

/// <summary>Serves the output to this machine, and builds it anew whenever the input changes, or the theme where one is worked on.</summary>
sealed class PreviewServer : IAsyncDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly FolderWatch _watch;
    readonly PreviewBuild _build;
    readonly WebApplication _app;
    Task _building = Task.CompletedTask;

    /// <param name="port">0 for one that is free.</param>
    /// <param name="report">Hears of each build that has changed something.</param>
    public PreviewServer(BuildOptions options, int port, Action<BuildResult> report)
    {
        _watch = new(options.Theme is { } theme ? [options.Input, theme] : [options.Input]);
        _build = new(options, report);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        builder.Services.AddSingleton<IHostLifetime>(new Unhosted());
        _app = builder.Build();
        _app.Run(new Answers(_build, new(options), _app.Lifetime.ApplicationStopping).Answer);
    }

    /// <summary>Ends before the server does only where the program has a fault.</summary>
    public Task Building => _building;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Returns when the site was built for the first time and is served.</summary>
    /// <exception cref="IOException">The port is not free.</exception>
    public async Task Start()
    {
        await _app.StartAsync().ConfigureAwait(false);
        Build();
        _building = Task.Run(KeepBuilding);
    }

    async Task KeepBuilding()
    {
        try
        {
            while (true)
            {
                await _watch.Changed(_stop.Token).ConfigureAwait(false);
                Build();
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    /// <summary>A disk that refuses, or a file that somebody has open, may be free again soon, and nothing will tell.</summary>
    void Build()
    {
        var isDone = false;
        try
        {
            isDone = _build.Run();
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            // The output went while it was looked at.
        }
        if (!isDone)
            _watch.Forget();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _building.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        _watch.Dispose();
        _stop.Dispose();
    }

    /// <summary>Kestrel's own host would take Ctrl-C and other signals from the program that it runs in.</summary>
    sealed class Unhosted : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
