using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Site.Preview;
using Xunit;

namespace Sora.Site.Tests.Preview;

/// <summary>The review of an article, as its page acts.</summary>
sealed class Reviewed
{
    readonly PreviewedSite _site;
    string _seen;

    Reviewed(PreviewedSite site, IDocument page)
    {
        _site = site;
        Token = page.QuerySelector("meta[name=sora-token]")!.GetAttribute("content")!;
        _seen = page.QuerySelector("#pairs")!.GetAttribute("data-seen")!;
    }

    public string Token { get; }

    public static async Task<Reviewed> Open(PreviewedSite site) => new(site, await Parse(await site.Text("_review/rain/")));

    public static async Task<IDocument> Parse(string html) => await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);

    public async Task<IDocument> Act(string act, int pair, int? sentence = null)
    {
        var answer = await Send(act, pair, _site.Address.GetLeftPart(UriPartial.Authority), Token, sentence);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        var seen = await Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        _seen = seen.QuerySelector("#pairs")!.GetAttribute("data-seen")!;
        return seen;
    }

    public static string Said(HttpResponseMessage answer) => Uri.UnescapeDataString(answer.Headers.GetValues("X-Sora-Said").Single());

    public async Task<HttpResponseMessage> Send(string act, int pair, string? origin, string token, int? sentence = null)
    {
        var place = sentence is { } inside ? FormattableString.Invariant($"pair={pair}&sentence={inside}") : FormattableString.Invariant($"pair={pair}");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_site.Address, $"_review/rain/?act={act}&{place}&seen={_seen}"));
        request.Headers.Add(ReviewAnswers.TokenHeader, token);
        return await _site.Send(request, origin: origin);
    }
}
