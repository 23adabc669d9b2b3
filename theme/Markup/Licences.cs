using Sora.Bitext;

namespace Sora.Theme.Markup;

/// <summary>The Creative Commons licences by name: `CC BY-SA 4.0`, `CC0 1.0`.</summary>
public static class Licences
{
    const string Host = "https://creativecommons.org/";

    /// <summary>The licence as HTML: linked where its address is known or given.</summary>
    internal static string Link(string licence, Language language)
    {
        if (KnownAddress(licence) is { } known)
            return Anchor(language.IsChinese ? known + "deed.zh-hans" : known, licence);
        return GivenAddress(licence) is { } given ? Anchor(given.AbsoluteUri, given.Host + given.AbsolutePath) : Escaping.Escape(licence);
    }

    /// <summary>Where the licence can be read; null where only its name is known.</summary>
    public static string? AddressOf(string licence) => KnownAddress(licence) ?? GivenAddress(licence)?.AbsoluteUri;

    static string Anchor(string address, string name) =>
        $"<a rel=\"license\" href=\"{Escaping.Escape(address)}\">{Escaping.Escape(name)}</a>";

    static Uri? GivenAddress(string licence) => Uri.TryCreate(licence, UriKind.Absolute, out var given) && given.Scheme is "https" or "http" ? given : null;

    static string? KnownAddress(string licence) => licence.Trim().ToUpperInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["CC0"] or ["CC0", "1.0"] or ["CC", "0", "1.0"] => $"{Host}publicdomain/zero/1.0/",
        ["CC", .. var terms, ("1.0" or "2.0" or "2.5" or "3.0" or "4.0") and var version] when Known(terms) is { } known =>
            $"{Host}licenses/{known}/{version}/",
        _ => null,
    };

    static string? Known(string[] terms) => terms switch
    {
        ["BY"] => "by",
        ["BY", "SA"] => "by-sa",
        ["BY", "NC"] => "by-nc",
        ["BY", "ND"] => "by-nd",
        ["BY", "NC", "SA"] => "by-nc-sa",
        ["BY", "NC", "ND"] => "by-nc-nd",
        _ => null,
    };
}
