using System.Buffers;

namespace Sora.Bitext.Characters;

/// <summary>Text that every file of a site can hold: neither HTML nor XML (the EPUB, the feeds) has a way to write the rest.</summary>
public static class PrintableText
{
    /// <summary>The C0 controls but for tab and line ends, noncharacters, and what the readers mark an article's own addresses with.</summary>
    static readonly SearchValues<char> Unprintable = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFDD0\uFFFE\uFFFF");

    /// <summary>Whether all of it can be held.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => !text.ContainsAny(Unprintable);

    /// <summary>The text with U+FFFD for each character that cannot be held; the text itself where there is none.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWhole(text) ? text : string.Create(text.Length, text, static (printable, original) => original.AsSpan().ReplaceAny(printable, Unprintable, '\uFFFD'));
    }
}
