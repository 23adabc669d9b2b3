using System.Collections.Frozen;
using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>Files that are named almost like those that are read, or lie a folder too deep, and so are passed over.</summary>
static class Misnamed
{
    /// <summary>What lies beside fonts and in repositories.</summary>
    static readonly FrozenSet<string> NoTexts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "README", "LICENSE", "LICENCE", "COPYING", "OFL", "NOTICE", "CHANGELOG");

    static readonly FrozenSet<string> LanguageNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "zh", "cn", "en", "chinese", "english", "中文", "英文", "原文", "译文", "譯文");

    /// <param name="except">A file that the settings name; null where they name none.</param>
    public static IEnumerable<Diagnostic> In(InputListing root, IReadOnlyCollection<InputListing> folders, string? except)
    {
        IEnumerable<ImmutableArray<string>> texts = [[.. TextsOfRoot(root).Where(file => except is null || Path.GetFullPath(file) != Path.GetFullPath(except))], .. folders.Select(TextsOf)];
        return texts
            .Where(static files => !files.IsEmpty)
            .Select(static files => Findings.TextOfNoArticle(new(InputFolder.Shown(files[0])), files.Length - 1))
            .Concat(OtherFiles(root, SiteSettings.FileName, WordFiles.GlossaryName, StyleFile.FileName))
            .Concat(folders.Where(static folder => !folder.Texts.IsEmpty).SelectMany(static folder => OtherFiles(folder, ArticleFiles.PinsName, ArticleFiles.LedgerName, ArticleFiles.QuotedByName)));
    }

    /// <summary>`essay-zh.md`, `essay_english.md`: what articles link to lies there, too.</summary>
    static IEnumerable<string> TextsOfRoot(InputListing root) => root.Files.Except(root.Texts).Where(static file => IsLikeText(file) && SaysLanguage(file));

    /// <summary>None where there are texts: notes beside them are the author's.</summary>
    static ImmutableArray<string> TextsOf(InputListing folder) => !folder.Texts.IsEmpty ? [] :
    [
        .. folder.Files.Where(IsLikeText)
            .Concat(Directory.EnumerateDirectories(folder.Path).Where(InputFolder.IsVisible).SelectMany(Directory.EnumerateFiles).Where(static file => ArticleFiles.LanguageOf(file) is not null))
            .Order(StringComparer.Ordinal),
    ];

    static bool IsLikeText(string file) => ArticleFiles.IsLikeText(file) && !NoTexts.Contains(Path.GetFileNameWithoutExtension(file));

    static bool SaysLanguage(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        return LanguageNames.Contains(stem[(stem.LastIndexOfAny(['-', '_', ' ', '.']) + 1)..]);
    }

    /// <summary>`site.yaml`, `Site.yml`, where the right one is not there.</summary>
    static IEnumerable<Diagnostic> OtherFiles(InputListing folder, params ImmutableArray<string> names) =>
        from file in folder.Files
        let own = Path.GetFileName(file)
        let usual = own.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? Path.ChangeExtension(own, ".yml") : own
        let meant = names.FirstOrDefault(name => string.Equals(name, usual, StringComparison.OrdinalIgnoreCase))
        where meant is not null && meant != own && !File.Exists(Path.Combine(folder.Path, meant))
        select Findings.FileNotRead(new(InputFolder.Shown(file)), meant);
}
