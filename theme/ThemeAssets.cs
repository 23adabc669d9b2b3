namespace Sora.Theme;

/// <summary>A file that pages load, its content's hash in its name.</summary>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);

public static class ThemeAssets
{
    public static ThemeAsset Style { get; } = new("style.css", default);
    public static ThemeAsset Script { get; } = new("reader.js", default);
}
