namespace Sora.Bitext.Pairs.Evidence;

/// <summary>The exponential function, the same to the last bit on every machine: see <see cref="Logarithm"/>.</summary>
/// <remarks>
/// x = k log 2 + r with r near 0 gives 2^k e^r, e^r by its Taylor series (Abramowitz and Stegun 1964, 4.2.1) up to r¹³/13!, of which the next term
/// is below 2⁻⁵⁷. The error is below one unit in the last place.
/// </remarks>
static class Exponential
{
    /// <summary>Beyond these the result is infinite, or 0.</summary>
    const double Largest = 710, Smallest = -746;

    const double OneByLogOfTwo = 1.4426950408889634;

    public static double Of(double x)
    {
        if (x is > Smallest and < Largest)
            return Finite(x);
        return x >= Largest ? double.PositiveInfinity : double.IsNaN(x) ? x : 0;
    }

    static double Finite(double x)
    {
        var k = (int)((x * OneByLogOfTwo) + (x < 0 ? -0.5 : 0.5));
        var r = x - (k * Logarithm.OfTwo) - (k * Logarithm.OfTwoRest);
        var z = r * r;
        // Two sums that do not wait for each other.
        var even = (1 / 2.0) + (z * ((1 / 24.0) + (z * ((1 / 720.0) + (z * ((1 / 40320.0) + (z * ((1 / 3628800.0) + (z * (1 / 479001600.0))))))))));
        var odd = (1 / 6.0) + (z * ((1 / 120.0) + (z * ((1 / 5040.0) + (z * ((1 / 362880.0) + (z * ((1 / 39916800.0) + (z * (1 / 6227020800.0))))))))));
        var half = k / 2;
        return (1 + (r + (z * (even + (r * odd))))) * TwoTo(half) * TwoTo(k - half);
    }

    static double TwoTo(int exponent) => BitConverter.Int64BitsToDouble((exponent + 1023L) << 52);
}
