using Sora.Site.Input;
using Sora.Site.Pages;

namespace Sora.Site.Formats;

/// <summary>robots.txt: everybody may read everything.</summary>
static class RobotsFile
{
    public static string Write(SiteSettings settings) =>
        $"User-agent: *\nAllow: /\nSitemap: {UrlPath.File("sitemap.xml").Under(settings.Address)}\n";
}
