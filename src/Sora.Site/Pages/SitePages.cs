using System.Collections.Immutable;
using Sora.Site.Formats;
using Sora.Site.Formats.Feeds;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>Decides the pages and files that list the articles of the site, and what each shows.</summary>
sealed class SitePages(SiteModel site, ImmutableArray<FeedEntry> newest)
{
    /// <summary>The files among them that are for programs; texts may link to them.</summary>
    public static ImmutableArray<UrlPath> Lists { get; } = [UrlPath.File("feed.xml"), UrlPath.File(JsonFeed.Name), UrlPath.File("sitemap.xml")];

    readonly SiteSettings _settings = site.Settings;

    public ImmutableArray<OutputFile> Compose() =>
    [
        OutputFile.Page(UrlPath.Root, html => PageRenderer.Render(Index(), html)),
        .. site.Tags.Select(tagged => OutputFile.Page(tagged.Tag.Path, html => PageRenderer.Render(Tag(tagged), html))),
        OutputFile.Page(UrlPath.Quotation, html => PageRenderer.Render(Quotation(), html)),
        OutputFile.Text(Lists[0], text => text.Write(AtomFeed.Write(_settings, newest))) with { IsList = true },
        new(Lists[1], stream => JsonFeed.Write(stream, _settings, newest)) { IsList = true },
        OutputFile.Text(Lists[2], text => text.Write(Sitemap.Write(site))) with { IsList = true },
    ];

    IndexPage Index()
    {
        var title = _settings.Title.Joined(" ");
        var shell = Shells.Of(_settings, UrlPath.Root, title, _settings.Description?.Target, _settings.Target);
        shell = shell with
        {
            Links = [.. shell.Links, .. PageMeta.Licence(_settings.Licence)],
            Meta = PageMeta.OfSite(_settings),
            JsonLd = JsonLd.Of(_settings),
        };
        return new(shell, Entries(UrlPath.Root, site.Articles), _settings.Description)
        {
            Tags = Shells.Links(UrlPath.Root, site.Tags.Select(tagged => tagged.Tag)),
        };
    }

    TagPage Tag(TaggedArticles tagged)
    {
        var (tag, path) = (tagged.Tag, tagged.Tag.Path);
        var names = string.Join(" · ", new[] { tag.Source, tag.Target, _settings.Title.Target }.OfType<string>().Distinct());
        var shell = Shells.Of(_settings, path, names, null, _settings.Target);
        return new(shell, tag.Source, tag.Target, Entries(path, tagged.Articles));
    }

    QuotationPage Quotation()
    {
        var title = $"{Words.In(_settings.Source).CheckQuotation} {Words.In(_settings.Target).CheckQuotation}";
        var shell = Shells.Of(_settings, UrlPath.Quotation, $"{title} · {_settings.Title.Target}", null, _settings.Target);
        return new(shell with { Script = _settings.Theme.QuotationScript.Name }, [.. site.Articles.Select(Quoted)]);
    }

    static QuotedArticle Quoted(ArticleModel article) => new(
        UrlPath.Quotation.To(article.Path),
        article.Files.Slug,
        new(Credits.Of(article, Side.Source).Title, Credits.Of(article, Side.Target).Title),
        article.Source.Language,
        article.Target.Language);

    static ImmutableArray<IndexEntry> Entries(UrlPath page, ImmutableArray<ArticleModel> articles) =>
    [
        .. articles.Select(article => new IndexEntry(page.To(article.Path), article.Date, article.Source, article.Target)
        {
            Tags = Shells.Links(page, article.Tags),
        }),
    ];
}
