using System.Collections.Frozen;
using Sora.Site.Pages;

namespace Sora.Site.Import;

/// <summary>What an imported image is called in the article's folder: small letters, digits and hyphens, which no address has to spell otherwise.</summary>
static class ImageName
{
    static readonly FrozenSet<string> Endings = FrozenSet.Create(StringComparer.Ordinal, ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg");

    /// <summary>Null for what is no image by its name.</summary>
    /// <param name="file">As <see cref="Input.SavedImage.FileOf"/> has it.</param>
    public static string? Of(string file)
    {
        file = file[(file.LastIndexOfAny(['/', '\\']) + 1)..].ToLowerInvariant();
        var dot = file.LastIndexOf('.');
        if (dot < 0 || !Endings.Contains(file[dot..]))
            return null;
        var letters = SlugLetters.Of(file.AsSpan(0, dot));
        return (letters.Length == 0 ? "image" : letters) + file[dot..];
    }

    /// <summary>`river-2.png` for `river.png`.</summary>
    public static string Numbered(string name, int number) =>
        FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");
}
