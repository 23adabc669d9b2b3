using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Pages;

/// <summary>One side of an article in a list: its language, what is said about it, and its length in Hanzi or words.</summary>
public sealed record EntrySide(Language Language, ArticleFacts Facts, int Length);

/// <param name="Href">Relative to the page.</param>
public sealed record IndexEntry(string Href, DateOnly? Date, EntrySide Source, EntrySide Target);

/// <summary>The site's list of articles, newest first.</summary>
/// <param name="Description">What the site says about itself.</param>
public sealed record IndexPage(PageShell Shell, ImmutableArray<IndexEntry> Entries, Bilingual? Description = null);

/// <summary>Shown for an address that has no page.</summary>
public sealed record LostPage(PageShell Shell);
