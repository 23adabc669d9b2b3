using System.Collections.Frozen;
using Sora.Site.Write;

namespace Sora.Site.Preview;

/// <summary>The files of the output as a static host serves them: what a build has put there, by its address, and nothing else on this disk.</summary>
sealed class SiteFiles
{
    const string IndexName = "/index.html";

    readonly FrozenDictionary<string, string> _files;
    SiteFiles(FrozenDictionary<string, string> files, string root) => (_files, Root) = (files, root);

    /// <summary>Where the site will stand on its host.</summary>
    public string Root { get; }

    /// <param name="root">Where the site will stand on its host: `/` or a path that ends so, decoded.</param>
    public static SiteFiles Of(string output, string root)
    {
        var folder = Path.GetFullPath(output);
        return new(OutputFolder.Names(folder).ToFrozenDictionary(AddressOf, name => Path.Combine(folder, name), StringComparer.Ordinal), root);
    }

    /// <summary>The file behind an address, or null.</summary>
    /// <param name="path">Decoded, from `/`.</param>
    public string? Find(string path) =>
        _files.GetValueOrDefault(path.EndsWith(IndexName, StringComparison.Ordinal) ? path[..^(IndexName.Length - 1)] : path);

    /// <summary>Folders are asked for with a slash at the end, or their pages' links would lead astray.</summary>
    public bool HasFolder(string path) => _files.ContainsKey(path + "/");

    /// <summary>Where something is here that will stand below the site's root there: the lost page, which may show at any depth, links to such. Null where nothing is.</summary>
    public string? HereOf(string path) =>
        path + "/" == Root ? "/"
        : path.StartsWith(Root, StringComparison.Ordinal) && path[(Root.Length - 1)..] is var here && here != path && _files.ContainsKey(here) ? here
        : null;

    static string AddressOf(string name) => ("/" + name) is var path && path.EndsWith(IndexName, StringComparison.Ordinal) ? path[..^(IndexName.Length - 1)] : path;

    public static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".xml" => Path.GetFileName(file) == "feed.xml" ? "application/atom+xml" : "application/xml",
        ".txt" or ".md" or ".bib" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".mp3" => "audio/mpeg",
        ".mp4" => "video/mp4",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
