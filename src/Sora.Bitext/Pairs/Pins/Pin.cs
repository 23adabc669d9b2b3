using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>A correction by hand: what is named on one side translates what is named on the other. One side may be empty.</summary>
public sealed record Pin(ImmutableArray<PinName> Source, ImmutableArray<PinName> Target)
{
    /// <summary>In the notation of beads: `["first words", "first words"]:["first words"]`.</summary>
    public override string ToString() => $"[{string.Join(", ", Source)}]:[{string.Join(", ", Target)}]";
}
