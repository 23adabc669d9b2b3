namespace Sora.Bitext.Blocks;

/// <summary>What still belongs to a sentence behind its stops: closing quotes and brackets, and the marks of notes.</summary>
static class Tail
{
    /// <summary>Where the marks end that begin at a place.</summary>
    public static int End(ReadOnlySpan<char> text, int at, Quotations quotations, bool unspaced)
    {
        while (at < text.Length)
        {
            var length = CloserAt(text, at, quotations, unspaced);
            if (length == 0)
                length = ReferenceMarks.LengthAt(text, at);
            if (length == 0)
                break;
            at += length;
        }

        return at;
    }

    static int CloserAt(ReadOnlySpan<char> text, int at, Quotations quotations, bool unspaced)
    {
        if (text[at] is ' ' or '\u00A0' or '\u202F')
            return at + 1 < text.Length && Marks.IsCloserAfterSpace(text[at + 1]) && (unspaced || !IsLetterAt(text, at + 2)) ? 2 : 0;
        var closes = Marks.IsCloser(text[at]) ? !quotations.OpensAt(at)
            : (text[at] == '\'' || (!unspaced && Marks.IsEitherQuote(text[at]))) && !IsLetterAt(text, at + 1);
        return closes ? 1 : 0;
    }

    /// <summary>Behind a quote that closes stands none: „Ja.“ Er ging, « Oui ! » Elle partit; but Er kam. »Hallo«.</summary>
    static bool IsLetterAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
