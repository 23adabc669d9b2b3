using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

enum QuantityKind { Number, Percentage, Date }

/// <summary>A number of a text, and the sentence in which it is written.</summary>
readonly record struct Quantity(WrittenNumber Number, string Prose, SourceLine Where)
{
    const string Digits = "一二两兩三四五六七八九";

    /// <summary>The other text need not say it; where it does, it stands here.</summary>
    public bool IsAnswer { get; init; }

    public ReadOnlySpan<char> Written => Prose.AsSpan()[Number.At];

    ReadOnlySpan<char> Before => Prose.AsSpan()[..Number.At.Start];

    /// <summary>What follows the number.</summary>
    public ReadOnlySpan<char> After => Prose.AsSpan()[Number.At.End..];

    bool HasDigits => Script.IsDigit(Script.Fold(Written[0]));

    bool IsEnglish => Script.IsLetter(Script.Fold(Written[0]));

    /// <summary>A number of four figures without a comma, as the years of our time are written.</summary>
    bool MayBeYear => Written.Length == 4 && HasDigits && Number.Value is >= 1800 and < 2100;

    bool IsMonthName => IsEnglish && Number.Value <= 12 && char.IsUpper(Written[0]) && !Written.Contains(' ') && Months.Contains(Written);

    public QuantityKind Kind => After.TrimStart() switch
    {
        ['%' or '％', ..] => QuantityKind.Percentage,
        ['年', not '代', ..] or ['年'] when MayBeYear || Written.Length == 4 => QuantityKind.Date,
        ['月' or '日' or '号' or '號', ..] when HasDigits => QuantityKind.Date,
        var after when after.StartsWith("per cent") || after.StartsWith("percent") => QuantityKind.Percentage,
        _ when Before.EndsWith("百分之") => QuantityKind.Percentage,
        _ when MayBeYear || IsMonthName => QuantityKind.Date,
        _ => QuantityKind.Number,
    };

    /// <summary>Whether a faithful translation has to say it too. Small numbers in words and numbers in names need not come back.</summary>
    public bool IsBinding => !IsAnswer && Number.Value >= 2 && (HasDigits ? StandsAlone : IsEnglish ? Number.Value >= 13 || IsMonthName : IsCounted);

    /// <summary>Another number may share the power or the unit that stands after the next one: 10–20 万.</summary>
    public bool BeginsRange =>
        After.TrimStart() is ['-' or '–' or '—' or '~' or '～' or '至' or '到' or '、' or '或', ..] || After.StartsWith(" to ") || After.StartsWith(" or ") || After.StartsWith(" and ");

    /// <summary>Not a part of a name, a version, a path or a time of day, nor the mark of a list's item.</summary>
    bool StandsAlone => !IsListMark && !IsInside(Before) && !GoesOn(After);

    bool IsListMark => Before.TrimStart("（(第 ").IsEmpty && After is ['.' or ')' or '）' or '、' or ':' or '：', ..];

    static bool IsInside(ReadOnlySpan<char> before) => before switch
    {
        [.., '/' or '#' or '@' or '_' or '=' or '*' or '^'] => true,
        [.., '.' or '/' or '#' or '@' or '_' or '$' or '=', _] => true,
        [.., var digit, ':' or '：' or '.'] when Script.IsDigit(Script.Fold(digit)) => true,
        [.., var letter] when Script.IsLetter(Script.Fold(letter)) => true,
        [.., var letter, '-' or ' '] when Script.IsLetter(Script.Fold(letter)) => !Months.EndsWith(before.TrimEnd(" -")) && EndsWithName(before),
        _ => false,
    };

    /// <summary>A Latin name right before the number takes it in: `GPT 4`, `Vue 3`.</summary>
    static bool EndsWithName(ReadOnlySpan<char> before)
    {
        var start = before.Length - 1;
        while (start > 0 && Script.Fold(before[start - 1]) != 0)
            start--;
        return before[^1] == '-' || char.IsUpper(before[start]) || (start > 0 && before[start - 1] > '\u00ff');
    }

    static bool GoesOn(ReadOnlySpan<char> after) => after switch
    {
        ['-', var next, ..] => Script.IsLetter(Script.Fold(next)),
        ['.' or '/' or '_' or 'x' or '×' or '*', var next, ..] when Script.Fold(next) != 0 => true,
        [var next, ..] => Script.IsLetter(Script.Fold(next)) && !IsOrdinalEnding(after),
        _ => false,
    };

    static bool IsOrdinalEnding(ReadOnlySpan<char> after)
    {
        var end = 0;
        while (end < after.Length && Script.IsLetter(Script.Fold(after[end])))
            end++;
        return after[..end] is "st" or "nd" or "rd" or "th" or "s";
    }

    /// <summary>Said as a count in Hanzi: 三十二, 一九八四; not 万一, 百万, 两三, 七八十.</summary>
    bool IsCounted
    {
        get
        {
            var written = Written;
            if (Number.Value < 13 || (!Digits.Contains(written[0], StringComparison.Ordinal) && written[0] != '十'))
                return false;
            var isSpelled = true;
            for (var i = 0; i + 1 < written.Length; i++)
                isSpelled &= ChineseNumerals.Value(written[i]) < 10 && ChineseNumerals.Value(written[i + 1]) < 10;
            if (isSpelled)
                return written.Length == 4;
            for (var i = 0; i + 1 < written.Length; i++)
            {
                if (ChineseNumerals.Value(written[i]) is > 0 and < 10 && ChineseNumerals.Value(written[i + 1]) is > 0 and < 10)
                    return false;
            }
            return true;
        }
    }
}
