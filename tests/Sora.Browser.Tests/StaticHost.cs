using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sora.Browser.Tests;

/// <summary>A plain host with an origin of its own: a folder's files below a path, `404.html` for what is not there, and the headers that `_headers` names, or another file.</summary>
sealed class StaticHost : IDisposable
{
    HttpListener _listener = new();
    readonly string _folder;
    readonly string _path;

    /// <param name="path">`/` for a domain's root, `/blog/` for a place below it.</param>
    public StaticHost(string folder, string path = "/")
    {
        (_folder, _path) = (folder, path);
        Headers = HeaderRules.OfHeadersFile(Path.Combine(folder, "_headers"));
        Root = Listen(attempts: 5);
        _ = ServeAsync();
    }

    public string Folder => _folder;

    public Uri Root { get; }

    public Uri Address => new(Root, _path);

    /// <summary>With none, it is as plain as a server can be.</summary>
    public HeaderRules Headers { get; init; }

    /// <summary>As Netlify's pretty_urls: a page has one address, without `.html`, and a folder's ends in a slash; whoever asks for another is sent on.</summary>
    public bool HasPrettyAddresses { get; init; }

    /// <summary>Pages come in two parts: up to these words, and the rest when a browser has had time to paint.</summary>
    public string? PausesBefore { get; init; }

    public void Dispose() => _listener.Close();

    async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The browser left early, or the test is over.
            }
        }
    }

    void Answer(HttpListenerContext context)
    {
        var asked = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var name = asked.StartsWith(_path, StringComparison.Ordinal) ? asked[_path.Length..] : null;
        if (HasPrettyAddresses && name is not null && PrettyNameOf(name) is { } pretty && pretty != name)
        {
            context.Response.StatusCode = 301;
            context.Response.RedirectLocation = _path + pretty + context.Request.Url.Query;
            context.Response.Close();
            return;
        }
        var file = name is null ? null : FileOf(name);
        var isThere = file is not null && !name!.Contains("..", StringComparison.Ordinal) && File.Exists(file);
        var answer = context.Response;
        answer.StatusCode = isThere ? 200 : 404;
        foreach (var header in name is null ? [] : Headers.For("/" + name))
            answer.Headers[header.Name] = header.Value;
        var sent = isThere ? file! : Path.Combine(_folder, "404.html");
        answer.ContentType = Path.GetExtension(sent) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css",
            ".js" => "text/javascript",
            ".json" => "application/json",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".xml" => "application/xml",
            _ => "application/octet-stream",
        };
        var bytes = File.Exists(sent) ? File.ReadAllBytes(sent) : [];
        if (PausesBefore is { } words && bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) is var at and >= 0)
            _ = SendInPartsAsync(answer, bytes, at);
        else
            answer.Close(bytes, willBlock: false);
    }

    string FileOf(string name) => Path.Combine(_folder,
        name.Length == 0 || name.EndsWith('/') ? name + "index.html"
        : HasPrettyAddresses && !File.Exists(Path.Combine(_folder, name)) ? name + ".html"
        : name);

    string PrettyNameOf(string name) =>
        name == "index.html" || name.EndsWith("/index.html", StringComparison.Ordinal) ? name[..^"index.html".Length]
        : name.EndsWith(".html", StringComparison.Ordinal) && File.Exists(Path.Combine(_folder, name)) ? name[..^".html".Length]
        : File.Exists(Path.Combine(_folder, name, "index.html")) && name.Length > 0 && !name.EndsWith('/') ? name + "/"
        : name;

    static async Task SendInPartsAsync(HttpListenerResponse answer, byte[] bytes, int at)
    {
        answer.SendChunked = true;
        await answer.OutputStream.WriteAsync(bytes.AsMemory(..at));
        await answer.OutputStream.FlushAsync();
        await Task.Delay(400);
        await answer.OutputStream.WriteAsync(bytes.AsMemory(at..));
        answer.Close();
    }

    /// <summary>A free port may be another's before it is listened on.</summary>
    Uri Listen(int attempts)
    {
        var root = new Uri($"http://127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add(root.AbsoluteUri);
        try
        {
            _listener.Start();
            return root;
        }
        catch (HttpListenerException) when (attempts > 1)
        {
            _listener.Close();
            _listener = new();   // one that could not start cannot be started any more
            return Listen(attempts - 1);
        }
    }

    static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
