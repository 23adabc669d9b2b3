using System.Collections.Immutable;

namespace Sora.Bitext.Blocks;

/// <summary>What is said about a text, by its front matter or by the text itself. Each is null where nobody says it.</summary>
public sealed record ArticleFacts(
    string? Title = null,
    string? Author = null,
    string? Translator = null,
    DateOnly? Date = null,
    string? Source = null,
    string? Licence = null,
    string? Description = null)
{
    public ImmutableArray<string> Tags { get; init; } = [];
}

/// <summary>One text in one language, ready to be paired.</summary>
public sealed record Article(Language Language, ArticleFacts Facts, ImmutableArray<Block> Blocks, string File);

/// <summary>A file's text after its front matter.</summary>
/// <param name="File">The path to name in findings.</param>
/// <param name="Text">The text, line ends as they are.</param>
/// <param name="FirstLine">The line of the file on which the text begins, from 1.</param>
public sealed record SourceText(string File, string Text, Language Language, int FirstLine = 1)
{
    /// <summary>How large the image at an address is, the address being as the author wrote it; null where nobody knows.</summary>
    public Func<string, ImageSize?> SizeOf { get; init; } = static _ => null;
}

/// <summary>An image's width and height in CSS pixels, each at least 1.</summary>
public readonly record struct ImageSize(int Width, int Height);

/// <summary>What a reader found in a text: what it says about itself, its blocks, and what the publisher should know.</summary>
public sealed record Reading(ArticleFacts Facts, ImmutableArray<Block> Blocks, ImmutableArray<Diagnostic> Findings);
