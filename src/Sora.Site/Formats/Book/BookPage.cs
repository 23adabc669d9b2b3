using Sora.Bitext;

namespace Sora.Site.Formats.Book;

/// <summary>What stands around the content of a page of the book.</summary>
static class BookPage
{
    public const string Closing = "</body></html>\n";

    public static string Opening(Language language, string title) =>
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"{Languages(language)}>
        <head><title>{PortableMarkup.Escaped(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
        <body>
        """;

    /// <summary>Both are asked for: one by HTML, one by XML.</summary>
    public static string Languages(Language language) => $" lang=\"{language.Tag}\" xml:lang=\"{language.Tag}\"";

    public static string Span(Language language, string side, string? text) =>
        $"<span class=\"{side}\"{Languages(language)}>{PortableMarkup.Escaped(text ?? "")}</span>";
}
