using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>The items that pinned beads hold. The aligner finds its way past them, and then they take their places in what it found.</summary>
sealed class HeldItems
{
    readonly ImmutableArray<Bead> _pins;
    readonly int[] _source;
    readonly int[] _target;

    /// <param name="pins">No item is in two of them.</param>
    public HeldItems(ImmutableArray<Bead> pins, int sources, int targets)
    {
        (_pins, _source, _target) = (pins, new int[sources], new int[targets]);
        for (var pin = 0; pin < pins.Length; pin++)
        {
            _source.AsSpan(pins[pin].Source.Start, pins[pin].Source.Count).Fill(pin + 1);
            _target.AsSpan(pins[pin].Target.Start, pins[pin].Target.Count).Fill(pin + 1);
        }
    }

    /// <summary>Some item is held.</summary>
    public bool Touch(Run source, Run target) =>
        _source.AsSpan(source.Start, source.Count).ContainsAnyExcept(0) || _target.AsSpan(target.Start, target.Count).ContainsAnyExcept(0);

    /// <summary>The first item that a pin holds on either side.</summary>
    public bool Begin(Run source, Run target)
    {
        if (source.Count != 1 || target.Count != 1 || _source[source.Start] != _target[target.Start])
            return false;
        var pin = _pins[_source[source.Start] - 1];
        return pin.Source.Start == source.Start && pin.Target.Start == target.Start;
    }

    /// <summary>Puts the pins in the order of the source among the beads that hold the other items.</summary>
    /// <param name="path">The way that was found past the pins: every item is in one of its beads, in order.</param>
    /// <param name="open">Those of its beads that no pin touches, or what has become of them.</param>
    public Alignment Join(Alignment path, IEnumerable<Bead> open)
    {
        var (sourcePlaces, targetPlaces) = (new int[_source.Length], new int[_target.Length]);
        for (var i = 0; i < path.Beads.Length; i++)
        {
            sourcePlaces.AsSpan(path.Beads[i].Source.Start, path.Beads[i].Source.Count).Fill(i);
            targetPlaces.AsSpan(path.Beads[i].Target.Start, path.Beads[i].Target.Count).Fill(i);
        }
        var beads = ImmutableArray.CreateBuilder<Bead>(path.Beads.Length);
        var (source, target) = (0, 0);
        foreach (var bead in open.Concat(_pins).OrderBy(bead => bead.Source.Count > 0 ? sourcePlaces[bead.Source.Start] : targetPlaces[bead.Target.Start]))
        {
            beads.Add(bead with
            {
                Source = bead.Source.Count > 0 ? bead.Source : new(source, 0),
                Target = bead.Target.Count > 0 ? bead.Target : new(target, 0),
            });
            (source, target) = (beads[^1].Source.End, beads[^1].Target.End);
        }
        return new(beads.ToImmutable());
    }
}
