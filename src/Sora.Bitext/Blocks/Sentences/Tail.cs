namespace Sora.Bitext.Blocks;

/// <summary>What still belongs to a sentence behind its stops: closing quotes and brackets, and the marks of notes.</summary>
static class Tail
{
    /// <summary>Where the marks end that begin at a place.</summary>
    public static int End(ReadOnlySpan<char> text, int at, Quotations quotations)
    {
        while (at < text.Length)
        {
            var length = CloserAt(text, at, quotations);
            if (length == 0)
                length = ReferenceMarks.LengthAt(text, at);
            if (length == 0)
                break;
            at += length;
        }

        return at;
    }

    static int CloserAt(ReadOnlySpan<char> text, int at, Quotations quotations)
    {
        if (text[at] == ' ' && at + 1 < text.Length && Marks.IsCloserAfterSpace(text[at + 1]))
            return 2;
        var closes = Marks.IsCloser(text[at]) ? !quotations.OpensAt(at) : IsClosingApostrophe(text, at);
        return closes ? 1 : 0;
    }

    static bool IsClosingApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] == '\'' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
