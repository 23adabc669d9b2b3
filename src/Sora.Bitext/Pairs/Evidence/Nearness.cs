using System.Runtime.CompilerServices;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>
/// How much a word's place says: translators keep the order of things, so a word's twin stands at about the same share of the bead.
/// The density of a twin's place, given the word's own, is a constant plus an exponential that falls to both sides.
/// </summary>
/// <remarks>Places are counted in steps of which a bead has <see cref="Steps"/>. A bead that has one sentence too many shifts all of its words.</remarks>
static class Nearness
{
    /// <summary>How far a word moves, as a share of the bead.</summary>
    const double Reach = 0.15;

    /// <summary>The words that stand anywhere, against those that stand near.</summary>
    const double Anywhere = 0.03;

    /// <summary>A power of two: to count in steps changes no digit.</summary>
    public const int Steps = 512;

    static readonly float[] Near = [.. Enumerable.Range(0, Steps + 1).Select(step => (float)(Anywhere + Exponential.Of(-step / (Steps * Reach))))];
    static readonly float[] Share = [.. Enumerable.Range(0, Steps + 1).Select(step => (float)(1 / Mean(step / (double)Steps)))];

    /// <summary>The most that <see cref="Densities"/> times <see cref="Shares"/> can be for a word that stands at neither end of its bead; there it may be half as much again.</summary>
    public static double Most { get; } = Near[0] * Share[Steps / 6];

    /// <summary>The density at each distance, before it is normalised.</summary>
    public static ReadOnlySpan<float> Densities => Near;

    /// <summary>What brings the mean over all places to one, for a word that stands at each place.</summary>
    public static ReadOnlySpan<float> Shares => Share;

    /// <param name="densities">All of them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float At(ReadOnlySpan<float> densities, float distance) =>
        densities[float.ConvertToIntegerNative<int>(Math.Abs(distance))];   // never out of range, where machines differ

    static double Mean(double place) => Anywhere + (Reach * (2 - Exponential.Of(-place / Reach) - Exponential.Of((place - 1) / Reach)));
}
