using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sora.Site.Tests.Output;

/// <summary>An address as a file of the site writes it.</summary>
/// <param name="File">The file's path in the site, with `/`.</param>
/// <param name="Place">What holds the address: `a href`, `loc`, `url()`.</param>
sealed partial record Reference(string File, string Place, string Address)
{
    static readonly string[] Attributes = ["href", "src", "poster", "data", "cite", "action", "formaction"];

    public override string ToString() => $"{File}: {Place} \"{Address}\"";

    public static IEnumerable<Reference> InPage(string file, IHtmlDocument page) =>
        from element in page.All
        from found in InElement(element)
        select new Reference(file, $"{element.LocalName} {found.Attribute}", found.Address.Trim());

    static IEnumerable<(string Attribute, string Address)> InElement(IElement element)
    {
        foreach (var name in Attributes)
        {
            if (element.GetAttribute(name) is { } address)
                yield return (name, address);
        }
        foreach (var candidate in element.GetAttribute("srcset")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            yield return ("srcset", candidate.Split(' ')[0]);
        if (element.LocalName == "meta" && element.GetAttribute("property") is "og:url" or "og:image" && element.GetAttribute("content") is { } card)
            yield return ("content", card);
    }

    /// <summary>A sitemap's or feed's addresses: elements `loc`, and every `href`.</summary>
    public static IEnumerable<Reference> InXml(string file, XDocument xml) =>
        from element in xml.Descendants()
        from found in new[] { ("loc", element.Name.LocalName == "loc" ? element.Value : null), ($"{element.Name.LocalName} href", element.Attribute("href")?.Value) }
        where found.Item2 is not null
        select new Reference(file, found.Item1, found.Item2.Trim());

    public static IEnumerable<Reference> InStyle(string file, string css) =>
        CssUrl().Matches(css).Select(match => new Reference(file, "url()", match.Groups["address"].Value));

    public static IEnumerable<Reference> InRobots(string file, string text) =>
        from line in text.Split('\n')
        where line.StartsWith("Sitemap:", StringComparison.OrdinalIgnoreCase)
        select new Reference(file, "Sitemap", line["Sitemap:".Length..].Trim());

    [GeneratedRegex("""url\(\s*["']?(?<address>[^"')]+?)["']?\s*\)""")]
    private static partial Regex CssUrl();
}
