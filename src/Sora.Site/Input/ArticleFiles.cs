using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>The two files of an article: paths on disk, and the folder in which its images are looked for.</summary>
sealed record ArticleFiles(string Slug, string Folder, string Source, string Target)
{
    public const string LedgerName = "ids.txt";

    static readonly ImmutableArray<string> Extensions = [".md", ".markdown", ".html", ".htm", ".txt"];

    /// <summary>The name of the file with the corrections of an article that has its own folder; others say whose they are: `my-article.pairs.txt`.</summary>
    public const string PinsName = "pairs.txt";

    /// <summary>Where the publisher's corrections stand, if there are any.</summary>
    public required string Pins { get; init; }

    /// <summary>The file of the article's permanent addresses: in its folder `ids.txt`, beside a pair of files `slug.ids.txt`.</summary>
    public string Ledger => Path.Combine(Folder, Path.GetFileName(Folder) == Slug ? LedgerName : $"{Slug}.{LedgerName}");

    /// <summary>The language that a file's name tells (`zh.md`, `essay.en.html`), or null where it is not a text of an article.</summary>
    public static Language? LanguageOf(string file)
    {
        if (!Extensions.Contains(Path.GetExtension(file)) || IsLedger(Path.GetFileName(file)))
            return null;
        var stem = Path.GetFileNameWithoutExtension(file);
        return Language.TryParse(stem[(stem.LastIndexOf('.') + 1)..]);
    }

    static bool IsLedger(string name) => name == LedgerName || name.EndsWith("." + LedgerName, StringComparison.Ordinal);

    /// <summary>Which of an article's texts is the source: the one in the site's source language, else the one not in its target language.</summary>
    public static (ArticleFiles? Files, Diagnostic? Finding) Choose(
        string slug, string where, ImmutableArray<string> texts, SiteSettings settings)
    {
        var place = new SourceLine(InputFolder.Shown(where));
        if (texts.Length == 1)
            return (null, Findings.OneLanguageMissing(new(InputFolder.Shown(texts[0])), slug));
        if (texts.Length > 2)
            return (null, Findings.TooManyTexts(place, texts.Select(InputFolder.Shown)));
        var (first, second) = (LanguageOf(texts[0])!.Primary, LanguageOf(texts[1])!.Primary);
        var swap = second == settings.Source.Primary || (first == settings.Target.Primary && second != first);
        var (source, target) = swap ? (texts[1], texts[0]) : (texts[0], texts[1]);
        var folder = Path.GetDirectoryName(source)!;
        return (new(slug, folder, source, target) { Pins = Path.Combine(folder, folder == where ? PinsName : $"{slug}.{PinsName}") }, null);
    }
}
