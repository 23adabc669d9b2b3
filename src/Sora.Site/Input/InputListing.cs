using System.Collections.Immutable;

namespace Sora.Site.Input;

/// <summary>What lies in a folder of the input, in order.</summary>
/// <param name="Files">All that is not hidden.</param>
/// <param name="Texts">Those that are named by a language.</param>
/// <param name="Companions">Corrections, permanent addresses, lists of posts.</param>
sealed record InputListing(string Path, ImmutableArray<string> Files, ImmutableArray<string> Texts, ImmutableArray<string> Companions)
{
    public static InputListing Of(string folder)
    {
        ImmutableArray<string> files = [.. Directory.EnumerateFiles(folder).Where(InputFolder.IsVisible).Order(StringComparer.Ordinal)];
        return new(folder, files, [.. files.Where(static file => ArticleFiles.LanguageOf(file) is not null)], [.. files.Where(static file => ArticleFiles.CompanionOf(file) is not null)]);
    }
}
