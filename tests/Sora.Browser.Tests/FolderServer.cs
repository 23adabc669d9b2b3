using System.Net;
using System.Net.Sockets;

namespace Sora.Browser.Tests;

/// <summary>Serves a folder at a port of its own, and so as an origin of its own; only oEmbed files may be read from other origins, as in `_headers`.</summary>
sealed class FolderServer : IDisposable
{
    readonly HttpListener _listener = new();
    readonly string _folder;

    public FolderServer(string folder)
    {
        _folder = folder;
        Address = new($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = Serve();
    }

    public Uri Address { get; }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                var request = await _listener.GetContextAsync();
                await Answer(request.Request.Url!.AbsolutePath, request.Response);
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The browser left early, or the test is over.
            }
        }
    }

    async Task Answer(string path, HttpListenerResponse response)
    {
        var file = Path.Combine(_folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));
        using (response)
        {
            if (!File.Exists(file))
            {
                response.StatusCode = 404;
                return;
            }
            if (Path.GetFileName(file) == "oembed.json")
                response.AddHeader("Access-Control-Allow-Origin", "*");
            response.ContentType = Path.GetExtension(file) switch
            {
                ".html" => "text/html; charset=utf-8",
                ".js" => "text/javascript",
                ".css" => "text/css",
                ".json" => "application/json",
                _ => "application/octet-stream",
            };
            await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
