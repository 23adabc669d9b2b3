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
    public static Alignment Find(Article source, Article target, Alignment alignment)
    {
        var sources = alignment.Beads.Where(bead => bead is { Source.Count: 1, Target.Count: 0 }).Select(bead => bead.Source.Start).ToImmutableArray();
        var targets = alignment.Beads.Where(bead => bead is { Source.Count: 0, Target.Count: 1 }).Select(bead => bead.Target.Start).ToImmutableArray();
        if (sources.IsEmpty || targets.IsEmpty || sources.Length > Most || targets.Length > Most)
            return alignment;
        var twins = Match(new(Text.Of([.. sources.Select(i => source.Blocks[i])]), Text.Of([.. targets.Select(j => target.Blocks[j])])), sources.Length, targets.Length)
            .ToDictionary(pair => sources[pair.Source], pair => targets[pair.Target]);
        var moved = twins.Values.ToHashSet();
        return twins.Count == 0 ? alignment : new([.. alignment.Beads
            .Where(bead => bead is not { Source.Count: 0, Target.Count: 1 } || !moved.Contains(bead.Target.Start))
            .Select(bead => bead is { Source.Count: 1, Target.Count: 0 } && twins.TryGetValue(bead.Source.Start, out var twin)
                ? bead with { Target = new(twin, 1) }
                : bead)]);
    }

    /// <summary>The best pairs of lonely blocks, each block at most once.</summary>
    static List<(int Source, int Target)> Match(PairEvidence evidence, int sources, int targets)
    {
        var cost = evidence.BlockCost(Band.Diagonal(sources, targets, targets + 1));
        var gains = new List<(double Gain, int Source, int Target)>();
        for (var i = 0; i < sources; i++)
        {
            for (var j = 0; j < targets; j++)
            {
                var gain = cost.Between(new(i, 1), new(j, 0)) + cost.Between(new(i, 0), new(j, 1)) - cost.Between(new(i, 1), new(j, 1));
                if (gain > Doubt && cost.IsRecognised(i, j))
                    gains.Add((gain, i, j));
            }
        }
        var (usedSources, usedTargets) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in gains.OrderByDescending(pair => pair.Gain).ThenBy(pair => pair.Source).ThenBy(pair => pair.Target))
        {
            if (usedSources.Contains(i) || !usedTargets.Add(j))
                continue;
            usedSources.Add(i);
            pairs.Add((i, j));
        }
        return pairs;
    }
}
