using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>
/// Aligns a long text piece by piece along a way that was found before, so that memory does not grow with the text, and a place
/// where the band must be widened costs no more than its own piece.
/// </summary>
static class Stretches
{
    /// <summary>Source items of a piece; and beads at its end that are aligned again with the next, for the way there is only roughly known.</summary>
    const int Length = 512, Overlap = 48;

    /// <param name="way">Where each source item's twin is, roughly.</param>
    /// <param name="reach">So many columns to either side of the way are looked at first.</param>
    /// <param name="align">Aligns two stretches, from a band around the way on.</param>
    public static Alignment Along(Alignment way, int sources, int targets, int reach, Func<Run, Run, Band, Alignment> align)
    {
        var columns = Columns(way, sources);
        var beads = ImmutableArray.CreateBuilder<Bead>(Math.Max(sources, targets));
        var (source, target) = (0, 0);
        while (source < sources || target < targets)
        {
            var end = sources - source < 2 * Length ? sources : source + Length;
            var (here, there) = (new Run(source, end - source), Rest(target, end == sources ? targets : columns[end]));
            var part = align(here, there, Band.Along(columns.AsSpan(here.Start, here.Count + 1), there, reach)).Beads;
            var kept = end == sources ? part.Length : Math.Max(1, part.Length - Overlap);
            for (var i = 0; i < kept; i++)
                beads.Add(part[i] with { Source = Shift(part[i].Source, here.Start), Target = Shift(part[i].Target, there.Start) });
            (source, target) = (beads[^1].Source.End, beads[^1].Target.End);
        }
        return new(beads.ToImmutable());
    }

    static Run Rest(int start, int end) => new(start, Math.Max(0, end - start));

    static Run Shift(Run run, int start) => run with { Start = run.Start + start };

    /// <summary>For each number of source items, the number of target items that go with them.</summary>
    static int[] Columns(Alignment way, int sources)
    {
        var columns = new int[sources + 1];
        foreach (var bead in way.Beads)
            columns.AsSpan(bead.Source.Start + 1, bead.Source.Count).Fill(bead.Target.End);
        return columns;
    }
}
