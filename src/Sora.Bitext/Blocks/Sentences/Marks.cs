namespace Sora.Bitext.Blocks;

/// <summary>What single characters can do at the edge of a sentence.</summary>
static class Marks
{
    /// <summary>Wide stops, which always end a clause; `!` and `?`; full stops and ellipses, which often end nothing.</summary>
    public const string Stops = WideStops + Cries + Dots;

    public const string WideStops = "。｡！？";
    public const string Cries = "!?‼⁇⁈⁉";

    const string Dots = ".．…";

    public static bool IsStop(char c) => Stops.Contains(c, StringComparison.Ordinal);

    public static bool IsWideStop(char c) => WideStops.Contains(c, StringComparison.Ordinal);

    public static bool IsCloser(char c) => "”’」』）】》〉)]\"»›﹂﹄｣〕〗".Contains(c, StringComparison.Ordinal);

    /// <summary>Closes even behind a stray space, where `"` or `’` would open something.</summary>
    public static bool IsCloserAfterSpace(char c) => "”」』）】»›".Contains(c, StringComparison.Ordinal);

    /// <summary>Opens a quotation in some spaced languages and closes it in others: „So.“ and “So.”, »So.« and «So.».</summary>
    public static bool IsEitherQuote(char c) => "“‘«‹".Contains(c, StringComparison.Ordinal);

    /// <summary>After a stop these show that the sentence goes on: “Really?”, he asked.</summary>
    public static bool GoesOn(char c) => "，、；：,;:".Contains(c, StringComparison.Ordinal);

    /// <summary>Hanzi, kana, full-width forms and their punctuation: characters that stand without spaces.</summary>
    public static bool IsWide(char c) =>
        c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F'
            or >= '\uFF00' and <= '\uFF9F' or >= '\uFFE0' and <= '\uFFE6'
        || char.IsSurrogate(c);

    /// <summary>As <see cref="IsWide"/>, with the marks that Chinese shares with English code points.</summary>
    public static bool IsWideAmongHanzi(char c) => IsWide(c) || c is '“' or '”' or '‘' or '’' or '…' or '—';

    public static int SkipWhite(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether a sentence of a spaced language can start here, after a stop and white space.</summary>
    public static bool CanStart(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return c switch
        {
            '(' or '[' or '{' => !char.IsLower(next),
            '“' or '‘' or '"' or '\'' or '«' or '‹' or '„' or '‚' or '¿' or '¡' or '#' or '@' => true,
            '”' or '»' or '›' => char.IsLetterOrDigit(next),
            '.' => char.IsUpper(next),
            _ when char.IsLower(c) => char.IsUpper(next),
            _ => char.IsLetterOrDigit(c) || IsWide(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol,
        };
    }
}
