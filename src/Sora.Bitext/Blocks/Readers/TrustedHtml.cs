using System.Collections.Frozen;

namespace Sora.Bitext.Blocks;

/// <summary>The HTML that a text may use. Everything else is taken out, with a finding.</summary>
/// <remarks>No `style`, `id`, `class` or handler ever reaches a page: the theme decides how a text looks.</remarks>
static class TrustedHtml
{
    /// <summary>Elements within a paragraph that reach the page as they are. Links and images do too, by way of <see cref="LinkPolicy"/>.</summary>
    public static readonly FrozenSet<string> Inline = Set(
        "ruby", "rb", "rt", "rp", "sub", "sup", "kbd", "b", "i", "em", "strong", "u", "s", "del", "ins", "mark", "small",
        "q", "cite", "abbr", "dfn", "var", "samp", "code", "time", "bdi", "bdo", "span");

    /// <summary>Inline elements without content.</summary>
    public static readonly FrozenSet<string> Void = Set("br", "wbr");

    /// <summary>The attributes that inline elements keep.</summary>
    public static readonly FrozenSet<string> Attributes = Set("lang", "dir", "title", "datetime", "cite");

    /// <summary>Elements that only group others: their content is read as blocks, and they leave no trace.</summary>
    public static readonly FrozenSet<string> Flow = Set(
        "p", "div", "section", "article", "main", "header", "footer", "address", "hgroup", "center", "details", "summary",
        "dl", "dt", "dd", "figcaption", "picture", "body");

    /// <summary>Elements that become blocks or containers.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "table", "figure", "hr");

    /// <summary>The parts of a table, and what the reader looks at before it drops it.</summary>
    public static readonly FrozenSet<string> Parts = Set(
        "a", "img", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "source");

    /// <summary>Elements whose content is no text: it goes with them.</summary>
    public static readonly FrozenSet<string> Opaque = Set(
        "script", "style", "iframe", "svg", "math", "object", "embed", "applet", "template", "noscript", "video", "audio",
        "canvas", "select", "datalist", "textarea", "input", "title", "head", "frameset", "noembed", "noframes", "xmp", "plaintext", "base", "meta", "link");

    /// <summary>Attributes that say where something is, in the HTML that comes in.</summary>
    public static readonly FrozenSet<string> AddressAttributes = Set("href", "src", "cite");

    /// <summary>Attributes that the reader itself looks at, beside <see cref="Attributes"/>.</summary>
    public static readonly FrozenSet<string> ReaderAttributes = Set("href", "src", "alt", "class", "start", "colspan", "rowspan", "role");

    static FrozenSet<string> Set(params ReadOnlySpan<string> names) => FrozenSet.Create(StringComparer.Ordinal, names);
}
