using System.Buffers;

namespace Sora.Bitext.Pairs;

/// <summary>
/// A cost that keeps what beads of a band were found to cost, for a second look at them. Costs that only turned out to be too high are not
/// kept: the second look may have a higher limit.
/// </summary>
readonly struct Remembered<TCost> : IBeadCost, IDisposable
    where TCost : struct, IBeadCost
{
    /// <summary>More than this takes too much memory: all is worked out again.</summary>
    const int MostBeads = 1_000_000;

    readonly TCost _cost;
    readonly Band _band;
    readonly BeadTypes _types;
    readonly double[] _known;

    public Remembered(TCost cost, Band band, BeadTypes types)
    {
        var beads = (band.Sources + 1L) * band.Width * types.All.Length;
        (_cost, _band, _types, _known) = (cost, band, types, beads > MostBeads ? [] : ArrayPool<double>.Shared.Rent((int)beads));
        _known.AsSpan().Fill(double.NaN);
    }

    public double Between(Run source, Run target, double limit)
    {
        var column = target.End - _band.First(source.End);
        if ((uint)column >= (uint)_band.Width || _known.Length == 0)
            return _cost.Between(source, target, limit);
        ref var known = ref _known[(((source.End * _band.Width) + column) * _types.All.Length) + _types.Index(source.Count, target.Count)];
        if (!double.IsNaN(known))
            return known;
        var found = _cost.Between(source, target, limit);
        if (!double.IsPositiveInfinity(found))
            known = found;
        return found;
    }

    public void Dispose() => ArrayPool<double>.Shared.Return(_known);
}
