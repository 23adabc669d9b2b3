namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Powers of ten as doubles, the same on every machine: exact up to 10²², and one divided by them for negative exponents.</summary>
static class PowerOfTen
{
    public static double Of(int exponent)
    {
        var (power, square) = (1.0, 10.0);
        for (var rest = Math.Abs((long)exponent); rest > 0; rest >>= 1, square *= square)
            power *= (rest & 1) == 0 ? 1 : square;
        return exponent < 0 ? 1 / power : power;
    }
}
