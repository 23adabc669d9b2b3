using System.Net;
using System.Text;
using Sora.Theme.Markup;

namespace Sora.Site.Formats;

/// <summary>What becomes of addresses and attributes where our HTML leaves its page.</summary>
/// <param name="Link">The address that a link shall have; null where only its text shall stay.</param>
/// <param name="Image">The address that an image shall have; null where its alternative text shall take its place.</param>
/// <param name="Attribute">The attribute as it shall be written, a space before it; null where it goes. Its value is escaped.</param>
sealed record PortableRules(Func<string, string?> Link, Func<string, string?> Image, Func<string, string, string?> Attribute);

/// <summary>
/// Rewrites the HTML of our own pages as XHTML for elsewhere: elements that only carried what a page needs go, empty ones are closed.
/// It relies on what the readers and the theme promise: tags well nested, values in double quotation marks, `&amp;lt;` and its like the only entities.
/// </summary>
sealed class PortableMarkup(StringBuilder xhtml, PortableRules rules)
{
    readonly Stack<bool> _isKept = [];
    readonly StringBuilder _attributes = new();

    /// <summary>A tag may not be cut in two between calls; elements may stay open.</summary>
    public void Append(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            var start = html.IndexOf('<');
            if (start < 0)
            {
                xhtml.Append(html);
                return;
            }
            xhtml.Append(html[..start]);
            var end = start + html[start..].IndexOf('>');   // a value has its own escaped
            AppendTag(html[(start + 1)..end]);
            html = html[(end + 1)..];
        }
    }

    void AppendTag(ReadOnlySpan<char> tag)
    {
        if (tag[0] == '/')
        {
            if (_isKept.Pop())
                xhtml.Append('<').Append(tag).Append('>');
            return;
        }
        var nameEnd = tag.IndexOf(' ');
        var name = nameEnd < 0 ? tag : tag[..nameEnd];
        var (address, alternative) = ReadAttributes(nameEnd < 0 ? [] : tag[nameEnd..], name);
        if (name is "img" && address is null)
        {
            xhtml.Append(alternative);
        }
        else if (name is "img" or "br" or "wbr" or "hr")
        {
            xhtml.Append('<').Append(name).Append(_attributes).Append("/>");
        }
        else
        {
            _isKept.Push(IsKept(name, address));
            if (_isKept.Peek())
                xhtml.Append('<').Append(name).Append(_attributes).Append('>');
        }
    }

    bool IsKept(ReadOnlySpan<char> element, string? address) => element switch
    {
        "hgroup" or "time" or "rb" => false,
        "span" => _attributes.Length > 0,
        "a" => address is not null,
        _ => true,
    };

    /// <summary>Leaves those that stay in <see cref="_attributes"/>.</summary>
    (string? Address, string Alternative) ReadAttributes(ReadOnlySpan<char> attributes, ReadOnlySpan<char> element)
    {
        _attributes.Clear();
        var (address, alternative) = ((string?)null, "");
        while (attributes.IndexOf("=\"") is var equals && equals >= 0)
        {
            var name = attributes[..equals].Trim();
            var value = attributes[(equals + 2)..];
            var end = value.IndexOf('"');
            attributes = value[(end + 1)..];
            value = value[..end];
            if ((name is "href" && element is "a") || (name is "src" && element is "img"))
            {
                address = (name is "href" ? rules.Link : rules.Image)(WebUtility.HtmlDecode(value.ToString()));
                if (address is not null)
                    _attributes.Append(' ').Append(name).Append("=\"").Append(Escaped(address)).Append('"');
            }
            else if (name is "alt")
            {
                alternative = value.ToString();
                _attributes.Append(" alt=\"").Append(value).Append('"');
            }
            else
            {
                _attributes.Append(rules.Attribute(name.ToString(), value.ToString()));
            }
        }
        return (address, alternative);
    }

    /// <summary>For content and for attributes of HTML and XML alike.</summary>
    public static string Escaped(string text) => Escaping.Escape(XmlText.Legal(text));
}
