using System.Collections.Immutable;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Book;

/// <summary>A picture in the book.</summary>
/// <param name="Asset">Its file beside the texts.</param>
/// <param name="Name">Its file in the book: numbered, for not every reader takes every name.</param>
sealed record BookImage(string Asset, string Name, string Type);

static class BookImages
{
    /// <summary>Those of an article that every reading system shows (EPUB 3.2, core media types); the others stay on the site.</summary>
    public static ImmutableArray<BookImage> Of(ArticleModel article)
    {
        var images = ImmutableArray.CreateBuilder<BookImage>();
        foreach (var asset in article.Assets)
        {
            var extension = asset[(asset.LastIndexOf('.') + 1)..].ToLowerInvariant();
            if (TypeOf(extension) is { } type)
                images.Add(new(asset, FormattableString.Invariant($"images/{images.Count + 1}.{extension}"), type));
        }
        return images.ToImmutable();
    }

    static string? TypeOf(string extension) => extension switch
    {
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        _ => null,
    };
}
