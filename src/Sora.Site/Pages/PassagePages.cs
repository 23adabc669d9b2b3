using System.Collections.Immutable;
using Sora.Bitext.Pairs;
using Sora.Site.Cards;
using Sora.Site.Formats;
using Sora.Site.Formats.Quotes;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>Decides the pages of an article's passages: for each address one to be linked to, and what a blog shows of it in a frame.</summary>
sealed class PassagePages(SiteSettings settings, ArticleModel article, ParallelText text, PortablePage portable, ArticleCards cards)
{
    const int LongestDescription = 200;

    readonly TextMarks _marks = TextMarks.Of(text);

    public IEnumerable<OutputFile> Compose()
    {
        if (article.Passages.IsEmpty)
            return [];
        var passages = Passage.Of(portable.Body, text);
        var places = new Dictionary<PairId, int>();
        for (var i = 0; i < passages.Length; i++)
        {
            foreach (var id in passages[i].Pair.Aliases.Prepend(passages[i].Pair.Id))
                places[id] = i;
        }
        return article.Passages.SelectMany(id => places.TryGetValue(id, out var place) ? Files(id, passages, place) : FilesAway(id));
    }

    IEnumerable<OutputFile> Files(PairId id, ImmutableArray<Passage> passages, int place)
    {
        var passage = passages[place];
        var quotation = Quotation.Of(article, passage, settings.Title, PathOf(passage.Pair.Id).Under(settings.Address));
        var page = new PassagePage(
            Shell(id, quotation, ""),
            id,
            article.Title,
            place > 0 ? passages[place - 1] : null,
            passage,
            place + 1 < passages.Length ? passages[place + 1] : null,
            settings.BaseUrl is null ? [] : quotation.Forms(Marks(passage)))
        {
            QuotedBy = QuotedBy(passage.Pair.Id),
        };
        yield return OutputFile.Page(PathOf(id), html => PageRenderer.Render(page, html));

        var embed = Shell(id, quotation, "embed");
        yield return OutputFile.Page(PathOf(id, "embed"), html => PageRenderer.Render(new EmbedPage(embed, id, article.Title, passage, "../"), html));
        if (settings.BaseUrl is { } baseUrl)
            yield return new(UrlPath.File(article.Files.Slug, id.ToString(), OEmbedFile.Name), stream => OEmbedFile.Write(stream, quotation, baseUrl.AbsoluteUri)) { IsList = true };
    }

    /// <summary>Of an address that no passage has: others link to it, and have it in their frames.</summary>
    IEnumerable<OutputFile> FilesAway(PairId id)
    {
        var isOfTitle = portable.Body.TitleId is not null && (id == text.Pairs[0].Id || text.Pairs[0].Aliases.Contains(id));
        var page = new PassagePage(Shell(id, null, ""), id, article.Title, null, null, null, []) { IsOfTitle = isOfTitle, QuotedBy = QuotedBy(isOfTitle ? text.Pairs[0].Id : id) };
        yield return OutputFile.Page(PathOf(id), html => PageRenderer.Render(page, html));
        var embed = new EmbedPage(Shell(id, null, "embed"), id, article.Title, null, "../") { IsOfTitle = isOfTitle };
        yield return OutputFile.Page(PathOf(id, "embed"), html => PageRenderer.Render(embed, html));
    }

    ImmutableArray<QuotingPost> QuotedBy(PairId id) => article.QuotedBy.GetValueOrDefault(id, []);

    UrlPath PathOf(PairId id) => UrlPath.Page(article.Files.Slug, id.ToString());

    UrlPath PathOf(PairId id, string below) => UrlPath.Page(article.Files.Slug, id.ToString(), below);

    IEnumerable<(Side Side, string Address)> Marks(Passage passage)
    {
        var page = article.Path.Under(settings.Address);
        if (_marks.Of(passage.Pair.Id, passage.Pair.Source) is { } source)
            yield return (Side.Source, $"{page}#{source}");
        if (_marks.Of(passage.Pair.Id, passage.Pair.Target) is { } target)
            yield return (Side.Target, $"{page}#{target}");
    }

    /// <param name="quotation">Null where nothing is left to be quoted.</param>
    /// <param name="below">The page's folder in the passage's own.</param>
    PageShell Shell(PairId id, Quotation? quotation, string below)
    {
        var path = below.Length == 0 ? PathOf(id) : PathOf(id, below);
        var title = quotation is null ? article.Title.Joined(" / ") : quotation.Origin(Side.Both);
        var shell = Shells.Of(settings, path, $"{title} · {settings.Title.Target}", Description(quotation), article.Target.Language);
        shell = shell with
        {
            Languages = (article.Source.Language, article.Target.Language),
            Canonical = settings.BaseUrl is { } baseUrl ? article.Path.Under(baseUrl) : null,
            Links = [.. shell.Links, .. PageMeta.Licence(Credits.Of(article, Side.Both).Licence)],
            Meta = [.. PageMeta.OfPassage(settings, article, settings.BaseUrl is null ? null : PathOf(id).Under(settings.Address), title, shell.Description), .. PageMeta.WithCard(cards.Meta(settings, id))],
            JsonLd = quotation is null ? null : JsonLd.Of(settings, quotation),
        };
        return below.Length > 0 ? shell with { Script = settings.Theme.EmbedScript.Name }
            : quotation is null || settings.BaseUrl is null ? shell
            : shell with { Links = [.. shell.Links, new("alternate", quotation.Address + OEmbedFile.Name, "application/json+oembed", title)] };
    }

    static string? Description(Quotation? quotation) => quotation?.Paragraphs(Side.Both).Select(static paragraph => paragraph.Text).LastOrDefault() switch
    {
        null => null,
        { Length: <= LongestDescription } text => text,
        { } text => Shortened(text),
    };

    /// <summary>Cut between two words, or between two characters where there are no spaces.</summary>
    static string Shortened(string text)
    {
        var space = text.LastIndexOf(' ', LongestDescription, LongestDescription / 2);
        var end = space > 0 ? space : char.IsLowSurrogate(text[LongestDescription]) ? LongestDescription - 1 : LongestDescription;
        return text[..end] + "…";
    }
}
