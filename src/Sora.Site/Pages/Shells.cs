using Sora.Bitext;
using Sora.Site.Input;
using Sora.Theme;

namespace Sora.Site.Pages;

/// <summary>What stands around the content of every page of a site.</summary>
static class Shells
{
    public static PageShell Of(SiteSettings settings, UrlPath path, string title, string? description, Language language) => new(
        title,
        description,
        language,
        settings.Title,
        (settings.Source, settings.Target),
        path.ToRoot,
        settings.BaseUrl is { } baseUrl ? path.Under(baseUrl) : null,
        [],
        ThemeAssets.Style.Name,
        ThemeAssets.Script.Name);
}
