using Microsoft.AspNetCore.Http;

namespace Sora.Site.Preview;

/// <summary>Who may ask: a browser on this machine that was told this address, and no page of another site.</summary>
static class Visitor
{
    /// <summary>The status to refuse with, or null.</summary>
    public static int? Refusal(HttpRequest request, int port)
    {
        // A foreign name that leads here (DNS rebinding) would make this site that page's own.
        if (!IsHere(request.Host.Value ?? "", port))
            return StatusCodes.Status421MisdirectedRequest;
        foreach (var origin in request.Headers.Origin)
        {
            if (origin is null || !origin.StartsWith("http://", StringComparison.Ordinal) || !IsHere(origin["http://".Length..], port))
                return StatusCodes.Status403Forbidden;
        }
        return null;
    }

    static bool IsHere(string host, int port) =>
        host == FormattableString.Invariant($"127.0.0.1:{port}") || host == FormattableString.Invariant($"localhost:{port}")
        || (port == 80 && host is "127.0.0.1" or "localhost");
}
