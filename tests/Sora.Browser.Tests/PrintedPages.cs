using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig;

namespace Sora.Browser.Tests;

/// <summary>What stands on each page of a PDF, without spaces and without the addresses that paper adds to links.</summary>
sealed class PrintedPages(byte[] pdf)
{
    readonly ImmutableArray<string> _pages = Read(pdf);

    public int Count => _pages.Length;

    /// <summary>The pages, from 0, that hold a text as a whole.</summary>
    public IEnumerable<int> With(string text)
    {
        var ink = Ink(text);
        return Enumerable.Range(0, _pages.Length).Where(page => Holds(_pages[page], ink));
    }

    static ImmutableArray<string> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(static page => Ink(WithoutAddresses(string.Concat(page.Letters.Select(static letter => letter.Value)))))];
    }

    static bool Holds(string page, string text) =>
        Enumerable.Range(0, int.Max(0, page.Length - text.Length + 1)).Any(at => IsAt(page.AsSpan(at, text.Length), text));

    static bool IsAt(ReadOnlySpan<char> page, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (page[i] != text[i] && !IsRadical(page[i]))
                return false;
        }

        return true;
    }

    /// <summary>Fonts map a glyph back to any one of its characters, so that 见 may come out as the radical ⻅, which stands for no other.</summary>
    static bool IsRadical(char c) => c is >= '\u2e80' and <= '\u2eff';

    static string WithoutAddresses(string text)
    {
        for (var from = text.IndexOf('⟨', StringComparison.Ordinal); from >= 0; from = text.IndexOf('⟨', from))
            text = text.Remove(from, text.IndexOf('⟩', from) + 1 - from);
        return text;
    }

    /// <summary>Form KC mends most of the radicals; the dots of emphasis are glyphs too.</summary>
    static string Ink(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(static c => !char.IsWhiteSpace(c) && c is not ('•' or '\u00ad')));
}
