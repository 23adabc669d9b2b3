using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>
/// Takes out of mergers the paragraphs at their ends of which the other side says nothing: what is not translated yet, or was left out.
/// To the aligner one long merger of short paragraphs is cheaper than each of them without a twin.
/// </summary>
static class Leftovers
{
    /// <summary>Neither the merger nor what was taken out of it is held surer than this: somebody should look.</summary>
    const double Surest = 0.7;

    public static Alignment Find(Alignment alignment, BlockCost cost)
    {
        if (!alignment.Beads.Any(IsMerger))
            return alignment;
        var beads = ImmutableArray.CreateBuilder<Bead>(alignment.Beads.Length);
        foreach (var bead in alignment.Beads)
        {
            if (IsMerger(bead) && Kept(bead, cost) is var kept && kept != bead)
                AddParts(bead, kept);
            else
                beads.Add(bead);
        }
        return new(beads.ToImmutable());

        void AddParts(Bead bead, Bead kept)
        {
            var confidence = Math.Min(bead.Confidence, Surest);
            AddAlone(new(bead.Source.Start, kept.Source.Start - bead.Source.Start), new(bead.Target.Start, kept.Target.Start - bead.Target.Start));
            beads.Add(kept with { Confidence = confidence });
            AddAlone(new(kept.Source.End, bead.Source.End - kept.Source.End), new(kept.Target.End, bead.Target.End - kept.Target.End));

            void AddAlone(Run source, Run target)
            {
                for (var i = 0; i < source.Count; i++)
                    beads.Add(new(new(source.Start + i, 1), new(target.Start, 0), confidence));
                for (var j = 0; j < target.Count; j++)
                    beads.Add(new(new(source.Start, 0), new(target.Start + j, 1), confidence));
            }
        }
    }

    static bool IsMerger(Bead bead) => bead is { Source.Count: 1, Target.Count: > 1 } or { Source.Count: > 1, Target.Count: 1 };

    /// <summary>What is left of a merger; all of it where its lengths would agree no better then.</summary>
    static Bead Kept(Bead bead, BlockCost cost)
    {
        var kept = bead with
        {
            Source = Without(bead.Source, block => cost.IsUnheardOf(block, bead.Target, isTarget: false)),
            Target = Without(bead.Target, block => cost.IsUnheardOf(block, bead.Source, isTarget: true)),
        };
        return cost.LengthsAgreeBetter(kept, bead) ? kept : bead;
    }

    static Run Without(Run run, Func<int, bool> isLeft)
    {
        var (start, end) = (run.Start, run.End);
        while (end > start + 1 && isLeft(end - 1))
            end--;
        while (start < end - 1 && isLeft(start))
            start++;
        return new(start, end - start);
    }
}
