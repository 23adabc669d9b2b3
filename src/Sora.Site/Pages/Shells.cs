using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;
using Sora.Theme;
using Sora.Theme.Pages;

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
        settings.Style.Name,
        settings.Theme.Script.Name)
    {
        Theme = settings.Theme,
        Links = [.. settings.Me.Select(static address => new HeadLink("me", address))],
    };

    /// <summary>Tags as a page links to them.</summary>
    public static ImmutableArray<TagLink> Links(UrlPath from, IEnumerable<Tag> tags) =>
        [.. tags.Select(tag => new TagLink(from.To(tag.Path), tag.Source, tag.Target))];
}
