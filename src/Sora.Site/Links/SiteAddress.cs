using System.Net;
using System.Text;

namespace Sora.Site.Links;

/// <summary>Where the site stands, and so which addresses are its own.</summary>
sealed class SiteAddress(Uri? baseUrl)
{
    const int LongestOnStack = 256;

    readonly byte[]? _whole = baseUrl is null ? null : Encoding.UTF8.GetBytes(baseUrl.AbsoluteUri);
    readonly byte[] _root = Encoding.UTF8.GetBytes(baseUrl?.AbsolutePath ?? "/");

    /// <summary>Where an address leads that stands on a page; null where that is none of the site's files to vouch for.</summary>
    /// <param name="page">The page's file.</param>
    /// <param name="address">As it stands in the attribute.</param>
    /// <param name="isWhole">Whole addresses below the site's are its own. An author's could mean something else that stands there.</param>
    public LinkTarget? Follow(ReadOnlySpan<byte> page, ReadOnlySpan<byte> address, bool isWhole)
    {
        address = Decoded(address);
        var hash = address.IndexOf((byte)'#');
        var path = hash < 0 ? address : address[..hash];
        path = path.IndexOf((byte)'?') is >= 0 and var query ? path[..query] : path;
        if (IsElsewhere(path) && !(isWhole && _whole is not null && path.StartsWith(_whole)))
            return null;

        var file = path.IsEmpty ? LinkTarget.OfFile(page) : FileAt(page[..(page.LastIndexOf((byte)'/') + 1)], path);
        var id = hash < 0 ? [] : Unescaped(address[(hash + 1)..]);
        id = id.IndexOf(":~:"u8) is >= 0 and var words ? id[..words] : id;
        return new(file, id.IsEmpty || id.SequenceEqual("top"u8) ? file : LinkTarget.OfId(file, id));
    }

    /// <summary>What an attribute's value stands for.</summary>
    public static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> value) =>
        value.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value))) : value;

    static ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> part) =>
        part.Contains((byte)'%') ? Encoding.UTF8.GetBytes(Uri.UnescapeDataString(Encoding.UTF8.GetString(part))) : part;

    static bool IsElsewhere(ReadOnlySpan<byte> path) => path.StartsWith("//"u8) || (path.IndexOfAny((byte)':', (byte)'/') is > 0 and var end && path[end] == ':');

    /// <summary>The file that a host serves; above the root, one that no site has.</summary>
    ulong FileAt(ReadOnlySpan<byte> folder, ReadOnlySpan<byte> path)
    {
        const string Index = "index.html";

        var above = _whole is not null && path.StartsWith(_whole) ? _whole.Length : path.StartsWith(_root) ? _root.Length : 0;
        if (above > 0)
            folder = [];
        else if (path[0] == '/')
            return LinkTarget.OfFile(path);

        path = Unescaped(path[above..]);
        var most = folder.Length + path.Length + Index.Length;
        var place = most <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[most];
        folder.CopyTo(place);
        var length = folder.Length;
        while (!path.IsEmpty)
        {
            var slash = path.IndexOf((byte)'/');
            var part = slash < 0 ? path : path[..(slash + 1)];
            path = path[part.Length..];
            if (part is [(byte)'.', (byte)'.'] or [(byte)'.', (byte)'.', (byte)'/'])
            {
                if (length == 0)
                    return LinkTarget.OfFile(part);
                length = place[..(length - 1)].LastIndexOf((byte)'/') + 1;
            }
            else if (part is not ([(byte)'.'] or [(byte)'.', (byte)'/'] or [(byte)'/']))
            {
                part.CopyTo(place[length..]);
                length += part.Length;
            }
        }
        if (length == 0 || place[length - 1] == '/')
            length += Encoding.UTF8.GetBytes(Index, place[length..]);
        return LinkTarget.OfFile(place[..length]);
    }
}
