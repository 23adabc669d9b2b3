namespace Sora.Site.Input;

/// <summary>The images and other files that an article's texts point at, in the article's folder.</summary>
static class ArticleAssets
{
    /// <param name="name">A path below the article's folder, with forward slashes and no `..`.</param>
    public static bool Exists(ArticleFiles files, string name) => File.Exists(PathOf(files, name)) && !IsLinkOut(files, name);

    public static byte[] Read(ArticleFiles files, string name) => File.ReadAllBytes(PathOf(files, name));

    static string PathOf(ArticleFiles files, string name) => Path.Combine(files.Folder, name);

    /// <summary>A link on disk could bring a file from outside `input/` onto the site.</summary>
    static bool IsLinkOut(ArticleFiles files, string name) =>
        new FileInfo(PathOf(files, name)).ResolveLinkTarget(returnFinalTarget: true) is { } end
        && !end.FullName.StartsWith(Path.GetFullPath(files.Folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
