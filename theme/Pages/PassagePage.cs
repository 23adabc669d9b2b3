using System.Collections.Immutable;
using Sora.Bitext.Pairs;

namespace Sora.Theme.Pages;

/// <summary>A way to take a passage along: what <see cref="Words.QuoteForms"/> names.</summary>
public enum QuoteForm { Address, Mark, Html, Markdown, Plain, BibTeX, CslJson, Embed }

/// <summary>A passage in one of its forms, ready to be copied.</summary>
/// <param name="Side">Which languages it quotes.</param>
public sealed record Quote(QuoteForm Form, Side Side, string Text);

/// <summary>A passage on a page of its own, between its neighbours.</summary>
/// <param name="Id">The address that the page is for: the passage's, or an earlier one that now leads to it.</param>
/// <param name="Article">The article's title in both languages.</param>
/// <param name="Passage">Null where the address outlived what stood there.</param>
/// <param name="Quotes">Empty where the site's address is not known.</param>
public sealed record PassagePage(
    PageShell Shell,
    PairId Id,
    Bilingual Article,
    Passage? Before,
    Passage? Passage,
    Passage? After,
    ImmutableArray<Quote> Quotes)
{
    /// <summary>The address is the title's, which stands above the text and is no passage of it.</summary>
    public bool IsOfTitle { get; init; }

    /// <summary>The posts elsewhere that quote it.</summary>
    public ImmutableArray<QuotingPost> QuotedBy { get; init; } = [];
}

/// <summary>A passage alone, to be shown in a frame on somebody else's page.</summary>
/// <param name="Id">The address that the frame is for.</param>
/// <param name="Passage">Null where the address outlived what stood there: the frame is still on somebody's page.</param>
/// <param name="Address">Of the passage's own page, for the frame to leave by.</param>
public sealed record EmbedPage(PageShell Shell, PairId Id, Bilingual Article, Passage? Passage, string Address)
{
    /// <inheritdoc cref="PassagePage.IsOfTitle"/>
    public bool IsOfTitle { get; init; }
}
