using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Which bead each item of either side is in.</summary>
sealed class Owners
{
    readonly Dictionary<int, int> _source = [];
    readonly Dictionary<int, int> _target = [];

    public Owners(ImmutableArray<Bead> beads)
    {
        for (var bead = 0; bead < beads.Length; bead++)
        {
            for (var i = beads[bead].Source.Start; i < beads[bead].Source.End; i++)
                _source[i] = bead;
            for (var i = beads[bead].Target.Start; i < beads[bead].Target.End; i++)
                _target[i] = bead;
        }
    }

    /// <param name="item">Of one side or the other; the source's goes first.</param>
    public int Of((int? Source, int? Target) item) => item.Source is { } source ? _source[source] : _target[item.Target!.Value];
}
