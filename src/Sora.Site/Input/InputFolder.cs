using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>The articles that lie in `input/`: a folder each, or two files `slug.zh.md` and `slug.en.md`.</summary>
static class InputFolder
{
    /// <summary>Names that the site itself uses.</summary>
    static readonly ImmutableArray<string> Reserved = ["assets", "tags", "quotation", "404", "index"];

    /// <param name="mayBeEmpty">Whether it is no fault that there is no article.</param>
    public static (ImmutableArray<ArticleFiles> Articles, ImmutableArray<Diagnostic> Findings) List(string input, SiteSettings settings, bool mayBeEmpty = false)
    {
        if (!Directory.Exists(input))
            return ([], [Findings.NoInputFolder(new(Shown(input)))]);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var folders = Directory.EnumerateDirectories(input).Where(IsVisible).Select(InputListing.Of).ToArray();
        var root = InputListing.Of(input);
        var candidates = folders
            .Where(folder => !folder.Texts.IsEmpty)
            .Select(folder => (Slug: Path.GetFileName(folder.Path), Where: folder.Path, HasFolder: true, folder.Texts))
            .Concat(root.Texts
                .GroupBy(file => StemBeforeLanguage(file) ?? "", StringComparer.Ordinal)
                .Select(group => (Slug: group.Key, Where: group.MinBy(file => ArticleFiles.LanguageOf(file)!.Primary != settings.Source.Primary)!, HasFolder: false, Texts: group.ToImmutableArray())))
            .OrderBy(candidate => candidate.Slug, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Where, StringComparer.Ordinal);

        var articles = ImmutableArray.CreateBuilder<ArticleFiles>();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (slug, path, hasFolder, texts) in candidates)
        {
            var where = new SourceLine(Shown(path));
            if (slug.Length == 0)
                findings.AddRange(texts.Select(text => Findings.TextWithoutArticle(new(Shown(text)))));
            else if (!IsAddress(slug))
                findings.Add(Findings.BadSlug(where, slug));
            else if (!taken.TryAdd(slug, where.File))
                findings.Add(Findings.SlugTwice(where, slug, taken[slug]));
            else
                Collect(ArticleFiles.Choose(slug, path, hasFolder, texts, settings));
        }
        var flat = root.Texts.Select(StemBeforeLanguage).ToHashSet();
        findings.AddRange(Alone(root, flat.Contains)
            .Concat(folders.SelectMany(folder => Alone(folder, slug => slug.Length == 0 && !folder.Texts.IsEmpty)))
            .Concat(Misnamed.In(root, folders, except: settings.Dictionary is { } named ? Path.Combine(input, named) : null))
            .OrderBy(finding => finding.Where.File, StringComparer.Ordinal));
        if (articles.Count == 0 && !mayBeEmpty && !findings.Any(static finding => finding.Severity == Severity.Error))
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

    /// <summary>Corrections, permanent addresses and lists of posts of articles that have no texts here.</summary>
    static IEnumerable<Diagnostic> Alone(InputListing folder, Func<string, bool> hasTexts) =>
        from file in folder.Companions
        let companion = ArticleFiles.CompanionOf(file)!.Value
        where !hasTexts(companion.Slug)
        let place = new SourceLine(Shown(file))
        select companion.Name switch
        {
            ArticleFiles.PinsName => Findings.PinsWithoutArticle(place),
            ArticleFiles.QuotedByName => Findings.PostsWithoutArticle(place),
            _ => Findings.TextsMissing(place),
        };

    /// <summary>A path as findings name it: from the working folder, with forward slashes.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(".", path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : relative;
    }

    public static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

    /// <summary>`essay` for `essay.zh.md`; null for `zh.md`.</summary>
    static string? StemBeforeLanguage(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file);
        var dot = stem.LastIndexOf('.');
        return dot <= 0 ? null : stem[..dot];
    }

    /// <summary>Whether an article can have this name, which becomes its address.</summary>
    public static bool IsAddress(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !name.StartsWith('-') && !name.EndsWith('-') && !Reserved.Contains(name);
}
