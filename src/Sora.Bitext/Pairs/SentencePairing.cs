using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>Pairs the sentences inside a pair of blocks.</summary>
static class SentencePairing
{
    static readonly Alignment OneToOne = new([new(new(0, 1), new(0, 1), 1)]);

    /// <param name="source">Where the pair's sentences stand among all of the source's; the beads count from its start.</param>
    public static Alignment Align(PairEvidence evidence, Run source, Run target)
    {
        if (source.Count == 0 || target.Count == 0)
            return OneSided(source.Count, target.Count);
        return source.Count == 1 && target.Count == 1
            ? OneToOne
            : Aligner.Align(source.Count, target.Count, BeadTypes.Sentences, band => evidence.SentenceCost(source, target, band));
    }

    static Alignment OneSided(int sources, int targets)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>(sources + targets);
        for (var i = 0; i < sources; i++)
            beads.Add(new(new(i, 1), new(0, 0), 1));
        for (var j = 0; j < targets; j++)
            beads.Add(new(new(0, 0), new(j, 1), 1));
        return new(beads.MoveToImmutable());
    }
}
