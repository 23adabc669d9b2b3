using System.Buffers;
using Sora.Bitext.Blocks;
using Sora.Site.Pages;

namespace Sora.Site.Input;

/// <summary>The images and other files that an article's texts point at, in the article's folder.</summary>
static class ArticleAssets
{
    /// <summary>Cameras write profiles and a small copy of the picture before the size of the picture itself.</summary>
    const int MostRead = 256 * 1024;

    /// <summary>The file that an address in a text means, or null where none is there.</summary>
    /// <returns>A path below the article's folder, with forward slashes and no `..`.</returns>
    public static string? Find(ArticleFiles files, string address) =>
        !IsElsewhere(address) && Resolve(files, address) is { } place && BelowFolder(place, files) is { } name && Exists(files, name) ? name : null;

    public static byte[] Read(ArticleFiles files, string name) => File.ReadAllBytes(PathOf(files, name));

    /// <summary>The size of the image that an address means; null where there is none, or it does not say.</summary>
    public static ImageSize? SizeOf(ArticleFiles files, string address)
    {
        if (Find(files, address) is not { } name)
            return null;
        var bytes = ArrayPool<byte>.Shared.Rent(MostRead);
        try
        {
            using var file = File.OpenHandle(PathOf(files, name));
            return ImageHead.SizeOf(bytes.AsSpan(0, RandomAccess.Read(file, bytes, 0)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Whether an image of the article's folder is of the kind that its name says: browsers show any kind under any name, reading systems do not.</summary>
    public static bool IsOfItsKind(ArticleFiles files, string name)
    {
        Span<byte> start = stackalloc byte[ImageHead.Signature];
        using var file = File.OpenHandle(PathOf(files, name));
        return ImageHead.IsOfKind(Path.GetExtension(name), start[..RandomAccess.Read(file, start, 0)]);
    }

    /// <summary>`https://…`, `mailto:…`, `//host/…`: not ours to follow.</summary>
    public static bool IsElsewhere(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon > 0 && address.AsSpan(0, colon).IndexOfAny("/?#") < 0;
        return hasScheme || address.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>Null for what begins at the domain's root: it breaks on a site below it.</summary>
    public static UrlPath? Resolve(ArticleFiles files, string address) =>
        address.StartsWith('/') ? null : UrlPath.Page(files.Slug).Resolve(address);

    static string? BelowFolder(UrlPath file, ArticleFiles files)
    {
        var (path, prefix) = (file.ToString(), files.Slug + "/");
        return path.StartsWith(prefix, StringComparison.Ordinal) && path.Length > prefix.Length && !path.EndsWith('/') ? path[prefix.Length..] : null;
    }

    /// <summary>A link on disk could bring a file from outside `input/` onto the site.</summary>
    static bool Exists(ArticleFiles files, string name) => File.Exists(PathOf(files, name)) && FolderBounds.Hold(files.Folder, PathOf(files, name));

    static string PathOf(ArticleFiles files, string name) => Path.Combine(files.Folder, name);
}
