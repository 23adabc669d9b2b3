using System.Globalization;
using System.Text;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A reference for LaTeX, in biblatex's terms: the translation, with the title of the original.</summary>
static class BibTeX
{
    public static string Of(Quotation quotation)
    {
        var article = quotation.Article;
        ReadOnlySpan<(string Name, string? Value)> fields =
        [
            ("author", Name(article.Author)),
            ("translator", Name(article.Translator)),
            ("title", $"{{{Escaped(article.Title.Target)}}}"),
            ("origtitle", $"{{{Escaped(article.Title.Source)}}}"),
            ("organization", $"{{{Escaped(quotation.Site.Target)}}}"),
            ("date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("note", quotation.Place(Side.Both)?.Replace("¶", "paragraph", StringComparison.Ordinal)),
            ("url", quotation.Address),
        ];
        var text = new StringBuilder("@online{").Append(article.Files.Slug).Append('-').Append(quotation.Id.ToString());
        foreach (var (name, value) in fields)
        {
            if (value is not null)
                text.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');
        }
        return text.Append("\n}").ToString();
    }

    /// <summary>In braces of its own, so that nobody looks for a family name in it.</summary>
    static string? Name(string? name) => name is null ? null : $"{{{Escaped(name)}}}";

    /// <summary>BibTeX counts a brace even behind a backslash, so those of the text go by their names; @, commas and quotation marks mean nothing between braces.</summary>
    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var before = '\0';
        foreach (var character in text)
        {
            if (IsLigature(before, character))
                escaped.Append("{}");
            before = character;
            _ = character switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '%' or '&' or '$' or '#' or '_' => escaped.Append('\\').Append(character),
                _ => escaped.Append(character),
            };
        }
        return escaped.ToString();
    }

    /// <summary>Two characters that LaTeX sets as another: a dash, a quotation mark, a mark turned over.</summary>
    static bool IsLigature(char before, char character) =>
        character == before ? character is '-' or '`' or '\'' or ',' or '<' or '>' : character == '`' && before is ('!' or '?');
}
