using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Pairs the sentences of a pair that no pin holds.</summary>
static class PinnedSentences
{
    /// <summary>Sentences of both sides together; a list of equal lines may have more.</summary>
    const int TooMany = 20_000;

    const int Reach = 8;

    /// <param name="source">Where the pair's sentences stand among all of the source's; pins and beads count from its start.</param>
    public static Alignment Align(PairEvidence evidence, Run source, Run target, ImmutableArray<Bead> pins)
    {
        var all = source.Count + target.Count;
        var held = new HeldItems(pins, source.Count, target.Count);
        var withWords = evidence.HasWords && all <= TooMany;
        var reach = Reach + Math.Min(all / 24, 60);
        var path = Aligner.Align(
            evidence.Proportional(source, target, reach),
            reach,
            withWords ? BeadTypes.SentencesByWords : BeadTypes.Sentences,
            band => new PinnedCost<SentenceCost>(withWords ? evidence.SentenceCostByWords(source, target, band) : evidence.SentenceCost(source, target, band), held));
        return held.Join(path, path.Beads.Where(bead => !held.Touch(bead.Source, bead.Target)));
    }
}
