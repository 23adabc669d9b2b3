using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Sora.Bitext;

namespace Sora.Site.Links;

/// <summary>
/// Every link that a build's pages, sitemap and feeds have within the site, and every file and id that they may lead to.
/// Knows nothing of what an earlier build has left, so it is of use only where all pages are composed.
/// </summary>
sealed class SiteLinks(Uri? baseUrl)
{
    /// <summary>A fault of the theme is on every page.</summary>
    const int MostTold = 5;

    readonly SiteAddress _site = new(baseUrl);
    readonly Lock _lock = new();
    readonly Dictionary<ulong, bool> _isPage = [];
    readonly List<ulong[]> _ids = [];
    readonly Dictionary<LinkTarget, Link> _links = [];
    readonly List<(ulong Page, ulong Version, Link Link)> _versions = [];

    /// <summary>A file that has no links, or none of ours.</summary>
    public void AddFile(string name)
    {
        var file = LinkTarget.OfFile(Encoding.UTF8.GetBytes(name));
        lock (_lock)
            _isPage[file] = false;
    }

    /// <summary>A file for programs: a sitemap, a feed.</summary>
    public void AddList(string name, ReadOnlySpan<byte> list)
    {
        AddFile(name);
        var addresses = new ListedAddresses(list);
        while (addresses.MoveNext())
        {
            if (_site.Follow([], list[addresses.Value], isWhole: true) is { } target)
            {
                lock (_lock)
                    Add(target, new(name, addresses.Value));
            }
        }
    }

    public void AddPage(string name, ReadOnlySpan<byte> html)
    {
        var page = PageLinks.Of(_site, name, html);
        lock (_lock)
        {
            _isPage[page.File] = true;
            _ids.Add(page.Ids);
            foreach (var (target, link) in page.Links)
                Add(target, link);
            foreach (var (version, link) in page.Versions)
                _versions.Add((page.File, version, link));
        }
    }

    void Add(LinkTarget target, Link link)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_links, target, out var exists);
        if (!exists || link.IsBefore(known))
            known = link;
    }

    /// <summary>What does not hold, when all files are there.</summary>
    /// <param name="read">A page's or list's bytes, by its file's name.</param>
    public ImmutableArray<Diagnostic> Broken(Func<string, byte[]> read)
    {
        return [.. Told(ToNowhere(), Findings.PageLinkToNowhere), .. Told(NotNamedBack(), Findings.VersionNotNamedBack)];

        IEnumerable<Diagnostic> Told(IEnumerable<Link> faults, Func<SourceLine, string, int, Diagnostic> finding)
        {
            var links = faults.OrderBy(static link => link.Page, StringComparer.Ordinal).ThenBy(static link => link.Start).ToArray();
            return links.Take(MostTold).Select((link, n) => finding(new(link.Page), link.Address(read(link.Page)), n == MostTold - 1 ? links.Length - MostTold : 0));
        }
    }

    IEnumerable<Link> ToNowhere()
    {
        var missing = _links.Keys.Where(static target => target.HasId).Select(static target => target.Place).ToHashSet();
        foreach (var ids in _ids)
            missing.ExceptWith(ids);
        return from link in _links
               where !_isPage.TryGetValue(link.Key.File, out var isPage) || (isPage && missing.Contains(link.Key.Place))
               select link.Value;
    }

    /// <summary>Search engines believe hreflang only where each page names itself and is named back.</summary>
    IEnumerable<Link> NotNamedBack()
    {
        var named = _versions.Select(static version => (version.Page, version.Version)).ToHashSet();
        return from version in _versions
               where !named.Contains((version.Page, version.Page)) || (_isPage.GetValueOrDefault(version.Version) && !named.Contains((version.Version, version.Page)))
               group version.Link by version.Page into ofPage
               select ofPage.MinBy(static link => link.Start);
    }
}
