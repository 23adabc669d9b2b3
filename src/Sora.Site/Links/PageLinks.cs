using System.Text;

namespace Sora.Site.Links;

/// <summary>What a page has for links to lead to, and where its own lead.</summary>
/// <param name="File">The page's own hash.</param>
/// <param name="Ids">The places on it, in order.</param>
/// <param name="Links">Those to files of the site, without those to the page itself that lead somewhere.</param>
/// <param name="Versions">The page's own alternates in other languages, on the site.</param>
sealed record PageLinks(ulong File, ulong[] Ids, List<(LinkTarget Target, Link Link)> Links, List<(ulong Version, Link Link)> Versions)
{
    public static PageLinks Of(SiteAddress site, string page, ReadOnlySpan<byte> html)
    {
        var name = Encoding.UTF8.GetBytes(page);
        var file = LinkTarget.OfFile(name);
        var ids = new List<ulong>();
        var links = new List<(LinkTarget Target, Link Link)>();
        var versions = new List<(ulong, Link)>();
        var attributes = new PageAttributes(html);
        while (attributes.MoveNext())
        {
            var value = html[attributes.Value];
            if (attributes.IsId)
                ids.Add(LinkTarget.OfId(file, SiteAddress.Decoded(value)));
            else
                Add(value, new(page, attributes.Value), attributes.Tag);
        }

        var sorted = ids.ToArray();
        Array.Sort(sorted);
        links.RemoveAll(link => link.Target.File == file && (!link.Target.HasId || Array.BinarySearch(sorted, link.Target.Place) >= 0));
        return new(file, sorted, links, versions);

        void Add(ReadOnlySpan<byte> address, Link link, ReadOnlySpan<byte> tag)
        {
            var isHead = tag.StartsWith("<link "u8);
            var isAlternate = isHead && Has(tag, " rel=\"alternate\""u8);
            if (site.Follow(name, address, isWhole: isAlternate || (isHead && Has(tag, " rel=\"canonical\""u8))) is not { } target)
                return;
            links.Add((target, link));
            if (isAlternate && Has(tag, " hreflang=\""u8))
                versions.Add((target.File, link));
        }
    }

    static bool Has(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> attribute) => tag.IndexOf(attribute) >= 0;
}
