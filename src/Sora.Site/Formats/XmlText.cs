using System.Text;
using System.Xml;

namespace Sora.Site.Formats;

/// <summary>XML as text, indented, with line ends that do not depend on the machine.</summary>
static class XmlText
{
    const char Replacement = '\uFFFD';

    static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static string Write(Action<XmlWriter> content)
    {
        using var text = new StringWriter();
        Write(text, content);
        return text.ToString();
    }

    public static void Write(TextWriter text, Action<XmlWriter> content)
    {
        text.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
            content(xml);
        text.Write('\n');
    }

    /// <summary>A text that XML 1.0 can hold: what it cannot, control characters and halves of surrogate pairs, becomes U+FFFD.</summary>
    public static string Legal(string text)
    {
        StringBuilder? legal = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                i++;
            else
                (legal ??= new(text))[i] = Replacement;
        }
        return legal?.ToString() ?? text;
    }
}
