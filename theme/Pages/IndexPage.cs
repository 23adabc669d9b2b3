using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Pages;

/// <summary>One side of an article in a list: its language, what is said about it, and its length in Hanzi or words.</summary>
public sealed record EntrySide(Language Language, ArticleFacts Facts, int Length);

/// <param name="Href">Relative to the page.</param>
public sealed record IndexEntry(string Href, DateOnly? Date, EntrySide Source, EntrySide Target)
{
    public ImmutableArray<TagLink> Tags { get; init; } = [];
}

/// <summary>The site's list of articles, newest first.</summary>
/// <param name="Description">What the site says about itself.</param>
public sealed record IndexPage(PageShell Shell, ImmutableArray<IndexEntry> Entries, Bilingual? Description = null)
{
    /// <summary>Every tag of the site.</summary>
    public ImmutableArray<TagLink> Tags { get; init; } = [];
}

/// <summary>The articles that have a tag, newest first.</summary>
/// <param name="Source">The tag's name in the site's source language, where it has one; so with the target.</param>
public sealed record TagPage(PageShell Shell, string? Source, string? Target, ImmutableArray<IndexEntry> Entries);

/// <summary>Shown for an address that has no page.</summary>
public sealed record LostPage(PageShell Shell);
