namespace Sora.Site.Input;

/// <summary>What lies in a folder and what only seems to.</summary>
static class FolderBounds
{
    /// <summary>Whether a path leads to something below a folder, by its name.</summary>
    public static bool IsBelow(string folder, string path) => Path.GetFullPath(path).StartsWith(Full(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The same, and no link on disk, which could lead anywhere, is on the way.</summary>
    public static bool Hold(string folder, string path)
    {
        if (!IsBelow(folder, path))
            return false;
        var end = Full(folder).Length;
        for (FileSystemInfo? part = new FileInfo(Path.GetFullPath(path)); part is not null && part.FullName.Length > end; part = Directory.GetParent(part.FullName))
        {
            if (part.LinkTarget is not null)
                return false;
        }
        return true;
    }

    /// <summary>Whether it is a link on disk that ends outside of the folder.</summary>
    public static bool LeadsOut(string folder, FileSystemInfo entry) =>
        entry.ResolveLinkTarget(returnFinalTarget: true) is { } end && !IsBelow(folder, end.FullName);

    /// <summary>Whole, and without the separator that a shell likes to put at the end.</summary>
    public static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
