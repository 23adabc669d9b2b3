using System.Text;

namespace Sora.Site.Links;

/// <summary>Where a link stands: on which page's file, and which of its bytes are the address.</summary>
readonly record struct Link(string Page, Range Place)
{
    public int Start => Place.Start.Value;

    /// <summary>The first of those that lead to the same place is told.</summary>
    public bool IsBefore(Link other) => string.CompareOrdinal(Page, other.Page) is var order && (order < 0 || (order == 0 && Start < other.Start));

    /// <param name="page">The page's bytes.</param>
    public string Address(byte[] page) => Encoding.UTF8.GetString(SiteAddress.Decoded(page.AsSpan(Place)));
}
