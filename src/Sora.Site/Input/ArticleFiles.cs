using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>The files of an article: paths on disk, and the folder in which its images are looked for.</summary>
/// <param name="HasFolder">It has the folder to itself; otherwise its files say whose they are: `my-article.pairs.txt`.</param>
sealed record ArticleFiles(string Slug, string Folder, string Source, string Target, bool HasFolder)
{
    public const string PinsName = "pairs.txt";
    public const string LedgerName = "ids.txt";
    public const string QuotedByName = "quoted-by.yml";

    static readonly ImmutableArray<string> Extensions = [".md", ".markdown", ".html", ".htm", ".txt"];

    /// <summary>The folder with all articles.</summary>
    public string Input => HasFolder ? Path.GetDirectoryName(Folder)! : Folder;

    /// <summary>Where the publisher's corrections stand, if there are any.</summary>
    public string Pins => Beside(PinsName);

    /// <summary>Where its permanent addresses stand.</summary>
    public string Ledger => Beside(LedgerName);

    /// <summary>Where the posts that quote it stand, if anybody has listed them.</summary>
    public string QuotedBy => Beside(QuotedByName);

    /// <summary>The language that a file's name tells (`zh.md`, `essay.en.html`), or null where it is not a text of an article.</summary>
    public static Language? LanguageOf(string file)
    {
        if (!Extensions.Contains(Path.GetExtension(file)) || CompanionOf(file) is not null)
            return null;
        var stem = Path.GetFileNameWithoutExtension(file);
        return Extensions.Contains(Path.GetExtension(stem)) ? null : Language.TryParse(stem[(stem.LastIndexOf('.') + 1)..]);   // `zh.md.txt` is in no language md
    }

    /// <summary>Whether it could be a text, were it named as texts are.</summary>
    public static bool IsLikeText(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && CompanionOf(file) is null;

    /// <summary>What a file is that lies beside texts, <see cref="PinsName"/>, <see cref="LedgerName"/> or <see cref="QuotedByName"/>, and whose; no slug where it is its folder's. Null for other files.</summary>
    public static (string Slug, string Name)? CompanionOf(string file)
    {
        foreach (var name in new[] { PinsName, LedgerName, QuotedByName })
        {
            if (Path.GetFileName(file) is var own && own == name || own.EndsWith("." + name, StringComparison.Ordinal))
                return (own == name ? "" : own[..^(name.Length + 1)], name);
        }
        return null;
    }

    string Beside(string name) => Path.Combine(Folder, HasFolder ? name : $"{Slug}.{name}");

    /// <summary>Which of an article's texts is the source: the one in the site's source language, else the one not in its target language.</summary>
    public static (ArticleFiles? Files, Diagnostic? Finding) Choose(
        string slug, string where, bool hasFolder, ImmutableArray<string> texts, SiteSettings settings)
    {
        var place = new SourceLine(InputFolder.Shown(where));
        if (texts.Length == 1)
            return (null, Findings.OneLanguageMissing(new(InputFolder.Shown(texts[0])), slug));
        if (texts.Length > 2)
            return (null, Findings.TooManyTexts(place, texts.Select(InputFolder.Shown)));
        var (first, second) = (LanguageOf(texts[0])!.Primary, LanguageOf(texts[1])!.Primary);
        var swap = second == settings.Source.Primary || (first == settings.Target.Primary && second != first);
        var (source, target) = swap ? (texts[1], texts[0]) : (texts[0], texts[1]);
        return (new(slug, Path.GetDirectoryName(source)!, source, target, hasFolder), null);
    }
}
