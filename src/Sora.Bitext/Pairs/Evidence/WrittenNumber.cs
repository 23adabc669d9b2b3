namespace Sora.Bitext.Pairs.Evidence;

/// <summary>The number Digits × 10^Exponent, and where it is written in a sentence; the digits end in no zero.</summary>
readonly record struct WrittenNumber(long Digits, int Exponent, Range At)
{
    public double Value => Digits * PowerOfTen.Of(Exponent);

    public bool Is(long digits, int exponent) => Digits == digits && Exponent == exponent;
}
