using System.Buffers;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>Ways to say a number in words that do not read as one: half for 50 %, a second for 2, eighties for 80.</summary>
static class NumberInWords
{
    /// <summary>The digits and power of a number, and the words that may stand for it in either language.</summary>
    static readonly (double Value, string[] Hanzi, string[] Words)[] Table =
    [
        (2, ["二", "两", "兩", "俩", "倆", "双", "雙", "再", "另", "对", "對"], ["second", "seconds", "secondly", "binary", "twice", "double", "both", "pair", "couple", "doubled", "twofold", "half", "bi", "dual", "other", "another", "secondary", "2d"]),
        (3, ["三", "仨"], ["triple", "tripled", "threefold", "thrice", "thirds", "thirdly", "several"]),
        (4, ["四"], ["quarter", "quarters", "quadruple", "quadrupled", "fourfold", "fourths"]),
        (5, ["五"], ["fifths", "fivefold"]),
        (7, ["周", "週", "星期"], ["week", "weeks", "weekly"]),
        (10, ["十"], ["decade", "decades", "ten", "tens", "teens", "tenfold"]),
        (12, ["十二"], ["dozen", "noon", "midnight", "year"]),
        (13, [], ["teens"]),
        (8, [], ["octal"]),
        (15, ["一刻"], ["quarter"]),
        (16, [], ["hexadecimal", "hex"]),
        (20, ["廿"], ["twenties", "score"]),
        (24, ["全天", "整天", "日夜", "昼夜", "晝夜"], ["day", "clock", "midnight"]),
        (25, ["四分之一"], ["quarter"]),
        (30, ["半", "卅"], ["half", "thirties", "month"]),
        (40, [], ["forties"]),
        (50, ["半"], ["half", "fifties"]),
        (60, [], ["sixties", "hour", "minute"]),
        (70, [], ["seventies"]),
        (75, ["四分之三"], ["quarters"]),
        (80, [], ["eighties"]),
        (90, [], ["nineties"]),
        (100, ["百", "全", "完全", "世纪", "世紀", "满", "滿"], ["hundred", "hundreds", "century", "centuries", "centenary", "all", "full", "fully", "wholly", "completely", "entirely"]),
        (365, ["天天", "全年"], ["year"]),
    ];

    static readonly SearchValues<char> PowersInHanzi = SearchValues.Create("百千万萬亿億");

    /// <summary>How English names a power of ten that no number stands before.</summary>
    static readonly string[] Powers =
        ["a hundred", "hundreds", "a thousand", "thousands", "a million", "millions", "a billion", "billions", "a trillion", "trillions", "per hundred", "per thousand", "per million"];

    public static bool IsIn(string prose, Quantity quantity)
    {
        var number = quantity.Number;
        if (number is { Digits: 1, Exponent: > 1 } && (HasBarePower(prose) || HasAny(prose, Powers)))
            return true;
        if (number.Digits % 10 == 5 && number.Digits < 100 && number.Exponent != 0 && (prose.Contains('半', StringComparison.Ordinal) || HasAny(prose, ["half", "halves"])))
            return true;
        if (number.Exponent == 1 && number.Digits < 10 && HasAny(prose, ["decade", "decades"]))
            return true;
        if (number is { Digits: 2, Exponent: 3 } && (prose.Contains("世纪", StringComparison.Ordinal) || prose.Contains("世紀", StringComparison.Ordinal)))
            return true;   // the 2000s
        if (number.Value is 3 or 5 && number.Exponent == 0 && Months.Of((int)number.Value) is var (name, form) && (HasWord(prose, name, StringComparison.Ordinal) || HasWord(prose, form, StringComparison.Ordinal)))
            return true;
        foreach (var (value, hanzi, words) in Table)
        {
            if (value != number.Value)
                continue;
            foreach (var word in hanzi)
            {
                if (prose.Contains(word, StringComparison.Ordinal))
                    return true;
            }
            return HasAny(prose, words);
        }
        return false;
    }

    /// <summary>百 千 万 亿 without a number before it.</summary>
    static bool HasBarePower(ReadOnlySpan<char> prose)
    {
        for (var i = prose.IndexOfAny(PowersInHanzi); (uint)i < (uint)prose.Length; i++)
        {
            if (ChineseNumerals.Exponent(prose[i]) == 0)
                continue;
            var before = prose[..i].TrimEnd(" 多余餘");
            if (before.IsEmpty || !(ChineseNumerals.IsNumeral(before[^1]) || Script.IsDigit(Script.Fold(before[^1]))))
                return true;
        }
        return false;
    }

    static bool HasAny(string prose, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (HasWord(prose, word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    static bool HasWord(string prose, string word, StringComparison comparison)
    {
        for (var at = prose.IndexOf(word, comparison); at >= 0; at = prose.IndexOf(word, at + 1, comparison))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetter(prose[at - 1])) && (end == prose.Length || !char.IsAsciiLetter(prose[end])))
                return true;
        }
        return false;
    }
}
