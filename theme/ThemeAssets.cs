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

    public static ThemeAsset Style { get; } = Named("style", "css", Stripped(Embedded(Sheets)));

    public static ThemeAsset Script { get; } = Named("reader", "js", (byte[])[.. "\"use strict\";\n{\n"u8, .. Embedded(Scripts), .. "}\n"u8]);

    /// <summary>The few lines in each page that run before it is shown: a file would keep it waiting.</summary>
    public static string EarlyScript { get; } = Encoding.UTF8.GetString(Stripped(Embedded("early.js")).Span);

    /// <summary>By which a Content-Security-Policy knows them.</summary>
    public static string EarlyScriptHash { get; } = "sha256-" + Convert.ToBase64String(Sha256.Of(Encoding.UTF8.GetBytes(EarlyScript)));

    /// <summary>The script of a passage in a frame.</summary>
    public static ThemeAsset EmbedScript { get; } = Named("embed", "js", Embedded("embed.js"));

    /// <summary>The script that checks quotations.</summary>
    public static ThemeAsset QuotationScript { get; } = Named("quotation", "js", Embedded("quotation.js"));

    /// <summary>The sun over the horizon, for tabs and bookmarks.</summary>
    public static ThemeAsset Icon { get; } = Named("icon", "svg", Embedded("icon.svg"));

    /// <summary>The script for blogs, which link to it: its name stays.</summary>
    public static ThemeAsset QuoteScript { get; } = new("quote.js", Embedded("quote.js"));

    static ThemeAsset Named(string name, string extension, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(Sha256.Of(bytes.Span).AsSpan()[..4]);
        return new($"{name}.{hash}.{extension}", bytes);
    }

    /// <summary>The stylesheet with a site's own behind it.</summary>
    public static ThemeAsset StyleWith(string own) => Named("style", "css", (byte[])[.. Style.Bytes.Span, .. Encoding.UTF8.GetBytes(own.TrimEnd() + "\n")]);

    /// <summary>As bytes from beginning to end: every build does this, and has nothing to do with the letters.</summary>
    static byte[] Embedded(params ReadOnlySpan<string> names)
    {
        using var all = new MemoryStream();
        foreach (var name in names)
        {
            using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)
                ?? throw new InvalidOperationException($"{name} is not in the program.");
            stream.CopyTo(all);
        }
        return all.ToArray();
    }

    /// <summary>Without comments, indents and empty lines; the theme has none of these inside a string.</summary>
    static ReadOnlyMemory<byte> Stripped(ReadOnlySpan<byte> source)
    {
        var (text, length) = (new byte[source.Length + 1], 0);
        while (!source.IsEmpty)
        {
            var comment = source.IndexOf("/*"u8);
            AppendLines(comment < 0 ? source : source[..comment]);
            source = comment < 0 ? [] : source[(source.IndexOf("*/"u8) + 2)..];
        }
        return text.AsMemory(0, length);

        void AppendLines(ReadOnlySpan<byte> lines)
        {
            foreach (var range in lines.Split((byte)'\n'))
            {
                var line = lines[range].Trim(" \t\r"u8);
                if (line.IsEmpty)
                    continue;
                line.CopyTo(text.AsSpan(length));
                length += line.Length;
                text[length++] = (byte)'\n';
            }
        }
    }
}
