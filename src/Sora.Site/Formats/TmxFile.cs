using System.Globalization;
using System.Xml;
using Sora.Bitext;
using Sora.Bitext.Pairs;

namespace Sora.Site.Formats;

/// <summary>An article as a translation memory (TMX 1.4b): a unit a sentence bead.</summary>
/// <remarks>
/// A bead with one side is a unit with one variant, which the format allows: nothing is lost. No unit says when it
/// was made, for the same texts shall give the same bytes; and no DOCTYPE is written, for it would name a file that is not there.
/// </remarks>
static class TmxFile
{
    public static void Write(TextWriter text, ParallelText article) => XmlText.Write(text, xml =>
    {
        var (source, target) = (article.Source, article.Target);
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "Sora Site");
        xml.WriteAttributeString("creationtoolversion", "1");
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "Sora Site");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", source.Language.Tag);
        xml.WriteAttributeString("datatype", "plaintext");
        Property(xml, "x-title", source.Language, source.Facts.Title);
        Property(xml, "x-title", target.Language, target.Facts.Title);
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var bead in SentenceBead.Of(article))
            Unit(xml, bead, source.Language, target.Language);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    static void Unit(XmlWriter xml, SentenceBead bead, Language source, Language target)
    {
        xml.WriteStartElement("tu");
        xml.WriteAttributeString("tuid", string.Create(CultureInfo.InvariantCulture, $"{bead.Pair}-{bead.Number}"));
        if (bead.Source is null)
            xml.WriteAttributeString("srclang", target.Tag);
        Property(xml, "x-pair", null, bead.Pair.ToString());
        Property(xml, "x-confidence", null, Math.Round(bead.Confidence, 4).ToString(CultureInfo.InvariantCulture));
        Variant(xml, source, bead.Source);
        Variant(xml, target, bead.Target);
        xml.WriteEndElement();
    }

    static void Variant(XmlWriter xml, Language language, string? text)
    {
        if (text is null)
            return;
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.WriteElementString("seg", XmlText.Legal(text));
        xml.WriteEndElement();
    }

    static void Property(XmlWriter xml, string type, Language? language, string? value)
    {
        if (value is null)
            return;
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", type);
        if (language is not null)
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
        xml.WriteString(XmlText.Legal(value));
        xml.WriteEndElement();
    }
}
