using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>Finds blocks that a translator moved, left without a twin on both sides: a heading, a paragraph, two of which the other side made one, neighbours that traded places.</summary>
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
        var moved = Match(lonely, sources, targets).ToDictionary(bead => bead.Source.Start);
        if (moved.Count == 0)
            return alignment;
        var (gone, joined) = (moved.Values.SelectMany(bead => Items(bead.Target)).ToHashSet(), moved.Values.SelectMany(bead => Items(bead.Source).Skip(1)).ToHashSet());
        return new([.. alignment.Beads
            .Where(bead => bead switch
            {
                { Source.Count: 0, Target.Count: 1 } => !gone.Contains(bead.Target.Start),
                { Source.Count: 1, Target.Count: 0 } => !joined.Contains(bead.Source.Start),
                _ => true,
            })
            .Select(bead => bead is { Source.Count: 1, Target.Count: 0 } ? moved.GetValueOrDefault(bead.Source.Start, bead) : bead)]);
    }

    /// <summary>Of listings or rules that are all the same, nobody can say which was moved where.</summary>
    static bool IsUnique(Text text, int block) =>
        text.Shapes[block].Content is var content && (content == 0 || text.Shapes.Count(shape => shape.Content == content) == 1);

    /// <summary>The best beads of lonely blocks, each block in at most one.</summary>
    /// <param name="sources">Where the blocks that the evidence is of stand in the article.</param>
    /// <param name="targets">The same of the translation.</param>
    static IEnumerable<Bead> Match(PairEvidence evidence, ImmutableArray<int> sources, ImmutableArray<int> targets)
    {
        var cost = evidence.BlockCostByWords(Band.Diagonal(sources.Length, targets.Length, targets.Length + 1));
        var found = new List<(Bead Bead, double Gain)>();
        foreach (var source in Neighbours(sources))
        {
            foreach (var target in Neighbours(targets))
            {
                if ((source.Count > 1 && target.Count > 1) || !cost.IsRecognised(source, target))
                    continue;
                double Cost(Run source, Run target) => cost.Between(source, target, double.PositiveInfinity);
                var gain = Cost(source, new(target.Start, 0)) + Cost(new(source.Start, 0), target) - Cost(source, target);
                if (gain > Doubt)
                    found.Add((new(new(sources[source.Start], source.Count), new(targets[target.Start], target.Count), BeadTypes.Blocks.Certainty.Of(gain)), gain));
            }
        }
        var (usedSources, usedTargets) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (bead, _) in found.OrderByDescending(bead => bead.Gain).ThenBy(bead => bead.Bead.Source.Start).ThenBy(bead => bead.Bead.Target.Start))
        {
            if (usedSources.Overlaps(Items(bead.Source)) || usedTargets.Overlaps(Items(bead.Target)))
                continue;
            usedSources.UnionWith(Items(bead.Source));
            usedTargets.UnionWith(Items(bead.Target));
            yield return bead;
        }
    }

    /// <summary>Each lonely block, and each two that are neighbours in their text.</summary>
    static IEnumerable<Run> Neighbours(ImmutableArray<int> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            yield return new(i, 1);
            if (i + 1 < blocks.Length && blocks[i + 1] == blocks[i] + 1)
                yield return new(i, 2);
        }
    }

    static IEnumerable<int> Items(Run run) => Enumerable.Range(run.Start, run.Count);
}
