using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;

namespace Sora.Theme;

/// <summary>A file that pages load.</summary>
/// <param name="Name">With the content's hash in it, so that it may be cached for ever: `style.3f2a9c1b.css`.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>The theme's one stylesheet and its scripts, made from the files in `assets/`.</summary>
public sealed class ThemeAssets
{
    static readonly string[] Sheets = ["tokens.css", "text.css", "pairs.css", "controls.css", "twins.css", "passage.css", "print.css"];

    static readonly string[] Scripts = ["choices.js", "place.js", "sides.js", "twins.js", "keys.js", "aloud.js", "copy.js", "kit.js", "disk.js"];

    /// <summary>All of them, as paths from `assets/`.</summary>
    public static ImmutableArray<string> Files { get; } =
        [.. Sheets, .. Scripts.Select(PathOf), "early.js", "embed.js", "quotation.js", "icon.svg", "quote.js"];

    /// <summary>Out of the program itself.</summary>
    public static ThemeAssets BuiltIn { get; } = new(Embedded);

    /// <param name="read">The bytes of each of the files.</param>
    public ThemeAssets(Func<string, byte[]> read)
    {
        Style = Named("style", "css", Stripped(Joined(Sheets, read)));
        Script = Named("reader", "js", (byte[])[.. "\"use strict\";\n{\n"u8, .. Joined(Scripts.Select(PathOf), read), .. "}\n"u8]);
        EarlyScript = Encoding.UTF8.GetString(Stripped(read("early.js")).Span);
        EarlyScriptHash = "sha256-" + Convert.ToBase64String(Sha256.Of(Encoding.UTF8.GetBytes(EarlyScript)));
        EmbedScript = Named("embed", "js", Joined(["embed.js", PathOf("disk.js")], read));
        QuotationScript = Named("quotation", "js", Joined(["quotation.js", PathOf("disk.js")], read));
        Icon = Named("icon", "svg", read("icon.svg"));
        QuoteScript = new("quote.js", read("quote.js"));
    }

    public ThemeAsset Style { get; }

    public ThemeAsset Script { get; }

    /// <summary>The few lines in each page that run before it is shown: a file would keep it waiting.</summary>
    public string EarlyScript { get; }

    /// <summary>By which a Content-Security-Policy knows them.</summary>
    public string EarlyScriptHash { get; }

    /// <summary>The script of a passage in a frame.</summary>
    public ThemeAsset EmbedScript { get; }

    /// <summary>The script that checks quotations.</summary>
    public ThemeAsset QuotationScript { get; }

    /// <summary>The sun over the horizon, for tabs and bookmarks.</summary>
    public ThemeAsset Icon { get; }

    /// <summary>The script for blogs, which link to it: its name stays.</summary>
    public ThemeAsset QuoteScript { get; }

    /// <summary>Another whenever pages name other files, or hold other lines of script, than before.</summary>
    public string Fingerprint => string.Join(' ', Style.Name, Script.Name, EmbedScript.Name, QuotationScript.Name, Icon.Name, EarlyScriptHash);

    static ThemeAsset Named(string name, string extension, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(Sha256.Of(bytes.Span).AsSpan()[..4]);
        return new($"{name}.{hash}.{extension}", bytes);
    }

    /// <summary>The stylesheet with a site's own behind it.</summary>
    public ThemeAsset StyleWith(string own) => Named("style", "css", (byte[])[.. Style.Bytes.Span, .. Encoding.UTF8.GetBytes(own.TrimEnd() + "\n")]);

    /// <summary>As bytes from beginning to end: every build does this, and has nothing to do with the letters.</summary>
    static byte[] Joined(IEnumerable<string> files, Func<string, byte[]> read)
    {
        using var all = new MemoryStream();
        foreach (var file in files)
            all.Write(read(file));
        return all.ToArray();
    }

    static byte[] Embedded(string file)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(file[(file.LastIndexOf('/') + 1)..])
            ?? throw new InvalidOperationException($"{file} is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    static string PathOf(string script) => $"reader/{script}";

    /// <summary>Without comments, indents and empty lines; the theme has none of these inside a string.</summary>
    static ReadOnlyMemory<byte> Stripped(ReadOnlySpan<byte> source)
    {
        var (text, length) = (new byte[source.Length + 1], 0);
        while (!source.IsEmpty)
        {
            var comment = source.IndexOf("/*"u8);
            AppendLines(comment < 0 ? source : source[..comment]);
            source = comment < 0 ? [] : source[(comment + 2)..];
            source = source.IndexOf("*/"u8) is var end and >= 0 ? source[(end + 2)..] : [];
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
