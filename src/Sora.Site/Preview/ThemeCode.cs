using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;

namespace Sora.Site.Preview;

/// <summary>The theme's components and classes as they were when the preview began: they are part of the program, which stays as it is while it runs.</summary>
sealed class ThemeCode(string? theme)
{
    readonly SortedDictionary<string, string> _begun = Read(theme);

    /// <summary>What is not as it was; what was changed back is.</summary>
    public ImmutableArray<Diagnostic> Changed()
    {
        var now = Read(theme);
        return [.. now.Except(_begun).Concat(_begun.Except(now)).Select(static file => file.Key).Distinct().Order(StringComparer.Ordinal)
            .Select(static file => Findings.ThemeCodeChanged(new(InputFolder.Shown(file))))];
    }

    static SortedDictionary<string, string> Read(string? theme) => new(
        (theme is null || !Directory.Exists(theme) ? [] : Directory.EnumerateFiles(theme, "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" or ".csproj" && !IsBuilt(Path.GetRelativePath(theme!, file)) && !FolderWatch.IsTemporary(file))
            .ToDictionary(static file => file, static file => Convert.ToHexString(Sha256.Of(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    static bool IsBuilt(string file) => file.Replace('\\', '/').Split('/')[0] is "bin" or "obj";
}
