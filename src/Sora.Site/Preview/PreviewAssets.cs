using System.Collections.Frozen;
using System.Text;
using Sora.Theme;

namespace Sora.Site.Preview;

/// <summary>The scripts and sheets that only the preview serves.</summary>
static class PreviewAssets
{
    public const string Folder = "/_preview/";
    public const string Events = Folder + "events";

    static readonly FrozenDictionary<string, byte[]> Files = new[] { "preview.js", "preview.css", "review.js", "review.css" }
        .Select(static name => KeyValuePair.Create(Folder + name, Load(name)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="theme">Its sheet is among them, so that the review looks right before anything was built.</param>
    public static byte[]? Find(string path, ThemeAssets theme) => path == Folder + "style.css" ? theme.Style.Bytes.ToArray() : Files.GetValueOrDefault(path);

    /// <summary>A page as it is served: with what reloads it in its head.</summary>
    public static byte[] Into(byte[] page, PreviewState state)
    {
        var end = page.AsSpan().IndexOf("</head>"u8);
        if (end < 0)
            return page;
        var tags = Encoding.UTF8.GetBytes(FormattableString.Invariant(
            $"<link rel=\"stylesheet\" href=\"{Folder}preview.css\">\n<script src=\"{Folder}preview.js\" data-edition=\"{state.Edition}\" defer></script>\n"));
        return [.. page.AsSpan(0, end), .. tags, .. page.AsSpan(end)];
    }

    static byte[] Load(string name)
    {
        using var resource = typeof(PreviewAssets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
