using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;
using Sora.Theme;

namespace Sora.Site.Input;

/// <summary>The theme's sources, where somebody works on them under a preview: its sheets and scripts are read from there, the rest is in the program.</summary>
static class ThemeFolder
{
    const string Project = "Sora.Theme.csproj";
    const string Assets = "assets";

    /// <summary>Whether it is the theme of a checkout, and no other folder of that name.</summary>
    public static bool IsOne(string folder) => File.Exists(Path.Combine(folder, Project)) && Directory.Exists(Path.Combine(folder, Assets));

    /// <param name="theme">Null where pages get what is in the program.</param>
    public static (ThemeAssets Theme, ImmutableArray<Diagnostic> Findings) Read(string? theme)
    {
        if (theme is null)
            return (ThemeAssets.BuiltIn, []);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in ThemeAssets.Files)
        {
            var path = Path.Combine(theme, Assets, file);
            var name = InputFolder.Shown(path);
            if (Bytes(path) is not { } bytes)
            {
                findings.Add(Findings.ThemeFileMissing(new(name)));
                continue;
            }
            files[file] = bytes;
            if (Path.GetExtension(file) == ".css")
                findings.AddRange(new StyleCheck(name, Encoding.UTF8.GetString(bytes)).Findings());
        }
        return (files.Count == ThemeAssets.Files.Length ? new(file => files[file]) : ThemeAssets.BuiltIn, findings.ToImmutable());
    }

    /// <summary>Null where there is no such file, as for a moment while some editors save.</summary>
    static byte[]? Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
