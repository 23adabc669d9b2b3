using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>
/// Finds blocks that were put together for their place alone: often a passage that was left out, opposite one that the
/// translator added. They stay together, for a free rendering looks the same, but are not held sure.
/// </summary>
static class Strangers
{
    /// <summary>So many of such pairs are right: counted on real articles with paragraphs dropped on either side.</summary>
    const double Confidence = 0.6;

    const int Reach = 8;

    public static Alignment Find(Alignment alignment, BlockCost cost, PairEvidence evidence) => new(ImmutableArray.CreateRange(alignment.Beads, bead =>
        bead is { Source.Count: 1, Target.Count: 1, Confidence: > Confidence } && cost.AreStrange(bead.Source.Start, bead.Target.Start) && SentencesAreStrange(evidence, bead)
            ? bead with { Confidence = Confidence }
            : bead));

    /// <summary>The best that their sentences can be paired is worse than words without a twin.</summary>
    static bool SentencesAreStrange(PairEvidence evidence, Bead blocks)
    {
        var (source, target) = (evidence.Texts.Source.SentencesOf(blocks.Source), evidence.Texts.Target.SentencesOf(blocks.Target));
        var band = evidence.Proportional(source, target, Reach);
        var cost = evidence.SentenceCostByWords(source, target, band);
        double above = 0;
        foreach (var bead in Aligner.Align(band, BeadTypes.SentencesByWords, cost).Beads)
            above += BeadTypes.SentencesByWords.CostOf(bead) + cost.Between(bead.Source, bead.Target, double.PositiveInfinity);
        for (var i = 0; i < source.Count; i++)
            above -= cost.Between(new(i, 1), new(0, 0), double.PositiveInfinity);
        for (var j = 0; j < target.Count; j++)
            above -= cost.Between(new(0, 0), new(j, 1), double.PositiveInfinity);
        return above > 0;
    }
}
