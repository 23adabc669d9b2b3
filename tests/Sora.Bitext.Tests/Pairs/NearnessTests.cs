using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

public static class NearnessTests
{
    /// <summary>A density: over all places that its twin may have, a word is worth one.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.1f)]
    [InlineData(0.5f)]
    [InlineData(1)]
    public static void Wherever_a_word_stands_its_twins_places_sum_to_one(float place)
    {
        const int Places = 1000;
        var mean = Enumerable.Range(0, Places).Average(i => At(place - ((i + 0.5f) / Places)) * Nearness.Shares[(int)(place * Nearness.Steps)]);
        Assert.InRange(mean, 0.98, 1.02);
    }

    [Fact]
    public static void A_twin_that_stands_far_off_says_little() => Assert.True(At(-0.9f) < 0.05 * At(0.01f));

    static float At(float share) => Nearness.At(Nearness.Densities, share * Nearness.Steps);
}
