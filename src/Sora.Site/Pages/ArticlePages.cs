using System.Collections.Immutable;
using Sora.Bitext.Pairs;
using Sora.Site.Cards;
using Sora.Site.Formats;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>Decides the pages and files of one article, and what each shows.</summary>
sealed class ArticlePages(SiteSettings settings, ArticleModel article, ParallelText text, PortablePage portable, ArticleCards cards)
{
    readonly Dictionary<string, ImmutableArray<QuotingPost>> _quotedBy = article.QuotedBy.ToDictionary(static quoted => quoted.Key.ToString(), static quoted => quoted.Value, StringComparer.Ordinal);

    readonly HashSet<string> _passages = [.. article.Passages.Select(id => id.ToString())];

    public ImmutableArray<OutputFile> Compose() =>
    [
        OutputFile.Page(article.Path, html => PageRenderer.Render(Page(Side.Both), html)),
        OutputFile.Page(article.SourcePath, html => PageRenderer.Render(Page(Side.Source), html)),
        OutputFile.Page(article.TargetPath, html => PageRenderer.Render(Page(Side.Target), html)),
        .. new ArticleForms(settings, article, text, portable).Files().ExceptBy(Assets.Select(static asset => asset.Path), static form => form.Path),   // the author's own file goes before ours
        .. Assets,
        .. new PassagePages(settings, article, text, portable, cards).Compose(),
        .. cards.Files,
    ];

    IEnumerable<OutputFile> Assets => article.Assets.Select(asset => new OutputFile(
        UrlPath.File(article.Files.Slug, asset),
        stream => stream.Write(ArticleAssets.Read(article.Files, asset))));

    ArticlePage Page(Side side)
    {
        var (source, target) = (article.Source, article.Target);
        var path = side switch { Side.Source => article.SourcePath, Side.Target => article.TargetPath, _ => article.Path };
        var credits = Credits.Of(article, side);
        var shown = side == Side.Source ? source : target;
        var articleRoot = side == Side.Both ? "" : "../";
        var forms = ArticleForms.Links(article, articleRoot);
        var shell = Shells.Of(settings, path, $"{credits.Title} · {settings.Title.Target}", shown.Facts.Description, shown.Language);
        shell = shell with
        {
            Languages = (source.Language, target.Language),
            Alternates = Alternates(),
            Links = [.. shell.Links, .. forms.Select(static form => new HeadLink("alternate", form.Href, form.Type)), .. PageMeta.Licence(credits.Licence)],
            Meta = [.. PageMeta.Of(settings, article, side, shell.Canonical), .. PageMeta.WithCard(cards.Meta(settings))],
            JsonLd = JsonLd.Of(settings, article, side),
        };
        return new(shell, text, side, articleRoot, source.Length, target.Length)
        {
            Tags = Shells.Links(path, article.Tags),
            Forms = forms,
            Passages = _passages,
            QuotedBy = _quotedBy,
        };
    }

    ImmutableArray<Alternate> Alternates() => settings.BaseUrl is not { } baseUrl ? [] :
    [
        new(article.Source.Language.Tag, article.SourcePath.Under(baseUrl)),
        new(article.Target.Language.Tag, article.TargetPath.Under(baseUrl)),
        new("x-default", article.Path.Under(baseUrl)),
    ];
}
