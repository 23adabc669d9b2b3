using System.Numerics;
using FsCheck.Xunit;
using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>Own elementary functions: right, and right to the same bit on every machine.</summary>
public static class SameEverywhereTests
{
    const int Samples = 200_000;

    [Fact]
    public static void A_logarithm_is_right_to_the_last_place_or_nearly()
    {
        for (var i = 0; i < Samples; i++)
        {
            var x = BitConverter.UInt64BitsToDouble(Scatter(i) % 0x7FF0000000000000);
            Assert.True(Apart(Math.Log(x), Logarithm.Of(x)) <= 1, $"{x:r}");
            var nearOne = 0.5 + (Scatter(i) / (double)ulong.MaxValue * 1.5);
            Assert.True(Apart(Math.Log(nearOne), Logarithm.Of(nearOne)) <= 1, $"{nearOne:r}");
        }
    }

    [Fact]
    public static void An_exponential_is_right_to_the_last_place_or_nearly()
    {
        for (var i = 0; i < Samples; i++)
        {
            var x = (Scatter(i) / (double)ulong.MaxValue * 1460) - 748;
            Assert.True(Apart(Math.Exp(x), Exponential.Of(x)) <= 1, $"{x:r}");
            Assert.True(Apart(Math.Exp(x / 1000), Exponential.Of(x / 1000)) <= 1, $"{x / 1000:r}");
        }
    }

    [Property]
    public static void A_power_of_ten_is_right(sbyte exponent) =>
        Assert.True(Apart(Math.Pow(10, exponent), PowerOfTen.Of(exponent)) <= (Math.Abs((int)exponent) <= 22 ? 0UL : 8UL));

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(1, 0)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public static void The_ends_of_the_logarithm(double x, double logarithm) => Assert.Equal(logarithm, Logarithm.Of(x));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public static void The_ends_of_the_exponential(double x, double exponential) => Assert.Equal(exponential, Exponential.Of(x));

    /// <summary>A machine that rounds otherwise, or fuses a multiplication with an addition, fails here.</summary>
    [Fact]
    public static void Every_machine_gives_the_same_bits()
    {
        var (logarithms, exponentials, nearness) = (0UL, 0UL, 0UL);
        for (var i = 0; i < Samples; i++)
        {
            logarithms = Fold(logarithms, Logarithm.Of(BitConverter.UInt64BitsToDouble(Scatter(i) % 0x7FF0000000000000)));
            exponentials = Fold(exponentials, Exponential.Of((Scatter(i) / (double)ulong.MaxValue * 1460) - 748));
            nearness = Fold(nearness, NearAt(i / (float)Samples * Nearness.Steps));
        }
        Assert.Equal("3c1f21f214f6f873 77de8e154b8454a4 39c20f474e2bddb0", $"{logarithms:x} {exponentials:x} {nearness:x}");
    }

    static float NearAt(float place) => Nearness.At(Nearness.Densities, place) * Nearness.Shares[(int)place];

    [Theory]
    [InlineData(0.3, 0xbff34378fcbda721)]
    [InlineData(2, 0x3fe62e42fefa39ef)]
    [InlineData(10, 0x40026bb1bbb55516)]
    [InlineData(1e200, 0x407cc845b54b54f2)]
    [InlineData(5e-324, 0xc0874385446d71c3)]
    public static void Stored_logarithms(double x, ulong bits) => Assert.Equal($"{bits:x}", $"{BitConverter.DoubleToUInt64Bits(Logarithm.Of(x)):x}");

    [Theory]
    [InlineData(-0.38, 0x3fe5e23152720888)]
    [InlineData(1, 0x4005bf0a8b14576a)]
    [InlineData(-9.21, 0x3f1a392bc5c49422)]
    [InlineData(-740, 0x55)]
    public static void Stored_exponentials(double x, ulong bits) => Assert.Equal($"{bits:x}", $"{BitConverter.DoubleToUInt64Bits(Exponential.Of(x)):x}");

    /// <summary>Bits without order (SplitMix64).</summary>
    static ulong Scatter(int i)
    {
        var bits = ((ulong)i + 1) * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    static ulong Fold(ulong sum, double value) => BitOperations.RotateLeft((sum ^ BitConverter.DoubleToUInt64Bits(value)) * 1099511628211, 23);

    /// <summary>How many doubles lie between two, plus one; 0 for the same.</summary>
    static ulong Apart(double one, double other) => (ulong)Math.Abs(BitConverter.DoubleToInt64Bits(one) - BitConverter.DoubleToInt64Bits(other));
}
