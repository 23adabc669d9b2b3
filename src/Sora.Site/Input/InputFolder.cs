using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>The articles that lie in `input/`: a folder each, or two files `slug.zh.md` and `slug.en.md`.</summary>
static class InputFolder
{
    /// <summary>Names that the site itself uses.</summary>
    static readonly ImmutableArray<string> Reserved = ["assets", "tags", "404", "index"];

    public static (ImmutableArray<ArticleFiles> Articles, ImmutableArray<Diagnostic> Findings) List(string input, SiteSettings settings)
    {
        if (!Directory.Exists(input))
            return ([], [Findings.NoInputFolder(new(Shown(input)))]);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var candidates = Directory.EnumerateDirectories(input)
            .Where(folder => IsVisible(folder) && TextsIn(folder).Any())
            .Select(folder => (Slug: Path.GetFileName(folder), Where: folder, Texts: TextsIn(folder)))
            .Concat(TextsIn(input)
                .GroupBy(file => StemBeforeLanguage(file) ?? "", StringComparer.Ordinal)
                .Select(group => (Slug: group.Key, Where: group.First(), Texts: group.AsEnumerable())))
            .OrderBy(candidate => candidate.Slug, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Where, StringComparer.Ordinal);

        var articles = ImmutableArray.CreateBuilder<ArticleFiles>();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (slug, path, texts) in candidates)
        {
            var where = new SourceLine(Shown(path));
            if (slug.Length == 0)
                findings.AddRange(texts.Select(text => Findings.TextWithoutArticle(new(Shown(text)))));
            else if (!IsSlug(slug) || Reserved.Contains(slug))
                findings.Add(Findings.BadSlug(where, slug));
            else if (!taken.TryAdd(slug, where.File))
                findings.Add(Findings.SlugTwice(where, slug, taken[slug]));
            else
                Collect(ArticleFiles.Choose(slug, path, [.. texts.Order(StringComparer.Ordinal)], settings));
        }
        findings.AddRange(PinsIn(input).Where(file => !articles.Any(article => article.Pins == file)).Select(file => Findings.PinsWithoutArticle(new(Shown(file)))));
        findings.AddRange(LedgersAlone(input).Select(ledger => Findings.TextsMissing(new(Shown(ledger)))));
        if (articles.Count == 0 && findings.Count == 0)
            findings.Add(Findings.NoArticles(new(Shown(input))));
        return (articles.ToImmutable(), findings.ToImmutable());

        void Collect((ArticleFiles? Files, Diagnostic? Finding) choice)
        {
            if (choice.Files is { } files)
                articles.Add(files);
            if (choice.Finding is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>Ledgers of articles whose texts are gone, and with them every address that was given.</summary>
    static IEnumerable<string> LedgersAlone(string input)
    {
        var stems = TextsIn(input).Select(StemBeforeLanguage).ToHashSet();
        var flat = Directory.EnumerateFiles(input, "*." + ArticleFiles.LedgerName).Where(file => !stems.Contains(StemBeforeLanguage(file)));
        var inFolders = Directory.EnumerateDirectories(input)
            .Where(folder => IsVisible(folder) && !TextsIn(folder).Any())
            .Select(folder => Path.Combine(folder, ArticleFiles.LedgerName))
            .Where(File.Exists);
        return flat.Concat(inFolders).Order(StringComparer.Ordinal);
    }

    /// <summary>A path as findings name it: from the working folder, with forward slashes.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(".", path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : relative;
    }

    static IEnumerable<string> TextsIn(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => IsVisible(file) && ArticleFiles.LanguageOf(file) is not null);

    /// <summary>Every file of corrections, whether or not there is an article to correct.</summary>
    static IEnumerable<string> PinsIn(string input) => Directory.EnumerateDirectories(input).Where(IsVisible).Prepend(input)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*" + ArticleFiles.PinsName))
        .Where(file => Path.GetFileName(file) == ArticleFiles.PinsName || file.EndsWith("." + ArticleFiles.PinsName, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    /// <summary>`essay` for `essay.zh.md`; null for `zh.md`.</summary>
    static string? StemBeforeLanguage(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var dot = stem.LastIndexOf('.');
        return dot <= 0 ? null : stem[..dot];
    }

    static bool IsSlug(string name) =>
        name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !name.StartsWith('-') && !name.EndsWith('-');
}
