using System.Globalization;
using System.Xml;
using Sora.Site.Pages;

namespace Sora.Site.Formats;

/// <summary>For search engines (sitemaps.org), every page that is its own canonical one, the parallel page and its one-language twins pointing at each other.</summary>
static class Sitemap
{
    const string Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static string Write(SiteModel site) => XmlText.Write(xml =>
    {
        var baseUrl = site.Settings.Address;
        xml.WriteStartElement("urlset", Map);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        Page(xml, UrlPath.Root.Under(baseUrl), site.Articles.FirstOrDefault()?.Date, []);
        foreach (var article in site.Articles)
        {
            (string Language, string Address)[] twins =
            [
                (article.Source.Language.Tag, article.SourcePath.Under(baseUrl)),
                (article.Target.Language.Tag, article.TargetPath.Under(baseUrl)),
                ("x-default", article.Path.Under(baseUrl)),
            ];
            foreach (var path in new[] { article.Path, article.SourcePath, article.TargetPath })
                Page(xml, path.Under(baseUrl), article.Date, twins);
        }
        foreach (var tagged in site.Tags)
            Page(xml, tagged.Tag.Path.Under(baseUrl), tagged.Articles[0].Date, []);
        Page(xml, UrlPath.Quotation.Under(baseUrl), null, []);
        xml.WriteEndElement();
    });

    static void Page(XmlWriter xml, string address, DateOnly? date, ReadOnlySpan<(string Language, string Address)> twins)
    {
        xml.WriteStartElement("url", Map);
        xml.WriteElementString("loc", Map, address);
        if (date is { } day)
            xml.WriteElementString("lastmod", Map, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (language, twin) in twins)
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language);
            xml.WriteAttributeString("href", twin);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
