using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>Neighbouring items of one side: Start from 0, Count 0 or more.</summary>
public readonly record struct Run(int Start, int Count)
{
    public int End => Start + Count;
}

/// <summary>Items of both sides that translate each other; either side may be empty (1-0, 0-1), not both.</summary>
/// <param name="Confidence">0 to 1: among beads of confidence c, about c are right.</param>
public readonly record struct Bead(Run Source, Run Target, double Confidence)
{
    /// <summary>Set by hand.</summary>
    public bool IsPinned { get; init; }
}

/// <summary>A whole text's beads in order: every item of either side stands in exactly one.</summary>
public sealed record Alignment(ImmutableArray<Bead> Beads);
