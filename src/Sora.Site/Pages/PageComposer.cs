using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Site.Formats;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>Decides every page and file of the site, and what each shows.</summary>
sealed class PageComposer(SiteModel site)
{
    readonly SiteSettings _settings = site.Settings;

    public ImmutableArray<OutputFile> Compose() =>
    [
        Text(UrlPath.Root, () => PageRenderer.Render(Index())),
        Text(UrlPath.File("404.html"), () => PageRenderer.Render(Lost())),
        Text(UrlPath.File("feed.xml"), () => AtomFeed.Write(site)),
        Text(UrlPath.File("sitemap.xml"), () => Sitemap.Write(site)),
        Text(UrlPath.File("robots.txt"), () => RobotsFile.Write(_settings)),
        Text(UrlPath.File("_headers"), HeadersFile.Write),
        Asset(ThemeAssets.Style),
        Asset(ThemeAssets.Script),
        .. site.Articles.SelectMany(PagesOf),
    ];

    IEnumerable<OutputFile> PagesOf(ArticleModel article) =>
    [
        Text(article.Path, () => PageRenderer.Render(Article(article, Side.Both))),
        Text(article.SourcePath, () => PageRenderer.Render(Article(article, Side.Source))),
        Text(article.TargetPath, () => PageRenderer.Render(Article(article, Side.Target))),
        .. article.Assets.Select(asset => new OutputFile(
            UrlPath.File(article.Files.Slug, asset),
            () => ArticleAssets.Read(article.Files, asset))),
    ];

    IndexPage Index()
    {
        var shell = Shell(UrlPath.Root, $"{_settings.Title.Source} {_settings.Title.Target}", _settings.Description?.Target, _settings.Target);
        return new(shell, [.. site.Articles.Select(article => new IndexEntry(
            UrlPath.Root.To(article.Path),
            article.Date,
            EntryOf(article.Text.Source),
            EntryOf(article.Text.Target)))], _settings.Description);
    }

    static EntrySide EntryOf(Article text) => new(text.Language, text.Facts, ReadingLength.Of(text));

    /// <summary>Served for addresses of any depth, so its links start at the site's root, wherever that is.</summary>
    LostPage Lost()
    {
        var shell = Shell(UrlPath.File("404.html"), $"404 · {_settings.Title.Target}", null, _settings.Target);
        return new(shell with { Root = _settings.BaseUrl?.AbsolutePath ?? "/", Canonical = null });
    }

    ArticlePage Article(ArticleModel article, Side side)
    {
        var (source, target) = (article.Text.Source, article.Text.Target);
        var path = side switch { Side.Source => article.SourcePath, Side.Target => article.TargetPath, _ => article.Path };
        var title = side switch
        {
            Side.Source => source.Facts.Title,
            Side.Target => target.Facts.Title,
            _ => $"{source.Facts.Title} · {target.Facts.Title}",
        };
        var shown = side == Side.Source ? source : target;
        var shell = Shell(path, $"{title} · {_settings.Title.Target}", shown.Facts.Description, shown.Language) with
        {
            Languages = (source.Language, target.Language),
            Alternates = AlternatesOf(article),
        };
        return new(shell, article.Text, side, side == Side.Both ? "" : "../");
    }

    ImmutableArray<Alternate> AlternatesOf(ArticleModel article) => _settings.BaseUrl is not { } baseUrl ? [] :
    [
        new(article.Text.Source.Language.Tag, article.SourcePath.Under(baseUrl)),
        new(article.Text.Target.Language.Tag, article.TargetPath.Under(baseUrl)),
        new("x-default", article.Path.Under(baseUrl)),
    ];

    PageShell Shell(UrlPath path, string title, string? description, Language language) => new(
        title,
        description,
        language,
        _settings.Title,
        (_settings.Source, _settings.Target),
        path.ToRoot,
        _settings.BaseUrl is { } baseUrl ? path.Under(baseUrl) : null,
        [],
        ThemeAssets.Style.Name,
        ThemeAssets.Script.Name);

    static OutputFile Text(UrlPath path, Func<string> render) => new(path, () => Encoding.UTF8.GetBytes(render()));

    static OutputFile Asset(ThemeAsset asset) => new(UrlPath.File("assets", asset.Name), () => asset.Bytes);
}
