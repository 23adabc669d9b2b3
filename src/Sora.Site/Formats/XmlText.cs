using System.Text;
using System.Xml;

namespace Sora.Site.Formats;

/// <summary>XML as text, indented, with line ends that do not depend on the machine.</summary>
static class XmlText
{
    static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static string Write(Action<XmlWriter> content)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
            content(xml);
        return text.Append('\n').ToString();
    }
}
