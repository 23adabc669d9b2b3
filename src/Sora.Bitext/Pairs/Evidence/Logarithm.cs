namespace Sora.Bitext.Pairs.Evidence;

/// <summary>
/// The natural logarithm, the same to the last bit on every machine. The runtime's own comes from the platform's library, and
/// ties between alignments hang on last bits.
/// </summary>
/// <remarks>
/// x = 2^k m with m from √½ to √2, f = m - 1 and s = f / (2 + f) give log m = 2 artanh s = f - s (f - R), R = 2 (s²/3 + s⁴/5 + …)
/// (Abramowitz and Stegun 1964, 4.1.27; that f is exact and so best taken out of the series is known from Sun's fdlibm). The error is
/// below one unit in the last place. Only + - * / and bits: IEEE 754 rounds each alike, and the runtime fuses none that is not asked to.
/// </remarks>
static class Logarithm
{
    /// <summary>log 2 in two parts. The first ends in so many zeros that its product with an exponent is exact.</summary>
    internal const double OfTwo = 0.6931471803691238, OfTwoRest = 1.9082149292705877e-10;

    const long RootOfHalf = 0x3FE6A09E667F3BCD;
    const double SmallestNormal = 2.2250738585072014e-308, TwoTo54 = 18014398509481984;

    /// <summary>Negative infinity for 0, not a number for less.</summary>
    public static double Of(double x)
    {
        if (x is >= SmallestNormal and < double.PositiveInfinity)
            return OfNormal(x);
        return x > 0 && double.IsFinite(x) ? OfNormal(x * TwoTo54) - (54 * (OfTwo + OfTwoRest))
            : x == 0 ? double.NegativeInfinity
            : x > 0 ? x
            : double.NaN;
    }

    static double OfNormal(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (bits - RootOfHalf) >> 52;
        var f = BitConverter.Int64BitsToDouble(bits - (exponent << 52)) - 1;
        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        // Two sums that do not wait for each other.
        var odd = z * ((2 / 3.0) + (w * ((2 / 7.0) + (w * ((2 / 11.0) + (w * ((2 / 15.0) + (w * (2 / 19.0)))))))));
        var even = w * ((2 / 5.0) + (w * ((2 / 9.0) + (w * ((2 / 13.0) + (w * ((2 / 17.0) + (w * (2 / 21.0)))))))));
        return (exponent * OfTwo) - ((s * (f - (odd + even))) - (exponent * OfTwoRest) - f);
    }
}
