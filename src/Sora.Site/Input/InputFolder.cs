using System.Collections.Frozen;
using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>The articles that lie in `input/`: a folder each, or two files `slug.zh.md` and `slug.en.md`.</summary>
static class InputFolder
{
    /// <summary>Names that the site itself uses.</summary>
    static readonly ImmutableArray<string> Reserved = ["assets", "tags", "quotation", "404", "index"];

    /// <summary>What lies beside fonts and in repositories.</summary>
    static readonly FrozenSet<string> NoTexts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "README", "LICENSE", "LICENCE", "COPYING", "OFL", "NOTICE", "CHANGELOG");

    static readonly FrozenSet<string> LanguageNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "zh", "cn", "en", "chinese", "english", "中文", "英文", "原文", "译文", "譯文");

    /// <param name="mayBeEmpty">Whether it is no fault that there is no article.</param>
    public static (ImmutableArray<ArticleFiles> Articles, ImmutableArray<Diagnostic> Findings) List(string input, SiteSettings settings, bool mayBeEmpty = false)
    {
        if (!Directory.Exists(input))
            return ([], [Findings.NoInputFolder(new(Shown(input)))]);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var folders = Directory.EnumerateDirectories(input).Where(IsVisible).Select(static folder => Listing.Of(folder, isRoot: false)).ToArray();
        var root = Listing.Of(input, isRoot: true);
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
            .Concat(folders.Prepend(root).Select(folder => folder.Others.RemoveAll(IsDictionary)).Where(static others => !others.IsEmpty)
                .Select(static others => Findings.TextOfNoArticle(new(Shown(others[0])), others.Length - 1)))
            .Concat(Unread(root, SiteSettings.FileName, WordFiles.GlossaryName, StyleFile.FileName))
            .Concat(folders.Where(static folder => !folder.Texts.IsEmpty).SelectMany(static folder => Unread(folder, ArticleFiles.PinsName, ArticleFiles.LedgerName, ArticleFiles.QuotedByName)))
            .OrderBy(finding => finding.Where.File, StringComparer.Ordinal));
        if (articles.Count == 0 && !mayBeEmpty && !findings.Any(static finding => finding.Severity == Severity.Error))
            findings.Add(Findings.NoArticles(new(Shown(input))));
        return (articles.ToImmutable(), findings.ToImmutable());

        bool IsDictionary(string file) => settings.Dictionary is { } named && Path.GetFullPath(file) == Path.GetFullPath(Path.Combine(input, named));

        void Collect((ArticleFiles? Files, Diagnostic? Finding) choice)
        {
            if (choice.Files is { } files)
                articles.Add(files);
            if (choice.Finding is { } finding)
                findings.Add(finding);
        }
    }

    /// <summary>Corrections, permanent addresses and lists of posts of articles that have no texts here.</summary>
    static IEnumerable<Diagnostic> Alone(Listing folder, Func<string, bool> hasTexts) =>
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

    /// <summary>Files that are named almost like those that are read, where the right ones are not there: `site.yaml`, `Site.yml`.</summary>
    static IEnumerable<Diagnostic> Unread(Listing folder, params ImmutableArray<string> names) =>
        from file in folder.Files
        let own = Path.GetFileName(file)
        let usual = own.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? Path.ChangeExtension(own, ".yml") : own
        let meant = names.FirstOrDefault(name => string.Equals(name, usual, StringComparison.OrdinalIgnoreCase))
        where meant is not null && meant != own && !File.Exists(Path.Combine(folder.Path, meant))
        select Findings.FileNotRead(new(Shown(file)), meant);

    /// <summary>A path as findings name it: from the working folder, with forward slashes.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(".", path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : relative;
    }

    static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');

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

    /// <summary>What lies in a folder and matters here, in order.</summary>
    /// <param name="Others">Texts that are forgotten, it may be, for their names or for lying a folder too deep.</param>
    sealed record Listing(string Path, ImmutableArray<string> Files, ImmutableArray<string> Texts, ImmutableArray<string> Companions, ImmutableArray<string> Others)
    {
        public static Listing Of(string folder, bool isRoot)
        {
            ImmutableArray<string> files = [.. Directory.EnumerateFiles(folder).Where(IsVisible).Order(StringComparer.Ordinal)];
            ImmutableArray<string> texts = [.. files.Where(static file => ArticleFiles.LanguageOf(file) is not null)];
            var others = isRoot ? files.Except(texts).Where(static file => IsMisnamed(file) && SaysLanguage(file))
                : texts.IsEmpty ? files.Where(IsMisnamed)
                : [];   // notes beside an article's texts are the author's
            var deeper = isRoot || !texts.IsEmpty ? [] : Directory.EnumerateDirectories(folder).Where(IsVisible).SelectMany(Directory.EnumerateFiles).Where(static file => ArticleFiles.LanguageOf(file) is not null);
            return new(folder, files, texts, [.. files.Where(static file => ArticleFiles.CompanionOf(file) is not null)], [.. others.Concat(deeper).Order(StringComparer.Ordinal)]);
        }

        /// <summary>`essay-zh.md`, `essay_english.md`: other files lie beside the articles, too.</summary>
        static bool SaysLanguage(string file)
        {
            var stem = System.IO.Path.GetFileNameWithoutExtension(file);
            var last = stem[(stem.LastIndexOfAny(['-', '_', ' ', '.']) + 1)..];
            return LanguageNames.Contains(last);
        }

        static bool IsMisnamed(string file) => ArticleFiles.IsLikeText(file) && !NoTexts.Contains(System.IO.Path.GetFileNameWithoutExtension(file));
    }
}
