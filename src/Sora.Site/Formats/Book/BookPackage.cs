using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Book;

/// <summary>What the book is and what it consists of (`package.opf`).</summary>
static class BookPackage
{
    const string Opf = "http://www.idpf.org/2007/opf";
    const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <param name="address">The article's; null where it is not known.</param>
    public static string Write(ArticleModel article, ImmutableArray<BookImage> images, string? address) => XmlText.Write(xml =>
    {
        var (source, target) = (article.Source, article.Target);
        xml.WriteStartElement("package", Opf);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "id");
        xml.WriteAttributeString("xml", "lang", null, source.Language.Tag);
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        Say(xml, "identifier", address ?? $"urn:x-sora-site:{article.Files.Slug}", id: "id");
        Say(xml, "title", source.Facts.Title, source.Language);
        Say(xml, "title", target.Facts.Title, target.Language);
        Say(xml, "language", source.Language.Tag);
        Say(xml, "language", target.Language.Tag);
        Person(xml, "creator", article.Author, "aut");
        Person(xml, "contributor", article.Translator, "trl");
        Say(xml, "date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Say(xml, "source", source.Facts.Source ?? target.Facts.Source);
        Say(xml, "rights", Rights(source.Facts, target.Facts));
        Say(xml, "description", source.Facts.Description, source.Language);
        Say(xml, "description", target.Facts.Description, target.Language);
        Meta(xml, "dcterms:modified", null, Modified(article.Date));
        xml.WriteEndElement();
        Manifest(xml, images);
        xml.WriteStartElement("spine", Opf);
        xml.WriteStartElement("itemref", Opf);
        xml.WriteAttributeString("idref", "text");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    static string? Rights(ArticleFacts source, ArticleFacts target) => target.Licence ?? source.Licence;

    /// <summary>A book must say when it changed last: with no clock to look at, on the day of the article.</summary>
    static string Modified(DateOnly? date) => (date ?? new DateOnly(1970, 1, 1)).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

    static void Say(XmlWriter xml, string term, string? value, Language? language = null, string? id = null)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        xml.WriteStartElement("dc", term, DublinCore);
        if (id is not null)
            xml.WriteAttributeString("id", id);
        if (language is not null)
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.WriteString(XmlText.Legal(value));
        xml.WriteEndElement();
    }

    static void Person(XmlWriter xml, string term, string? name, string role)
    {
        if (string.IsNullOrWhiteSpace(name))
            return;
        Say(xml, term, name, id: role);
        Meta(xml, "role", role, role);
    }

    /// <param name="id">Of what it says more about; null for the book.</param>
    static void Meta(XmlWriter xml, string property, string? id, string value)
    {
        xml.WriteStartElement("meta", Opf);
        xml.WriteAttributeString("property", property);
        if (id is not null)
        {
            xml.WriteAttributeString("refines", $"#{id}");
            xml.WriteAttributeString("scheme", "marc:relators");
        }
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    static void Manifest(XmlWriter xml, ImmutableArray<BookImage> images)
    {
        xml.WriteStartElement("manifest", Opf);
        Item(xml, "nav", "nav.xhtml", "application/xhtml+xml", "nav");
        Item(xml, "text", "text.xhtml", "application/xhtml+xml");
        Item(xml, "style", "style.css", "text/css");
        for (var i = 0; i < images.Length; i++)
            Item(xml, FormattableString.Invariant($"image-{i + 1}"), images[i].Name, images[i].Type);
        xml.WriteEndElement();
    }

    static void Item(XmlWriter xml, string id, string file, string type, string? property = null)
    {
        xml.WriteStartElement("item", Opf);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("href", file);
        xml.WriteAttributeString("media-type", type);
        if (property is not null)
            xml.WriteAttributeString("properties", property);
        xml.WriteEndElement();
    }
}
