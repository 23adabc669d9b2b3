using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Bitext.Blocks;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

/// <summary>The HTML of a reading's blocks, as a page would show it.</summary>
static class ShownHtml
{
    static readonly HashSet<string> Elements =
    [
        "a", "img", "br", "wbr", "em", "strong", "del", "code", "ruby", "rb", "rt", "rp", "sub", "sup", "kbd", "b", "i", "u", "s", "ins", "mark", "small",
        "q", "cite", "abbr", "dfn", "var", "samp", "time", "bdi", "bdo", "span",
        "pre", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "hr",
    ];

    static readonly HashSet<string> Attributes =
        ["href", "src", "alt", "title", "lang", "dir", "datetime", "cite", "loading", "decoding", "colspan", "rowspan", "class", "id", "role"];

    public static string Of(Block block)
    {
        var html = new StringBuilder(block.Frame[0]);
        for (var i = 0; i < block.Sentences.Length; i++)
            html.Append(block.Sentences[i].Html).Append(block.Frame[i + 1]);
        return html.ToString();
    }

    /// <summary>The HTML is well-formed (it comes out of a parser as it went in) and holds nothing that is not on the lists above.</summary>
    public static void AssertSafe(Reading reading)
    {
        foreach (var block in reading.Blocks)
        {
            var html = Of(block);
            foreach (var sentence in block.Sentences)
                Assert.Equal(sentence.Html, Again(sentence.Html), ignoreWhiteSpaceDifferences: false);
            Assert.Equal(html, Again(html));
            Assert.Equal(block.Sentences.Length + 1, block.Frame.Length);
            foreach (var element in Parse(html).QuerySelectorAll("*"))
            {
                Assert.Contains(element.LocalName, Elements);
                foreach (var attribute in element.Attributes)
                {
                    Assert.Contains(attribute.Name, Attributes);
                    if (attribute.Name is "href" or "src" or "cite")
                        Assert.Matches("^(https?:|mailto:|tel:|/|#|\uFDD0)", attribute.Value);
                }
            }
        }
    }

    public static string Text(string html) => Parse(html).TextContent;

    static string Again(string html) => Parse(html).InnerHtml.Replace("&nbsp;", "\u00A0", StringComparison.Ordinal);

    static IElement Parse(string html) => new HtmlParser().ParseDocument($"<body><div>{html}</div>").QuerySelector("div")!;
}
