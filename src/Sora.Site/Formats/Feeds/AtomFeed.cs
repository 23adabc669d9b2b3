using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Sora.Site.Input;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Feeds;

/// <summary>The newest articles as an Atom feed (RFC 4287), whole and in both languages.</summary>
static class AtomFeed
{
    const string Atom = "http://www.w3.org/2005/Atom";

    public static string Write(SiteSettings settings, ImmutableArray<FeedEntry> entries) => XmlText.Write(xml =>
    {
        var baseUrl = settings.Address;
        xml.WriteStartElement("feed", Atom);
        Text(xml, "title", settings.Title.Joined(" "));
        Text(xml, "id", baseUrl.AbsoluteUri);
        Link(xml, "self", UrlPath.File("feed.xml").Under(baseUrl));
        Link(xml, "alternate", baseUrl.AbsoluteUri);
        Text(xml, "updated", Time(entries.FirstOrDefault()?.Article.Date ?? DateOnly.MinValue));
        Author(xml, settings.Author ?? settings.Title.Target);
        foreach (var entry in entries)
            Entry(xml, entry, entry.Article.Path.Under(baseUrl));
        xml.WriteEndElement();
    });

    static void Entry(XmlWriter xml, FeedEntry entry, string address)
    {
        var article = entry.Article;
        var day = Time(article.Date!.Value);
        xml.WriteStartElement("entry", Atom);
        Text(xml, "title", FeedFacts.Title(article));
        Text(xml, "id", address);
        Link(xml, "alternate", address);
        Text(xml, "published", day);
        Text(xml, "updated", day);
        foreach (var name in FeedFacts.Authors(article))
            Author(xml, name);
        foreach (var tag in FeedFacts.Tags(article))
            Category(xml, tag);
        if (FeedFacts.Summary(article) is { } summary)
            Text(xml, "summary", summary);
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "html");
        xml.WriteAttributeString("xml", "lang", null, article.Source.Language.Tag);
        xml.WriteString(entry.Content);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    static void Text(XmlWriter xml, string element, string text) => xml.WriteElementString(element, Atom, XmlText.Legal(text));

    static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Text(xml, "name", name);
        xml.WriteEndElement();
    }

    static void Category(XmlWriter xml, string tag)
    {
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", XmlText.Legal(tag));
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
