using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Theme;

/// <summary>A text in the site's two languages.</summary>
public sealed record Bilingual(string Source, string Target)
{
    /// <summary>Both in one text; once what is the same in both.</summary>
    public string Joined(string between) => Source == Target ? Source : Source + between + Target;
}

/// <summary>The same page in another language, or none in particular (`x-default`); the address is absolute.</summary>
public sealed record Alternate(string HrefLang, string Href);

/// <summary>A line of a page's head about what belongs to it: `author`, `me`, `alternate` …</summary>
public sealed record HeadLink(string Rel, string Href, string? Type = null, string? Title = null);

/// <summary>A line of a page's head about itself.</summary>
/// <param name="IsProperty">Named as Open Graph names its own.</param>
public sealed record HeadMeta(string Name, string Content, bool IsProperty = false);

/// <summary>What stands around every page's content.</summary>
/// <param name="Language">Of the page as a whole; parts in another language say so themselves.</param>
/// <param name="Site">The site's name in both languages.</param>
/// <param name="Languages">The site's source and target language.</param>
/// <param name="Root">The way from the page to the site's root: empty, `../`, or for a page that is served at any address, absolute.</param>
/// <param name="Canonical">Absolute; null where the site's address is not known.</param>
/// <param name="Style">The stylesheet's file name in the root's `assets/`.</param>
/// <param name="Script">The script's file name in the root's `assets/`.</param>
public sealed record PageShell(
    string Title,
    string? Description,
    Language Language,
    Bilingual Site,
    (Language Source, Language Target) Languages,
    string Root,
    string? Canonical,
    ImmutableArray<Alternate> Alternates,
    string Style,
    string Script)
{
    /// <summary>For what pages have of the theme beside sheet and script.</summary>
    public ThemeAssets Theme { get; init; } = ThemeAssets.BuiltIn;

    public ImmutableArray<HeadLink> Links { get; init; } = [];

    public ImmutableArray<HeadMeta> Meta { get; init; } = [];

    /// <summary>What the page is about in JSON-LD, with `&lt;` escaped so that no text ends it.</summary>
    public string? JsonLd { get; init; }
}
