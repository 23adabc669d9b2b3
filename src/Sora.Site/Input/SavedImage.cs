namespace Sora.Site.Input;

/// <summary>An image that a browser saved with a page: in the page's folder, or in one below. Nothing else on the disk is looked at.</summary>
/// <param name="Bytes">Null where no such image is there, or it is too large.</param>
sealed record SavedImage(byte[]? Bytes, bool IsTooLarge)
{
    /// <summary>More than a page can ask of its readers.</summary>
    public const int MaxBytes = 16 << 20;

    static readonly SavedImage Missing = new(null, false);

    /// <summary>The file that a relative address means, seen from the page's folder.</summary>
    public static string FileOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return Uri.UnescapeDataString(end < 0 ? address : address[..end]);
    }

    /// <param name="page">The path of the saved page.</param>
    /// <param name="name">Of the image, from the page's folder.</param>
    public static SavedImage Read(string page, string name)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(page))!;
        if (name.Contains('\0', StringComparison.Ordinal))
            return Missing;
        var file = new FileInfo(Path.GetFullPath(Path.Combine(folder, name)));
        if (!FolderBounds.Hold(folder, file.FullName) || !file.Exists)
            return Missing;
        return file.Length > MaxBytes ? new(null, true) : new(File.ReadAllBytes(file.FullName), false);
    }
}
