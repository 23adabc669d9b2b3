using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Sora.Site.Preview;
using Sora.Tests;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>A small site of its own under the preview, and what a browser can ask of it.</summary>
sealed class PreviewedSite : IAsyncDisposable
{
    public const string Chinese = "---\ntitle: 雨\n---\n昨夜下了一场大雨，早上路面还是湿的。\n\n守塔人点亮了灯，然后下山去买面包。\n";
    public const string English = "---\ntitle: Rain\n---\nIt rained hard last night, and in the morning the road was still wet.\n\nThe keeper lit the lamp and then went down the hill to buy bread.\n";

    /// <summary>Far more than anything takes: whoever waits so long has waited in vain.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly PreviewServer _server;
    readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false };
    readonly HttpClient _client;
    readonly bool _ownsFolder;
    int _builds;

    PreviewedSite(bool withTheme, PreviewedSite? beside)
    {
        Folder = beside?.Folder ?? new();
        _ownsFolder = beside is null;
        if (withTheme)
            CopyTheme();
        if (beside is null)
        {
            Folder.Write("input/site.yml", "title: { zh: 雨, en: Rain }\n");
            Folder.Write("input/rain/zh.md", Chinese);
            Folder.Write("input/rain/en.md", English);
        }
        _server = new(new(Path("input"), Path("output")) { Theme = withTheme ? Path("theme") : null }, 0, _ => Interlocked.Increment(ref _builds));
        _client = new(_handler) { Timeout = Patience };
    }

    public TemporaryFolder Folder { get; }

    public Uri Address => _server.Address;

    /// <summary>Builds that had something to say.</summary>
    public int Builds => _builds;

    /// <param name="withTheme">The sources of the theme lie beside the input, and are watched too.</param>
    /// <param name="beside">One that has the same folders already.</param>
    public static async Task<PreviewedSite> Start(Action<PreviewedSite>? before = null, bool withTheme = false, PreviewedSite? beside = null)
    {
        var site = new PreviewedSite(withTheme, beside);
        before?.Invoke(site);
        await site._server.Start();
        return site;
    }

    public string Path(params string[] names) => System.IO.Path.Combine([Folder.Path, .. names]);

    public async Task<HttpResponseMessage> Get(string path, string? host = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        return await Send(request, host, origin);
    }

    /// <summary>The status at the end of all redirects.</summary>
    public async Task<HttpStatusCode> FinalStatus(Uri address)
    {
        var answer = await Get(address.PathAndQuery);
        for (var redirects = 0; redirects < 5 && answer.Headers.Location is { } next; redirects++)
            answer = await Get(new Uri(address, next).PathAndQuery);
        return answer.StatusCode;
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request, string? host = null, string? origin = null)
    {
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<string> Text(string path) => await (await Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The status of a request whose target no client would write so.</summary>
    public async Task<HttpStatusCode> StatusOf(string target)
    {
        using var socket = new System.Net.Sockets.TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{Address.Port}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return (HttpStatusCode)int.Parse(answer!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Reads the stream of events until one is as expected.</summary>
    public async Task<(long Edition, string[] Errors)> Event(Func<long, string[], bool> isExpected, Action? act = null)
    {
        var state = await Told(state => isExpected(state.Edition, [.. state.Errors]), act);
        return (state.Edition, [.. state.Errors]);
    }

    /// <inheritdoc cref="Event"/>
    public async Task<PreviewState> Told(Func<PreviewState, bool> isExpected, Action? act = null)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, "_preview/events"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(end.Token));
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            using var json = JsonDocument.Parse(line["data: ".Length..]);
            var state = new PreviewState(json.RootElement.GetProperty("edition").GetInt64(), Lines(json, "errors"), Lines(json, "notes"));
            if (act is null && isExpected(state))
                return state;
            act?.Invoke();
            act = null;
        }
        throw new EndOfStreamException();
    }

    static ImmutableArray<string> Lines(JsonDocument json, string name) =>
        [.. json.RootElement.GetProperty(name).EnumerateArray().Select(static line => line.GetString()!)];

    public async Task<long> Edition() => (await Event(static (_, _) => true)).Edition;

    /// <summary>Waits until a page says something.</summary>
    public async Task Shows(string path, string text)
    {
        var page = "";
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end && !page.Contains(text, StringComparison.Ordinal); await Task.Delay(20, TestContext.Current.CancellationToken))
            page = await Text(path);
        Assert.Contains(text, page, StringComparison.Ordinal);
    }

    public static async Task Until(Func<bool> isSo, string otherwise)
    {
        for (var end = DateTime.UtcNow + Patience; !isSo(); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(DateTime.UtcNow < end, otherwise);
    }

    void CopyTheme()
    {
        foreach (var name in ThemeAssets.Files.Select(static file => $"assets/{file}").Append("Sora.Theme.csproj").Append("Components/IndexView.razor"))
            Folder.Write($"theme/{name}", File.ReadAllText(Repository.Path("theme", name)));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _client.Dispose();
        _handler.Dispose();
        if (_ownsFolder)
            Folder.Dispose();
    }
}
