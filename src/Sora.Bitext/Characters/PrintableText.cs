using System.Buffers;

namespace Sora.Bitext.Characters;

/// <summary>Text that every file of a site can hold: neither HTML nor XML (the EPUB, the feeds) has a way to write the rest.</summary>
public static class PrintableText
{
    /// <summary>Controls but for tab and line ends, and noncharacters, with one of which the readers mark an article's own addresses.</summary>
    static readonly SearchValues<char> Unprintable = SearchValues.Create(
        [.. Range('\0', '\u0008'), .. Range('\u000B', '\u000C'), .. Range('\u000E', '\u001F'), .. Range('\u007F', '\u009F'), .. Range('\uFDD0', '\uFDEF'), .. Range('\uFFFE', '\uFFFF')]);

    /// <summary>Whether all of it can be held.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => !text.ContainsAny(Unprintable);

    /// <summary>The text with U+FFFD for each character that cannot be held; the text itself where there is none.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWhole(text) ? text : string.Create(text.Length, text, static (printable, original) => original.AsSpan().ReplaceAny(printable, Unprintable, '\uFFFD'));
    }

    static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(static code => (char)code);
}
