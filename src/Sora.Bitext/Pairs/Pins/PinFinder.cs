using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Finds what pins name among the blocks of an article, or the sentences of a pair. An item is in one pin at most.</summary>
sealed class PinFinder(Openings source, Openings target)
{
    readonly PinSide _source = new(source);
    readonly PinSide _target = new(target);
    readonly ImmutableArray<Bead>.Builder _beads = ImmutableArray.CreateBuilder<Bead>();

    /// <summary>What was found so far, in that order; empty sides start at 0.</summary>
    public ImmutableArray<Bead> Beads => _beads.ToImmutable();

    /// <param name="beadOf">The pair that has an id.</param>
    /// <param name="known">An item that the pin names and that is there.</param>
    public PinFailure? Find(Pin pin, SourceLine where, Func<PairId, Bead> beadOf, out (int? Source, int? Target) known)
    {
        var (here, there) = (_source.Locate(pin.Source, id => beadOf(id).Source), _target.Locate(pin.Target, id => beadOf(id).Target));
        known = (First(here), First(there));
        var isKnown = known != (null, null);
        var failure = _source.Check(here, where, isKnown) ?? _target.Check(there, where, isKnown) ?? _source.Claim(here, where) ?? _target.Claim(there, where);
        if (failure is not null)
            return failure;
        if (PinSide.RunOf(here) is not { } run || PinSide.RunOf(there) is not { } twin)
            return new(Findings.PinNotNeighbours(where));
        _beads.Add(new(run, twin, 1) { IsPinned = true });
        return null;
    }

    static int? First(ImmutableArray<Named> names)
    {
        foreach (var (_, items) in names)
        {
            if (!items.IsEmpty)
                return items[0];
        }
        return null;
    }
}
