using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Cards;

namespace Sora.Site.Input;

/// <summary>The fonts that cards are drawn with: those that `input/site.yml` names, or else what lies in the machine's usual folders.</summary>
static class FontFolders
{
    static readonly EnumerationOptions AllBelow = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 6 };

    /// <summary>No fonts where no card is drawn.</summary>
    public static (CardFonts? Fonts, ImmutableArray<Diagnostic> Findings) Read(string input, SiteSettings settings)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var named = ImmutableArray.CreateBuilder<string>();
        foreach (var file in settings.CardFontFiles)
        {
            var path = Path.Combine(input, file);
            if (!File.Exists(path))
                findings.Add(Findings.CardFontMissing(settings.Places["cardFont"], file));
            else if (FontFile.Read(path, 0) is not null)
                named.Add(path);
            else
                findings.Add(Findings.CardFontNotReadable(new(InputFolder.Shown(path))));
        }
        var fonts = settings.BaseUrl is null || !settings.HasCards ? null
            : settings.CardFontFiles.IsEmpty ? CardFonts.Found(Files(), FontFile.Read)
            : CardFonts.Named(named.ToImmutable(), FontFile.Read);
        return (fonts, findings.ToImmutable());
    }

    /// <summary>Fonts by name. Of two that are named alike, that of the machine goes before the user's, and then the first by path.</summary>
    static Dictionary<string, string> Files()
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in Folders().Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", AllBelow).Order(StringComparer.Ordinal))
                files.TryAdd(Path.GetFileName(path), path);
        }
        return files;
    }

    static ImmutableArray<string> Folders()
    {
        if (OperatingSystem.IsWindows())
            return [Environment.GetFolderPath(Environment.SpecialFolder.Fonts), Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts")];
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS()
            ? ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")]
            : ["/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local", "share", "fonts"), Path.Combine(home, ".fonts")];
    }
}
