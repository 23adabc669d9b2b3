using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Sora.Site.Tests.Output;

/// <summary>The references between a built site's files: those that lead nowhere, and languages that do not point back.</summary>
sealed class LinkGraph
{
    static readonly Uri AnySite = new("https://site.invalid/");

    readonly string _folder;
    readonly Uri _root;
    readonly ImmutableArray<string> _files;
    readonly Dictionary<string, IHtmlDocument> _pages = [];
    readonly List<string> _broken = [];

    LinkGraph(string folder, Uri root)
    {
        (_folder, _root) = (folder, root);
        _files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
        foreach (var file in _files.Where(file => Path.GetExtension(file) is ".html" or ".svg"))
            _pages.Add(file, new HtmlParser().ParseDocument(Text(file)));
    }

    /// <summary>One readable line for each reference of the site that does not hold, by file and then in the file's order.</summary>
    /// <param name="address">Where the site will stand: absolute addresses below it are the site's own. Without it, all absolute ones are foreign.</param>
    public static ImmutableArray<string> Broken(string folder, Uri? address = null)
    {
        var graph = new LinkGraph(folder, address ?? AnySite);
        foreach (var file in graph._files)
            graph.CheckFile(file);
        return [.. graph._broken];
    }

    void CheckFile(string file)
    {
        foreach (var reference in References(file))
        {
            if (Fault(reference) is { } fault)
                _broken.Add($"{reference} {fault}");
        }
        if (_pages.TryGetValue(file, out var page))
            CheckLanguages(file, page);
    }

    IEnumerable<Reference> References(string file)
    {
        if (_pages.TryGetValue(file, out var page))
            return Reference.InPage(file, page);
        return Path.GetExtension(file) switch
        {
            ".css" => Reference.InStyle(file, Text(file)),
            ".xml" => InXml(file),
            _ => file == "robots.txt" ? Reference.InRobots(file, Text(file)) : [],
        };
    }

    IEnumerable<Reference> InXml(string file)
    {
        try
        {
            return Reference.InXml(file, XDocument.Parse(Text(file)));
        }
        catch (XmlException fault)
        {
            _broken.Add($"{file}:{fault.LineNumber}:{fault.LinePosition}: not well-formed XML");
            return [];
        }
    }

    string? Fault(Reference reference)
    {
        if (!Uri.TryCreate(AddressOf(reference.File), reference.Address, out var target))
            return "is no address";
        if (FileAt(target) is not { } file)
            return target.Authority == _root.Authority && !IsAbsolute(reference.Address) ? "leads out of the site" : null;
        if (!_files.Contains(file))
            return _files.Contains(file + "/index.html") ? "is a folder and lacks its closing slash" : $"leads to {file}, which is not there";
        var id = Uri.UnescapeDataString(target.Fragment.TrimStart('#')).Split(":~:")[0];
        if (id is "" or "top" || !_pages.TryGetValue(file, out var page))
            return null;
        return page.All.Any(element => element.Id == id || (element.LocalName == "a" && element.GetAttribute("name") == id)) ? null : $"finds no id {id} in {file}";
    }

    /// <summary>Search engines believe hreflang only where each page names itself and is named back.</summary>
    void CheckLanguages(string file, IHtmlDocument page)
    {
        var twins = Twins(file, page);
        if (twins.IsEmpty)
            return;
        if (!twins.Contains(file))
            _broken.Add($"{file}: its hreflang links do not name itself");
        foreach (var twin in twins.Where(twin => _pages.TryGetValue(twin, out var other) && !Twins(twin, other).Contains(file)))
            _broken.Add($"{file}: {twin} does not name it back with hreflang");
    }

    ImmutableArray<string> Twins(string file, IHtmlDocument page) =>
        [.. page.QuerySelectorAll("link[rel~=alternate][hreflang][href]")
            .Select(link => FileAt(new Uri(AddressOf(file), link.GetAttribute("href"))))
            .OfType<string>()
            .Distinct()];

    /// <summary>The address that a host serves the file under.</summary>
    Uri AddressOf(string file)
    {
        var path = file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
        return new(_root, "./" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
    }

    /// <summary>The file that a host serves for an address; null if the address is not the site's.</summary>
    string? FileAt(Uri address)
    {
        if (address.Authority != _root.Authority || address.Scheme != _root.Scheme || !address.AbsolutePath.StartsWith(_root.AbsolutePath, StringComparison.Ordinal))
            return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath[_root.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    static bool IsAbsolute(string address) => address.Contains("://", StringComparison.Ordinal);

    string Text(string file) => File.ReadAllText(Path.Combine(_folder, file));
}
