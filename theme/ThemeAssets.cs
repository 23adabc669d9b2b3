using System.Text;
using Sora.Bitext;

namespace Sora.Theme;

/// <summary>A file that pages load.</summary>
/// <param name="Name">With the content's hash in it, so that it may be cached for ever: `style.3f2a9c1b.css`.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>The theme's one stylesheet and its scripts, out of the program itself.</summary>
public static class ThemeAssets
{
    static readonly string[] Sheets = ["tokens.css", "text.css", "pairs.css", "controls.css", "twins.css", "passage.css", "print.css"];

    static readonly string[] Scripts = ["choices.js", "place.js", "sides.js", "twins.js", "keys.js", "aloud.js", "copy.js", "kit.js", "disk.js"];

    public static ThemeAsset Style { get; } = Named("style", "css", Stripped(string.Concat(Sheets.Select(Embedded))));

    public static ThemeAsset Script { get; } = Named("reader", "js", $"\"use strict\";\n{{\n{string.Concat(Scripts.Select(Embedded))}}}\n");

    /// <summary>The few lines that run before a page is shown.</summary>
    public static ThemeAsset EarlyScript { get; } = Named("early", "js", Embedded("early.js"));

    /// <summary>The script of a passage in a frame.</summary>
    public static ThemeAsset EmbedScript { get; } = Named("embed", "js", Embedded("embed.js"));

    /// <summary>The script that checks quotations.</summary>
    public static ThemeAsset QuotationScript { get; } = Named("quotation", "js", Embedded("quotation.js"));

    /// <summary>The sun over the horizon, for tabs and bookmarks.</summary>
    public static ThemeAsset Icon { get; } = Named("icon", "svg", Embedded("icon.svg"));

    /// <summary>The script for blogs, which link to it: its name stays.</summary>
    public static ThemeAsset QuoteScript { get; } = new("quote.js", Encoding.UTF8.GetBytes(Embedded("quote.js")));

    static ThemeAsset Named(string name, string extension, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(Sha256.Of(bytes).AsSpan()[..4]);
        return new($"{name}.{hash}.{extension}", bytes);
    }

    /// <summary>The stylesheet with a site's own behind it.</summary>
    public static ThemeAsset StyleWith(string own) => Named("style", "css", Encoding.UTF8.GetString(Style.Bytes.Span) + own.TrimEnd() + "\n");

    static string Embedded(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Without comments, indents and empty lines; the theme has none of these inside a string.</summary>
    static string Stripped(string css)
    {
        var text = new StringBuilder(css.Length);
        var from = 0;
        for (var comment = css.IndexOf("/*", StringComparison.Ordinal); comment >= 0; comment = css.IndexOf("/*", from, StringComparison.Ordinal))
        {
            text.Append(css, from, comment - from);
            from = css.IndexOf("*/", comment, StringComparison.Ordinal) + 2;
        }
        var lines = text.Append(css, from, css.Length - from).ToString()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines) + "\n";
    }
}
