using System.Text;
using Microsoft.AspNetCore.Http;

namespace Sora.Site.Preview;

/// <summary>What the preview answers: files of the output, and the stream of what has changed.</summary>
sealed class Answers(PreviewBuild build, ReviewAnswers review, CancellationToken stopping)
{
    static readonly string Html = SiteFiles.TypeOf(".html");

    static readonly byte[] Nothing = Encoding.UTF8.GetBytes(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Nothing is here</title>
        </head>
        <body><h1>Nothing is here</h1></body>
        </html>
        """);

    public Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (Visitor.Refusal(request, context.Connection.LocalPort) is { } refusal)
            return End(response, refusal);
        var path = request.Path.Value ?? "";
        if (path.StartsWith(ReviewAnswers.Folder, StringComparison.Ordinal))
            return review.Answer(context);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return End(response, StatusCodes.Status405MethodNotAllowed);
        if (path == PreviewAssets.Events)
            return Stream(context);
        return PreviewAssets.Find(path, build.Theme) is { } asset ? Send(response, SiteFiles.TypeOf(path), asset) : SendFile(response, path);
    }

    async Task SendFile(HttpResponse response, string path)
    {
        var (state, files) = build.Served;   // a page that is newer than its number is loaded again, and not the other way round
        if (files.Find(path) is { } file && await Read(file).ConfigureAwait(false) is { } bytes)
        {
            var type = SiteFiles.TypeOf(file);
            await Send(response, type, type == Html ? PreviewAssets.Into(bytes, state) : bytes).ConfigureAwait(false);
        }
        else if (files.HasFolder(path))
        {
            response.Redirect(new PathString(path + "/").ToUriComponent());
        }
        else if (files.HereOf(path) is { } here)
        {
            response.Redirect(new PathString(here).ToUriComponent());
        }
        else
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            var page = files.Find("/404.html") is { } lost ? await Read(lost).ConfigureAwait(false) : null;
            await Send(response, Html, PreviewAssets.Into(page ?? Nothing, state)).ConfigureAwait(false);
        }
    }

    /// <summary>Null where the file has gone since it was found.</summary>
    static async Task<byte[]?> Read(string file)
    {
        try
        {
            return await File.ReadAllBytesAsync(file).ConfigureAwait(false);
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Server-sent events: the state now, and whenever there is another.</summary>
    async Task Stream(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var (state, next) = build.Watch();
                await context.Response.WriteAsync($"data: {state.ToJson()}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
                await next.WaitAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }

    static Task Send(HttpResponse response, string type, byte[] bytes)
    {
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(response.HttpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    static Task End(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
