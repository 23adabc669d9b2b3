using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>Whether two written numbers may be one: equal, rounded, or written in another of the usual ways.</summary>
static class SameNumber
{
    /// <summary>From here on, translators round.</summary>
    const double Large = 10_000;

    public static bool Is(Quantity first, Quantity second)
    {
        var (one, other) = (first.Number, second.Number);
        if (one.Digits == other.Digits)
        {
            if (one.Exponent == other.Exponent)
                return true;
            var (small, large) = one.Exponent < other.Exponent ? (first, second) : (second, first);
            var powers = large.Number.Exponent - small.Number.Exponent;
            if (small.BeginsRange || IsShortened(small, powers) || (powers == 1 && (IsTenths(first, second) || IsTenths(second, first))))
                return true;
            if (powers == 2 && (first.Kind == QuantityKind.Percentage || second.Kind == QuantityKind.Percentage))
                return true;
        }
        return IsRounded(first, second) || IsPart(first, second) || IsPart(second, first);
    }

    /// <summary>10k, $2m, 3bn.</summary>
    static bool IsShortened(Quantity small, int powers) => small.After switch
    {
        ['k' or 'K', ..] => powers == 3,
        ['m' or 'M', ..] => powers == 6,
        ['b' or 'B', ..] => powers == 9,
        ['w' or 'W', ..] => powers == 4,
        _ => false,
    };

    /// <summary>三成 is 30 %, 七折 is 70 % of the price.</summary>
    static bool IsTenths(Quantity tenths, Quantity whole) =>
        whole.Kind == QuantityKind.Percentage && tenths.After.TrimStart() is ['成' or '折', ..];

    static bool IsRounded(Quantity first, Quantity second)
    {
        var (one, other) = (first.Number.Value, second.Number.Value);
        if (Math.Min(one, other) < Large)
            return false;
        var step = PowerOfTen.Of(Math.Max(first.Number.Exponent, second.Number.Exponent));
        return Math.Abs(one - other) < step && Math.Abs(one - other) <= 0.5 * Math.Min(one, other);
    }

    static bool IsPart(Quantity whole, Quantity part) =>
        IsDecade(whole, part) || IsCentury(whole, part) || IsMonthOfYear(whole, part) || IsMinute(whole, part) || IsAfternoon(whole, part);

    /// <summary>20 世纪 30 年代 is the 1930s.</summary>
    static bool IsCentury(Quantity year, Quantity century) =>
        year.Number.Value is >= 1000 and < 2100 && Math.Floor(year.Number.Value / 100) + 1 == century.Number.Value && century.After.TrimStart() is ['世', '纪' or '紀', ..];

    /// <summary>2025.1 is January 2025.</summary>
    static bool IsMonthOfYear(Quantity both, Quantity year) =>
        both.Number.Exponent < 0 && year.Number.Value is >= 1800 and < 2100 && Math.Floor(both.Number.Value) == year.Number.Value;

    /// <summary>7:55 may be written 7.55.</summary>
    static bool IsMinute(Quantity point, Quantity hour) =>
        point.Number.Value < 25 && hour.After is [':' or '：', >= '0' and <= '5' and var tens, >= '0' and <= '9' and var ones, ..]
        && Math.Abs(point.Number.Value - hour.Number.Value - ((((tens - '0') * 10) + ones - '0') / 100.0)) < 0.001;

    /// <summary>80 年代 is the 1980s, ’24 is 2024.</summary>
    static bool IsDecade(Quantity year, Quantity part) =>
        year.Number.Value is >= 1000 and < 2100 && part.Number.Value is >= 10 and < 100 && year.Number.Value % 100 == part.Number.Value;

    /// <summary>15:00 is three in the afternoon.</summary>
    static bool IsAfternoon(Quantity late, Quantity hour) =>
        late.Number.Value is > 12 and < 25 && late.Number.Value - 12 == hour.Number.Value && IsClock(late) | IsClock(hour);

    static bool IsClock(Quantity hour) => hour.After.TrimStart() switch
    {
        [':' or '：' or '点' or '點' or '时' or '時', ..] => true,
        var after => after.StartsWith("p.m") || after.StartsWith("pm", StringComparison.OrdinalIgnoreCase) || after.StartsWith("o’clock") || after.StartsWith("o'clock"),
    };
}
