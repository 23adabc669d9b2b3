namespace Sora.Site.Input;

/// <summary>Where a site stands: an address that all others are made from.</summary>
static class BaseAddress
{
    /// <summary>Null for what cannot be one: a page, a name and a password, a question, an empty folder, by which `//blog/` would be another host.</summary>
    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", UserInfo: "", Query: "", Fragment: "" }
        && !text.Contains('#', StringComparison.Ordinal) && !text.Contains('?', StringComparison.Ordinal)
        && !address.AbsolutePath.Contains("//", StringComparison.Ordinal)
        && address.Segments[^1].TrimEnd('/') is var last && !last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && !last.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? address
            : null;
}
