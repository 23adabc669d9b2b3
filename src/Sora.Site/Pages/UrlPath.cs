namespace Sora.Site.Pages;

/// <summary>A page's or file's place in the site, from its root: empty, `essay/`, `essay/zh/`, `feed.xml`. All links are made from it.</summary>
readonly record struct UrlPath
{
    readonly string _path;

    UrlPath(string path) => _path = path;

    public static readonly UrlPath Root = new("");

    public static UrlPath Page(params ReadOnlySpan<string> names) => new(string.Concat(string.Join('/', names!), "/"));

    public static UrlPath File(params ReadOnlySpan<string> names) => new(string.Join('/', names!));

    /// <summary>Where quotations are checked; no article may be named `quotation`.</summary>
    public static UrlPath Quotation => Page("quotation");

    /// <summary>The page of a tag; no article may be named `tags`.</summary>
    public static UrlPath Tag(string slug) => Page("tags", slug);

    /// <summary>The file that a static host serves for it.</summary>
    public string OutputFile => _path.Length == 0 || _path.EndsWith('/') ? _path + "index.html" : _path;

    /// <summary>The way from here to the root: `../` for each folder on the path.</summary>
    public string ToRoot => string.Concat(Enumerable.Repeat("../", _path.Count(c => c == '/')));

    /// <summary>The shortest relative address of another place; `./` for the page itself.</summary>
    public string To(UrlPath other) => (ToRoot + other._path) is { Length: > 0 } way ? way : "./";

    public string Under(Uri baseUrl) => new Uri(baseUrl, _path).AbsoluteUri;

    /// <summary>Where a relative address leads that stands on this page, without query and fragment; null above the root.</summary>
    public UrlPath? Resolve(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        var folder = _path[..(_path.LastIndexOf('/') + 1)];
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }
        var isFolder = path.Length == 0 ? _path.Length == 0 || _path.EndsWith('/') : path.EndsWith('/') || path is "." or ".." || path.EndsWith("/.", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal);
        return new(string.Join('/', parts) + (isFolder && parts.Count > 0 ? "/" : ""));
    }

    public override string ToString() => _path;
}
