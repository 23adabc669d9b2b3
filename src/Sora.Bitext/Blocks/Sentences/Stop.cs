using System.Buffers;

namespace Sora.Bitext.Blocks;

/// <summary>A run of stops with the quotes and brackets that close behind it, and the marks of notes: “…!?”)[1]</summary>
/// <param name="First">Where the run begins.</param>
/// <param name="Closers">Where the marks behind them begin, which is where the stops end.</param>
/// <param name="End">Where these marks end.</param>
/// <param name="Resume">From where to look on if the sentence does not end here.</param>
/// <param name="Hold">What the quotation that closes here demands.</param>
/// <param name="Language">That of the text.</param>
readonly record struct Stop(int First, int Closers, int End, int Resume, Hold Hold, Language Language)
{
    static readonly SearchValues<char> WideStops = SearchValues.Create(Marks.WideStops);
    static readonly SearchValues<char> Cries = SearchValues.Create(Marks.Cries);
    static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("”’\"'");

    /// <summary>The stop that begins at a stop character, or that ends the opaque quotation opening there.</summary>
    public static Stop At(ReadOnlySpan<char> text, int at, Quotations quotations, Language language)
    {
        if (!Marks.IsStop(text[at]))
        {
            var close = quotations.Enter(text, at);
            if (close < 0)
                return None(at + 1, language);
            var inner = Quotations.LastStop(text, at, close);
            if (inner < 0)
                return None(close + 1, language);
            var opener = text[at];
            var outside = Tail.End(text, close + 1, quotations, language.IsUnspaced);
            var hold = quotations.Leave(close, outside)
                ?? (Quotations.IsQuote(opener) && (text[inner] is '。' or '｡' or '.') ? Hold.Opaque : Hold.Always);
            return new(inner, inner + 1, outside, close + 1, hold, language);
        }

        var closers = at + 1;
        while (closers < text.Length && Marks.IsStop(text[closers]))
            closers++;
        var end = Tail.End(text, closers, quotations, language.IsUnspaced);
        return new(at, closers, end, closers, quotations.Leave(closers, end) ?? Hold.None, language);
    }

    /// <summary>Whether the sentence that began at <paramref name="start"/> ends behind the closing marks.</summary>
    public bool Ends(ReadOnlySpan<char> text, int start)
    {
        if (End == First || Hold == Hold.Always)
            return false;
        var next = Marks.SkipWhite(text, End);
        if (next == text.Length)
            return true;
        if (Marks.GoesOn(text[next]) || (End > Closers && text[next] == '—'))
            return false;
        if (next == End && Marks.IsStop(text[next]) && text[next] != '…')
            return false;
        return EndsByMarks(text, start, next) && Hold switch
        {
            Hold.Attributed => !Speech.IsAttribution(text[next..]) && !Speech.LeansOn(text[next..]),
            Hold.Opaque => !Speech.Continues(text[next..]),
            _ => true,
        };
    }

    static Stop None(int resume, Language language) => new(0, 0, 0, resume, Hold.None, language);

    bool EndsByMarks(ReadOnlySpan<char> text, int start, int next)
    {
        var stops = text[First..Closers];
        if (stops.ContainsAny(WideStops))
            return true;
        var spaced = next > End;
        var afterWide = First > 0 && IsWide(text[First - 1]);
        var beforeWide = IsWide(text[next]);
        if (stops.ContainsAny(Cries))
        {
            return spaced
                ? Marks.CanStart(text, next) && !(IsQuoted(text) && Speech.IsEnglishAttribution(text[next..]))
                : afterWide || beforeWide;
        }

        if (stops.Length > 1 || stops[0] == '…')
        {
            return Language.IsUnspaced && (afterWide || beforeWide)
                ? End > Closers
                : spaced && Marks.CanStart(text, next);
        }

        if (spaced)
            return Marks.CanStart(text, next) && !Abbreviations.Of(Language).HoldBack(text, start, First, next);
        return (afterWide && !Numerals.IsListNumber(text[start..First]) && !IsInsideWord(text, next)) || (End > Closers && beforeWide);
    }

    /// <summary>３．５, ｉｎｄｅｘ．ｈｔｍｌ, 打开报告.pdf.</summary>
    bool IsInsideWord(ReadOnlySpan<char> text, int next) =>
        (char.IsDigit(text[First - 1]) && char.IsDigit(text[next])) || text[next] is >= 'ａ' and <= 'ｚ'
        || (text[First] == '.' && IsPartOfName(text[next..]));

    /// <summary>报告.pdf, 照片.JPG, 微软的.Net; but a sentence begins in 他走了.The end.</summary>
    static bool IsPartOfName(ReadOnlySpan<char> text) =>
        char.IsAsciiLetterLower(text[0])
        || (text.Length > 1 && char.IsAsciiLetterUpper(text[0]) && (char.IsAsciiLetterUpper(text[1]) || char.IsAsciiDigit(text[1])))
        || (text.StartsWith("Net", StringComparison.Ordinal) && !(text.Length > 3 && char.IsAsciiLetter(text[3])));

    bool IsWide(char c) => Language.IsUnspaced ? Marks.IsWideAmongHanzi(c) : Marks.IsWide(c);

    bool IsQuoted(ReadOnlySpan<char> text) => text[Closers..End].ContainsAny(ClosingQuotes);
}
