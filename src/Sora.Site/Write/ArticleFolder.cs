using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Input;

namespace Sora.Site.Write;

/// <summary>Makes the folder of a new article; what is there already is left as it is.</summary>
static class ArticleFolder
{
    /// <summary>Why the article cannot be made, or null.</summary>
    public static Diagnostic? Refusal(string input, string slug)
    {
        var folder = Path.Combine(input, slug);
        if (!InputFolder.IsAddress(slug))
            return Findings.BadSlug(new(InputFolder.Shown(folder)), slug);
        return TextsOf(input, slug).FirstOrDefault() is { } text ? Findings.ArticleExists(new(InputFolder.Shown(text)), slug) : null;
    }

    /// <summary>Whether anything has the name already, be it no article.</summary>
    public static bool Exists(string input, string slug) => Path.Exists(Path.Combine(input, slug));

    /// <returns>The files as they are shown, in order.</returns>
    public static ImmutableArray<string> Create(string input, string slug, params ReadOnlySpan<(Language Language, string Text)> texts)
    {
        var folder = Path.Combine(input, slug);
        Directory.CreateDirectory(folder);
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var (language, text) in texts)
        {
            var path = Path.Combine(folder, $"{language.Primary}.md");
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));   // another program may have been faster
            file.Write(text);
            files.Add(InputFolder.Shown(path));
        }
        return files.ToImmutable();
    }

    /// <summary>Files beside the texts of an article that was created.</summary>
    public static void Add(string input, string slug, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            using var file = new FileStream(Path.Combine(input, slug, name), FileMode.CreateNew);
            file.Write(bytes);
        }
    }

    static IEnumerable<string> TextsOf(string input, string slug)
    {
        var folder = Path.Combine(input, slug);
        var within = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        var beside = Directory.Exists(input) ? Directory.EnumerateFiles(input, slug + ".*") : [];
        return within.Concat(beside).Where(static file => ArticleFiles.LanguageOf(file) is not null).Order(StringComparer.Ordinal);
    }
}
