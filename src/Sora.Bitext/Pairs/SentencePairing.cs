using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>Pairs the sentences inside a pair of blocks.</summary>
static class SentencePairing
{
    /// <summary>Sentences of both sides together, up to which it is worth trying without the words.</summary>
    const int Few = 16;

    /// <summary>Sentences of both sides together, from which on the way is found first.</summary>
    const int Many = 1_500;

    /// <summary>No article has so many; a list of equal lines may.</summary>
    const int TooMany = 200_000;

    const int Reach = 8;
    const int WideReach = 100;
    const int WideCells = 1_000_000;

    const double Sure = 0.97;

    static readonly Alignment OneToOne = new([new(new(0, 1), new(0, 1), 1)]);

    /// <param name="source">Where the pair's sentences stand among all of the source's; the beads count from its start.</param>
    public static Alignment Align(PairEvidence evidence, Run source, Run target)
    {
        if (source.Count == 0 || target.Count == 0)
            return OneSided(source.Count, target.Count);
        return source.Count == 1 && target.Count == 1
            ? OneToOne
            : Between(evidence, source, target);
    }

    /// <summary>By what shows; where that leaves a doubt, by the words.</summary>
    static Alignment Between(PairEvidence evidence, Run source, Run target)
    {
        var all = source.Count + target.Count;
        if (all > Many)
            return AlongPath(evidence, source, target, withWords: all <= TooMany);
        if (all <= Few || !evidence.HasWords)
        {
            var alignment = Aligner.Align(source.Count, target.Count, BeadTypes.Sentences, band => evidence.SentenceCost(source, target, band));
            if (!evidence.HasWords || alignment.Beads.All(bead => bead.Confidence > Sure))
                return alignment;
        }
        var reach = Reach + (all / 24);
        return Aligner.Align(
            evidence.Proportional(source, target, reach), reach, BeadTypes.SentencesByWords, band => evidence.SentenceCostByWords(source, target, band));
    }

    /// <summary>Finds the way by lengths and punctuation in a wide band, then looks closely along it.</summary>
    static Alignment AlongPath(PairEvidence evidence, Run source, Run target, bool withWords)
    {
        var wide = Math.Clamp(WideCells / Math.Max(1, source.Count), 2, WideReach);
        var whole = evidence.Proportional(source, target, wide);
        var way = Aligner.Align(whole, BeadTypes.FewSentences, evidence.SentenceCost(source, target, whole));
        return !withWords || !evidence.HasWords
            ? way
            : Stretches.Along(way, source.Count, target.Count, Reach, (here, there, band) => Aligner.Align(
                band, Reach, BeadTypes.SentencesByWords, inside => evidence.SentenceCostByWords(Part(source, here), Part(target, there), inside)));
    }

    static Run Part(Run all, Run part) => part with { Start = all.Start + part.Start };

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
