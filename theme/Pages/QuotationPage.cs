using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Theme.Pages;

/// <summary>An article in which quotations are looked up.</summary>
/// <param name="Href">Relative to the page.</param>
public sealed record QuotedArticle(string Href, string Slug, Bilingual Title, Language Source, Language Target);

/// <summary>Where a quotation is checked against what the site says now.</summary>
public sealed record QuotationPage(PageShell Shell, ImmutableArray<QuotedArticle> Articles);
