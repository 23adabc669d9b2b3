using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Blocks;

/// <summary>What a page says about itself, in its head and in the heading of its text.</summary>
static class HtmlFacts
{
    static readonly string[] SiteSeparators = [" | ", "｜", " - ", " – ", " — ", " · ", "_", " :: "];

    /// <summary>All but what its heading says.</summary>
    public static ArticleFacts Of(IHtmlDocument document) => new(
        Title: WithoutSite(Meta(document, "og:title") ?? Text(document.QuerySelector("head > title"))),
        Author: Meta(document, "author") ?? PersonsName(Meta(document, "article:author")) ?? Text(document.QuerySelector("[rel=author]")),
        Date: Date(Meta(document, "article:published_time")) ?? Date(Meta(document, "date"))
            ?? Date((document.QuerySelector("article time[datetime]") ?? document.QuerySelector("time[datetime]"))?.GetAttribute("datetime")),
        Source: Address(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(Meta(document, "og:url")),
        Description: Meta(document, "description") ?? Meta(document, "og:description"));

    /// <summary>The title in the text; one elsewhere, which may be the site's, counts only where nothing else says the title.</summary>
    /// <param name="body">The page without headers and menus.</param>
    public static ArticleFacts WithHeading(this ArticleFacts facts, IElement main, IElement body) => facts with
    {
        Title = Text(main.QuerySelector("h1") ?? body.QuerySelector("article h1, main h1")) ?? facts.Title ?? Text(body.QuerySelector("h1")),
    };

    static string? Meta(IHtmlDocument document, string name) =>
        OneLine(document.QuerySelector($"meta[name='{name}' i], meta[property='{name}' i]")?.GetAttribute("content"));

    static string? Text(IElement? element) => OneLine(element?.TextContent);

    static string? OneLine(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', PrintableText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A page's title usually ends in the site's name, the shorter part.</summary>
    static string? WithoutSite(string? title)
    {
        if (title is null)
            return null;
        var (end, separator) = SiteSeparators.Select(separator => (End: title.LastIndexOf(separator, StringComparison.Ordinal), separator)).MaxBy(static found => found.End);
        return end > 0 && end > title.Length - end - separator.Length ? title[..end].TrimEnd() : title;
    }

    // Open Graph wants a profile's address here, but many pages write the name.
    static string? PersonsName(string? author) => Address(author) is null ? author : null;

    static string? Address(string? text) =>
        text is not null && (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)) ? text : null;

    static DateOnly? Date(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
