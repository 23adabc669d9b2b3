using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>Finds blocks that a translator moved: a heading, a paragraph or two neighbours that traded places, left without a twin on both sides.</summary>
static class Moves
{
    /// <summary>The most lonely blocks of a side that are looked at: beyond that it is another text, not an edit.</summary>
    const int Most = 200;

    /// <summary>How much better than standing alone a pair must be to be believed across others.</summary>
    const double Doubt = 1;

    /// <summary>Joins lonely blocks across other pairs. The beads stay in the order of the source.</summary>
    public static Alignment Find(PairEvidence evidence, Article source, Article target, Alignment alignment)
    {
        var sources = alignment.Beads.Where(bead => bead is { Source.Count: 1, Target.Count: 0 }).Select(bead => bead.Source.Start).Where(i => IsUnique(evidence.Texts.Source, i)).ToImmutableArray();
        var targets = alignment.Beads.Where(bead => bead is { Source.Count: 0, Target.Count: 1 }).Select(bead => bead.Target.Start).Where(j => IsUnique(evidence.Texts.Target, j)).ToImmutableArray();
        if (sources.IsEmpty || targets.IsEmpty || sources.Length > Most || targets.Length > Most)
            return alignment;
        var lonely = new PairEvidence(
            Text.Of([.. sources.Select(i => source.Blocks[i])], source.Language), Text.Of([.. targets.Select(j => target.Blocks[j])], target.Language), evidence.Known);
        var twins = Match(lonely, sources.Length, targets.Length)
            .ToDictionary(pair => sources[pair.Source], pair => (Twin: targets[pair.Target], pair.Gain));
        var moved = twins.Values.Select(twin => twin.Twin).ToHashSet();
        return twins.Count == 0 ? alignment : new([.. alignment.Beads
            .Where(bead => bead is not { Source.Count: 0, Target.Count: 1 } || !moved.Contains(bead.Target.Start))
            .Select(bead => bead is { Source.Count: 1, Target.Count: 0 } && twins.TryGetValue(bead.Source.Start, out var twin)
                ? bead with { Target = new(twin.Twin, 1), Confidence = BeadTypes.Blocks.Certainty.Of(twin.Gain) }
                : bead)]);
    }

    /// <summary>Of listings or rules that are all the same, nobody can say which was moved where.</summary>
    static bool IsUnique(Text text, int block) =>
        text.Shapes[block].Content is var content && (content == 0 || text.Shapes.Count(shape => shape.Content == content) == 1);

    /// <summary>The best pairs of lonely blocks, each block at most once.</summary>
    static List<(int Source, int Target, double Gain)> Match(PairEvidence evidence, int sources, int targets)
    {
        var cost = evidence.BlockCostByWords(Band.Diagonal(sources, targets, targets + 1));
        var gains = new List<(double Gain, int Source, int Target)>();
        for (var i = 0; i < sources; i++)
        {
            for (var j = 0; j < targets; j++)
            {
                double Cost(int source, int target) => cost.Between(new(i, source), new(j, target), double.PositiveInfinity);
                var gain = Cost(1, 0) + Cost(0, 1) - Cost(1, 1);
                if (gain > Doubt && cost.IsRecognised(i, j))
                    gains.Add((gain, i, j));
            }
        }
        var (usedSources, usedTargets) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int, double)>();
        foreach (var (gain, i, j) in gains.OrderByDescending(pair => pair.Gain).ThenBy(pair => pair.Source).ThenBy(pair => pair.Target))
        {
            if (usedSources.Contains(i) || !usedTargets.Add(j))
                continue;
            usedSources.Add(i);
            pairs.Add((i, j, gain));
        }
        return pairs;
    }
}
