using System.Collections.Immutable;
using System.Text;
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

    /// <summary>All of it or nothing: half an article would be in the way when it is made again.</summary>
    /// <param name="beside">Files beside the texts.</param>
    /// <returns>The texts' files as they are shown, in order.</returns>
    public static ImmutableArray<string> Create(string input, string slug, IEnumerable<(string Name, byte[] Bytes)> beside, params ImmutableArray<(Language Language, string Text)> texts)
    {
        var folder = Path.Combine(input, slug);
        var existed = Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var made = new List<string>();
        try
        {
            foreach (var (name, bytes) in texts.Select(static text => ($"{text.Language.Primary}.md", Encoding.UTF8.GetBytes(text.Text))).Concat(beside))
            {
                var path = Path.Combine(folder, name);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);   // another program may have been faster
                made.Add(path);
                file.Write(bytes);
            }
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            made.ForEach(File.Delete);
            if (!existed && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
            throw;
        }
        return [.. made.Take(texts.Length).Select(InputFolder.Shown)];
    }

    static IEnumerable<string> TextsOf(string input, string slug)
    {
        var folder = Path.Combine(input, slug);
        var within = Directory.Exists(folder) ? Directory.EnumerateFiles(folder) : [];
        var beside = Directory.Exists(input) ? Directory.EnumerateFiles(input, slug + ".*") : [];
        return within.Concat(beside).Where(static file => ArticleFiles.LanguageOf(file) is not null).Order(StringComparer.Ordinal);
    }
}
