using System.Collections.Immutable;
using Sora.Site.Formats;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>What a site has whichever articles are in it.</summary>
static class FixedFiles
{
    public static ImmutableArray<OutputFile> Of(SiteSettings settings) =>
    [
        OutputFile.Page(UrlPath.File("404.html"), html => PageRenderer.Render(Lost(settings), html)),
        OutputFile.Text(UrlPath.File("robots.txt"), text => text.Write(RobotsFile.Write(settings))),
        OutputFile.Text(UrlPath.File("_headers"), text => text.Write(HeadersFile.Write())),
        Asset(settings.Style),
        Asset(settings.Theme.Script),
        Asset(settings.Theme.EmbedScript),
        Asset(settings.Theme.QuotationScript),
        Asset(settings.Theme.Icon),
        new(UrlPath.File(settings.Theme.QuoteScript.Name), stream => stream.Write(settings.Theme.QuoteScript.Bytes.Span)),
    ];

    /// <summary>Served for addresses of any depth, so its links start at the site's root, wherever that is.</summary>
    static LostPage Lost(SiteSettings settings)
    {
        var shell = Shells.Of(settings, UrlPath.File("404.html"), $"404 · {settings.Title.Target}", null, settings.Target);
        return new(shell with { Root = settings.BaseUrl?.AbsolutePath ?? "/", Canonical = null });
    }

    static OutputFile Asset(ThemeAsset asset) => new(UrlPath.File("assets", asset.Name), stream => stream.Write(asset.Bytes.Span));
}
