using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sora.Bitext.Pairs.Pins;

namespace Sora.Site.Preview;

/// <summary>`/_review/SLUG/`: the page, and the acts that it sends.</summary>
sealed class ReviewAnswers(BuildOptions options)
{
    public const string Folder = "/_review/";
    public const string TokenHeader = "X-Sora-Token";

    const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    readonly Review _review = new(options);
    readonly string _token = RandomNumberGenerator.GetHexString(32);

    public async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ContentSecurityPolicy = Policy;
        var path = request.Path.Value!;
        if (path == Folder && HttpMethods.IsGet(request.Method))
            await Send(response, ReviewIndex.Of(options, null)).ConfigureAwait(false);
        else if (SlugOf(path + "/") is { } whole && HttpMethods.IsGet(request.Method))
            response.Redirect(new PathString($"{Folder}{whole}/").ToUriComponent());
        else if (SlugOf(path) is not { } slug)
            response.StatusCode = StatusCodes.Status404NotFound;
        else if (HttpMethods.IsGet(request.Method))
            await Show(response, slug).ConfigureAwait(false);
        else if (!HttpMethods.IsPost(request.Method))
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        else if (!MayAct(request))
            response.StatusCode = StatusCodes.Status403Forbidden;
        else
            await Act(request, response, slug).ConfigureAwait(false);
    }

    async Task Show(HttpResponse response, string slug)
    {
        var article = _review.Read(slug);
        response.StatusCode = article is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        await Send(response, article is null ? ReviewIndex.Of(options, slug) : ReviewPage.Of(article, _token)).ConfigureAwait(false);
    }

    async Task Act(HttpRequest request, HttpResponse response, string slug)
    {
        var (name, seen) = (request.Query["act"].ToString(), request.Query["seen"].ToString());
        ReviewOutcome outcome;
        try
        {
            if (name == "undo")
            {
                outcome = _review.Undo(slug);
            }
            else if (Enum.TryParse<PinAct>(name, ignoreCase: true, out var act) && Enum.IsDefined(act) && PlaceOf(request.Query) is { } place)
            {
                outcome = _review.Do(slug, act, place, seen);
            }
            else
            {
                response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            outcome = new(_review.Read(slug), $"Not saved: {disk.Message}");
        }
        response.StatusCode = outcome.Article is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        response.Headers["X-Sora-Said"] = Uri.EscapeDataString(outcome.Said);
        if (outcome.Article is { } article)
            await Send(response, ReviewRows.Of(article)).ConfigureAwait(false);
    }

    /// <summary>`pair=3`, or `pair=3&amp;sentence=1` for a bead of its sentences.</summary>
    static PinPlace? PlaceOf(IQueryCollection query) =>
        NumberOf(query["pair"]) is not { } pair ? null
        : !query.ContainsKey("sentence") ? new(pair)
        : NumberOf(query["sentence"]) is { } sentence ? new(pair, sentence)
        : null;

    static int? NumberOf(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The page that was sent from here, and no other: it knows the token, and browsers say where it is from.</summary>
    bool MayAct(HttpRequest request) =>
        request.Headers.Origin.Count == 1
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers[TokenHeader].ToString()), Encoding.UTF8.GetBytes(_token));

    /// <summary>An address of the form `/_review/SLUG/`.</summary>
    static string? SlugOf(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith('/') && path.Length > Folder.Length && path[Folder.Length..^1] is var slug && !slug.Contains('/', StringComparison.Ordinal) ? slug : null;

    static Task Send(HttpResponse response, string html)
    {
        response.ContentType = SiteFiles.TypeOf(".html");
        return response.WriteAsync(html);
    }
}
