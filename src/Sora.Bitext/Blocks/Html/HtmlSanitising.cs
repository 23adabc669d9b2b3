using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ganss.Xss;

namespace Sora.Bitext.Blocks;

/// <summary>Takes out of a piece of HTML what <see cref="TrustedHtml"/> and <see cref="LinkPolicy"/> do not let through, and reports it.</summary>
static class HtmlSanitising
{
    /// <summary>Elements of a saved page that are not its text: they go without a finding.</summary>
    public static readonly IReadOnlySet<string> Chrome =
        new HashSet<string>(StringComparer.Ordinal) { "script", "style", "noscript", "template", "form", "nav", "aside", "head", "dialog", "svg", "link", "meta" };

    /// <summary>Leaves comments, hidden elements and the chrome of a page out, and all that is no text.</summary>
    public static void Prune(INode parent, IReadOnlySet<string> unreported, HtmlLines lines, ReadingBuilder reading)
    {
        for (var i = parent.ChildNodes.Length - 1; i >= 0; i--)
        {
            var child = parent.ChildNodes[i];
            var isText = child is IText;
            if (child is IElement element)
            {
                isText = !unreported.Contains(element.LocalName) && !IsHidden(element);
                if (isText && TrustedHtml.Opaque.Contains(element.LocalName))
                {
                    isText = false;
                    reading.ReportElement(element.LocalName, lines.Where(element));
                }
            }

            if (isText)
                Prune(child, unreported, lines, reading);
            else
                parent.RemoveChild(child);
        }
    }

    public static void Sanitise(IHtmlDocument document, IHtmlElement root, HtmlLines lines, ReadingBuilder reading)
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Union(TrustedHtml.Inline, TrustedHtml.Void, TrustedHtml.Flow, TrustedHtml.Block, TrustedHtml.Parts),
            AllowedAttributes = Union(TrustedHtml.Attributes, TrustedHtml.ReaderAttributes),
            UriAttributes = Union(TrustedHtml.AddressAttributes),
            AllowedSchemes = Union(LinkPolicy.LinkSchemes),
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, removed) => reading.ReportElement(removed.Tag.LocalName, lines.Where(removed.Tag));
        sanitizer.RemovingAttribute += (_, removed) =>
        {
            if (removed.Reason == RemoveReason.NotAllowedUrlValue)
                reading.Report(Findings.AddressRefused(lines.Where(removed.Tag), removed.Attribute.Value));
            else if (removed.Attribute.Name.StartsWith("on", StringComparison.Ordinal))
                reading.Report(Findings.HandlerDropped(lines.Where(removed.Tag), removed.Tag.LocalName, removed.Attribute.Name));
        };
        sanitizer.SanitizeDom(document, root);
    }

    static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    static HashSet<string> Union(params ReadOnlySpan<IEnumerable<string>> sets)
    {
        var all = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var set in sets)
            all.UnionWith(set);
        return all;
    }
}
