namespace Sora.Bitext.Pairs.Pins;

/// <summary>Where a publisher acts: on a pair, or on a bead of its sentences.</summary>
/// <param name="Pair">From 0, in reading order.</param>
/// <param name="Sentence">Which bead of the pair's sentences, from 0; null for the pair itself.</param>
public readonly record struct PinPlace(int Pair, int? Sentence = null);
