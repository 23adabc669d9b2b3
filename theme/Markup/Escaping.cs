using System.Text;

namespace Sora.Theme.Markup;

/// <summary>Text into HTML: only what HTML reserves is escaped; Hanzi, dashes and quotation marks stay as they are.</summary>
public static class Escaping
{
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny("&<>\"") ? new StringBuilder(text.Length + 16).AppendEscaped(text).ToString() : text;

    public static StringBuilder AppendEscaped(this StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(character),
            };
        }

        return html;
    }
}
