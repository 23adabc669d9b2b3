using System.Collections.Frozen;
using System.Text;

namespace Sora.Site.Import;

/// <summary>What an imported image is called in the article's folder: small letters, digits and hyphens, which no address has to spell otherwise.</summary>
static class ImageName
{
    static readonly FrozenSet<string> Endings = FrozenSet.Create(StringComparer.Ordinal, ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg");

    /// <summary>Null for what is no image by its name.</summary>
    /// <param name="address">As the page has it.</param>
    public static string? Of(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var file = Uri.UnescapeDataString(end < 0 ? address : address[..end]);
        file = file[(file.LastIndexOfAny(['/', '\\']) + 1)..].ToLowerInvariant();
        var dot = file.LastIndexOf('.');
        return dot >= 0 && Endings.Contains(file[dot..]) ? Spelled(file.AsSpan(0, dot)) + file[dot..] : null;
    }

    /// <summary>`river-2.png` for `river.png`.</summary>
    public static string Numbered(string name, int number) =>
        FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");

    static string Spelled(ReadOnlySpan<char> stem)
    {
        var name = new StringBuilder(stem.Length);
        foreach (var c in stem)
        {
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(c);
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }
        return name.ToString().Trim('-') is { Length: > 0 } spelled ? spelled : "image";
    }
}
