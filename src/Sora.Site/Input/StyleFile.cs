using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Theme;

namespace Sora.Site.Input;

/// <summary>The publisher's `input/theme.css`: it goes behind the theme's own sheets, and so changes what they say.</summary>
static class StyleFile
{
    public const string FileName = "theme.css";

    /// <summary>The one sheet of all pages.</summary>
    public static (ThemeAsset Style, ImmutableArray<Diagnostic> Findings) Read(string input, ThemeAssets theme)
    {
        var path = Path.Combine(input, FileName);
        if (!File.Exists(path))
            return (theme.Style, []);
        var name = InputFolder.Shown(path);
        if (FolderBounds.LeadsOut(input, new FileInfo(path)))
            return (theme.Style, [Findings.TextIsLinkOut(new(name))]);
        var (text, broken) = TextFile.Read(path, name);
        ImmutableArray<Diagnostic> findings = broken is null ? [] : [broken];
        return text is null ? (theme.Style, findings) : (theme.StyleWith(text), [.. findings, .. new StyleCheck(name, text).Findings()]);
    }
}
