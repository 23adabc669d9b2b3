using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Sora.Tests;

/// <summary>What a blog made with WordPress does with an oEmbed answer of a site that it does not know.</summary>
static class WordPress
{
    /// <summary>Shows a frame when that very frame has told its height with the blog's secret, no lower than 200 and no higher than 1000; follows links to the frame's own host. What it did not do is in `refused`.</summary>
    public const string Script = """
        window.refused = []
        addEventListener('message', ({ data: { message, value, secret }, source }) => {
          const frame = Array.from(document.querySelectorAll('iframe[data-secret]')).find(frame => frame.contentWindow === source)
          const isLed = () => /^https?:$/.test(new URL(value).protocol) && new URL(value).host === new URL(frame.src).host && document.activeElement === frame
          if (frame?.dataset.secret !== secret || (message === 'link' && !isLed())) {
            refused.push(value)
          } else if (message === 'link') {
            location.href = value
          } else if (message === 'height') {
            frame.removeAttribute('style')
            document.querySelector(`blockquote[data-secret="${secret}"]`).style.display = 'none'
            frame.height = Math.min(1000, Math.max(200, parseInt(value)))
          }
        })
        """;

    /// <summary>A few elements with a few attributes; of others, what is in them.</summary>
    public static IElement Kept(string html)
    {
        var kept = new HtmlParser().ParseDocument(html).Body!;
        foreach (var element in kept.QuerySelectorAll("*:not(a, blockquote, iframe)").ToArray())
            element.Replace([.. element.ChildNodes]);
        foreach (var element in kept.QuerySelectorAll("*"))
        {
            foreach (var attribute in element.Attributes.Where(attribute => !IsKept(element.LocalName, attribute.Name)).ToArray())
                element.RemoveAttribute(attribute.Name);
        }
        return kept;
    }

    /// <summary>What then stands in the post: the quotation, and behind it the frame, unseen, without rights, with a secret to tell its messages by.</summary>
    public static string Embedded(string html, string secret)
    {
        var kept = Kept(html);
        var (quotation, frame) = (kept.QuerySelector("blockquote")!, kept.QuerySelector("iframe")!);
        foreach (var shown in new[] { quotation, frame })
        {
            shown.ClassName = "wp-embedded-content";
            shown.SetAttribute("data-secret", secret);
        }
        frame.SetAttribute("sandbox", "allow-scripts");
        frame.SetAttribute("security", "restricted");
        frame.SetAttribute("style", "position: absolute; visibility: hidden;");
        frame.SetAttribute("src", $"{frame.GetAttribute("src")}#?secret={secret}");
        return quotation.OuterHtml + frame.OuterHtml;
    }

    static bool IsKept(string element, string attribute) =>
        (element, attribute) is ("a", "href") or ("iframe", "src" or "width" or "height" or "frameborder" or "marginwidth" or "marginheight" or "scrolling" or "title");
}
