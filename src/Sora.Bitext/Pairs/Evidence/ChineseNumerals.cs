namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Numbers written in Chinese characters: 三十, 二〇二四, 两千, 万亿.</summary>
static class ChineseNumerals
{
    /// <summary>A bit for the last six bits of each numeral: most characters are ruled out by it.</summary>
    static readonly ulong Sieve = "零〇○一二两兩三四五六七八九十百千万萬亿億".Aggregate(0UL, static (sieve, numeral) => sieve | (1UL << (numeral & 63)));

    /// <summary>The digit from 0 to 9, the power of ten above 9 (十 百 千 万 亿), or -1.</summary>
    public static long Value(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' => 1,
        '二' or '两' or '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => -1,
    };

    public static bool IsNumeral(char c) => (Sieve >> (c & 63) & 1) != 0 && Value(c) >= 0;

    /// <summary>The exponent that a multiplier after digits stands for (万 = 4), or 0.</summary>
    public static int Exponent(char c) => c switch { '百' => 2, '千' => 3, '万' or '萬' => 4, '亿' or '億' => 8, _ => 0 };

    /// <summary>Adds up the multipliers that begin at a place, and says where they end.</summary>
    public static int ReadPowers(ReadOnlySpan<char> text, int i, ref int exponent)
    {
        for (; i < text.Length && Exponent(text[i]) is var power and > 0; i++)
            exponent += power;
        return i;
    }

    /// <summary>Where two digits follow each other beside a power, for a number that is not known exactly: 十七八, 五六十; -1 where there are none.</summary>
    public static int Guessed(ReadOnlySpan<char> run)
    {
        if (run.Length is < 3 or > 18)
            return -1;
        var (at, hasPower) = (-1, Value(run[^1]) >= 10);
        for (var i = 0; i + 1 < run.Length; i++)
        {
            hasPower |= Value(run[i]) >= 10;
            if (Value(run[i]) is > 0 and < 9 and var digit && Value(run[i + 1]) == digit + 1)
                at = i;
        }
        return hasPower ? at : -1;
    }

    /// <summary>Reads a run of numerals: digit by digit where it has no power of ten, otherwise by its powers.</summary>
    /// <returns>False where the number is too large.</returns>
    public static bool TryRead(ReadOnlySpan<char> run, out long number)
    {
        number = 0;
        if (run.Length > 18)
            return false;
        long below = 0, digit = 0, last = 0;
        var spelled = true;
        foreach (var c in run)
        {
            var value = Value(c);
            if (value < 10)
            {
                digit = spelled ? (digit * 10) + value : value;
                last = value == 0 ? 0 : last;
                continue;
            }
            (spelled, last) = (false, value);
            if (value < 10_000)
                below += Math.Max(1, digit) * value;
            else if (value == 10_000)
                (number, below) = (number + (Math.Max(1, below + digit) * value), 0);
            else
                (number, below) = (Math.Max(1, number + below + digit) * value, 0);
            digit = 0;
            if (number is < 0 or > 1_000_000_000_000_000_000)
                return false;
        }
        number += below + (last > 10 ? digit * (last / 10) : digit);   // 三千五 is 3,500, 三千零五 is 3,005
        return true;
    }
}
