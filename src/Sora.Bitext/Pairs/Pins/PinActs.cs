using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>What an act makes of a pair, or of it and the next.</summary>
static class PinActs
{
    /// <param name="beads">Of an article's blocks or a pair's sentences, in reading order.</param>
    /// <param name="at">Which of them is acted on, from 0.</param>
    /// <returns>How many beads from there are replaced, and by what: runs that translate each other. Nothing where the act makes no sense there.</returns>
    public static (int Replaced, ImmutableArray<Bead> By) Of(ImmutableArray<Bead> beads, int at, PinAct act)
    {
        var bead = beads[at];
        var next = at + 1 < beads.Length ? beads[at + 1] : (Bead?)null;
        var (source, target) = (bead.Source, bead.Target);
        return act switch
        {
            PinAct.Confirm when !bead.IsPinned => (1, [bead]),
            PinAct.Merge when next is { } after && Joined(source, after.Source) is { } sources && Joined(target, after.Target) is { } targets => (2, [new(sources, targets, 1)]),
            PinAct.Split when source.Count > 1 || target.Count > 1 => (1, [new(First(source), First(target), 1), new(Rest(source), Rest(target), 1)]),
            PinAct.ShiftDown when next is { } after && target.Count > 0 && Joined(Last(target), after.Target) is { } moved => (2, Present(new(source, AllButLast(target), 1), new(after.Source, moved, 1))),
            PinAct.ShiftUp when next is { Target.Count: > 0 } after && Joined(target, First(after.Target)) is { } moved => (2, Present(new(source, moved, 1), new(after.Source, Rest(after.Target), 1))),
            PinAct.Unpair when source.Count > 0 && target.Count > 0 => (1, [new(source, default, 1), new(default, target, 1)]),
            _ => (0, []),
        };
    }

    /// <summary>Two runs as one; null where something stands between them.</summary>
    static Run? Joined(Run first, Run second) =>
        first.Count == 0 ? second : second.Count == 0 ? first : first.End == second.Start ? new(first.Start, first.Count + second.Count) : null;

    static Run First(Run run) => run with { Count = Math.Min(1, run.Count) };

    static Run Rest(Run run) => run.Count == 0 ? run : new(run.Start + 1, run.Count - 1);

    static Run Last(Run run) => new(run.End - 1, 1);

    static Run AllButLast(Run run) => run with { Count = run.Count - 1 };

    /// <summary>A pair that has lost both sides is none.</summary>
    static ImmutableArray<Bead> Present(params ReadOnlySpan<Bead> beads)
    {
        var present = ImmutableArray.CreateBuilder<Bead>(beads.Length);
        foreach (var bead in beads)
        {
            if (bead.Source.Count + bead.Target.Count > 0)
                present.Add(bead);
        }
        return present.ToImmutable();
    }
}
