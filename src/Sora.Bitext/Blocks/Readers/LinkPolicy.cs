using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Sora.Bitext.Blocks;

/// <summary>Which addresses a text may link to or show, and how they are written in shown HTML.</summary>
static class LinkPolicy
{
    public static readonly FrozenSet<string> LinkSchemes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "http", "https", "mailto", "tel");
    public static readonly FrozenSet<string> ImageSchemes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "http", "https");

    static readonly SearchValues<char> SchemeEnds = SearchValues.Create(":/?#");
    static readonly SearchValues<char> Invisible = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(static c => (char)c), '\u007F', RelativeAddress.ArticleRoot, '\uFFFE', '\uFFFF']);

    static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \"<>\\^`{|}");

    /// <summary>The address as it may stand in an attribute (not yet escaped), or null where it may not.</summary>
    /// <remarks>
    /// Read as browsers read it (WHATWG URL, "basic URL parser"): white space and control characters around it and
    /// tabs and line ends within it do not count, so `java\nscript:` is a scheme like any other.
    /// </remarks>
    public static string? Shown(string target, FrozenSet<string> schemes)
    {
        var address = Encoded(target);
        if (address.Length == 0)
            return null;
        var end = address.AsSpan().IndexOfAny(SchemeEnds);
        if (end >= 0 && address[end] == ':')
            return schemes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(address.AsSpan(0, end)) ? address : null;
        return address[0] is '/' or '#' ? address : RelativeAddress.ArticleRoot + address;
    }

    static string Encoded(string target)
    {
        var trimmed = target.AsSpan().Trim(' ');
        if (!trimmed.ContainsAny(NotInAddresses) && !trimmed.ContainsAny(Invisible))
            return trimmed.Length == target.Length ? target : trimmed.ToString();

        var address = new StringBuilder(trimmed.Length + 8);
        foreach (var c in trimmed)
        {
            if (!Invisible.Contains(c))
                _ = NotInAddresses.Contains(c) ? address.Append('%').Append(Convert.ToHexString([(byte)c])) : address.Append(c);
        }

        return address.ToString();
    }
}
