using System.Globalization;
using System.Xml;
using Sora.Bitext.Blocks;
using Sora.Site.Pages;

namespace Sora.Site.Formats;

/// <summary>The newest dated articles as an Atom feed (RFC 4287).</summary>
static class AtomFeed
{
    const int MaxEntries = 20;
    const string Atom = "http://www.w3.org/2005/Atom";

    public static string Write(SiteModel site) => XmlText.Write(xml =>
    {
        var (settings, baseUrl) = (site.Settings, site.Settings.Address);
        var entries = site.Articles.Where(article => article.Date is not null).Take(MaxEntries).ToArray();
        xml.WriteStartElement("feed", Atom);
        xml.WriteElementString("title", Atom, $"{settings.Title.Source} {settings.Title.Target}");
        xml.WriteElementString("id", Atom, baseUrl.AbsoluteUri);
        Link(xml, "self", UrlPath.File("feed.xml").Under(baseUrl));
        Link(xml, "alternate", baseUrl.AbsoluteUri);
        xml.WriteElementString("updated", Atom, Time(entries.FirstOrDefault()?.Date ?? DateOnly.MinValue));
        Author(xml, settings.Author ?? settings.Title.Target);
        foreach (var article in entries)
            Entry(xml, article, article.Path.Under(baseUrl));
        xml.WriteEndElement();
    });

    static void Entry(XmlWriter xml, ArticleModel article, string address)
    {
        var (source, target) = (article.Source.Facts, article.Target.Facts);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, $"{source.Title} · {target.Title}");
        xml.WriteElementString("id", Atom, address);
        Link(xml, "alternate", address);
        xml.WriteElementString("updated", Atom, Time(article.Date!.Value));
        foreach (var name in Authors(source, target))
            Author(xml, name);
        if (source.Description is not null || target.Description is not null)
            xml.WriteElementString("summary", Atom, string.Join('\n', new[] { source.Description, target.Description }.OfType<string>()));
        xml.WriteEndElement();
    }

    static IEnumerable<string> Authors(ArticleFacts source, ArticleFacts target) =>
        new[] { source.Author ?? target.Author, target.Translator ?? source.Translator }.OfType<string>().Distinct();

    static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }

    static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    static string Time(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
