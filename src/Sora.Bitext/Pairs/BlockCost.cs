using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>What speaks against two runs of blocks being each other's translation: kind and level, length, punctuation, and shared atoms.</summary>
readonly struct BlockCost : IBeadCost
{
    readonly Text _source;
    readonly Text _target;
    readonly Band _band;
    readonly float[] _shared;
    readonly float[] _references;
    readonly double _ratio;

    /// <param name="ratio">Letters of the target for one of the source.</param>
    public BlockCost(Text source, Text target, SharedAtoms words, SharedAtoms references, double ratio, Band band)
    {
        (_source, _target, _ratio, _band) = (source, target, ratio, band);
        _shared = words.Weigh(band, Bounds(words.Source, source.BlockBounds), Bounds(words.Target, target.BlockBounds));
        _references = references.Source.Ids.Length == 0 ? [] : references.Weigh(band, references.Source.Bounds, references.Target.Bounds);
    }

    public double Between(Run source, Run target)
    {
        if (source.Count == 0 || target.Count == 0)
            return 0;
        ref readonly var first = ref _source.Shapes[source.Start];
        ref readonly var twin = ref _target.Shapes[target.Start];
        if (_source.Shapes[source.End - 1].Join != first.Join || _target.Shapes[target.End - 1].Join != twin.Join)
            return double.PositiveInfinity;
        var cost = BlockWeights.Kinds(first, twin, source.Count + target.Count > 2) - (BlockWeights.Shared * Math.Sqrt(SharedAtoms.Sum(_shared, _band, source, target)));
        if (_references.Length > 0)
            cost -= BlockWeights.Reference * SharedAtoms.Sum(_references, _band, source, target);
        if (first.IsSolid || twin.IsSolid)
            return cost;
        return cost
            + Length.Cost(_source.Blocks.Length(source) * _ratio, _target.Blocks.Length(target))
            + Punctuation.Cost(_source.Blocks, source, _target.Blocks, target);
    }

    static int[] Bounds(AtomList atoms, int[] blocks)
    {
        var bounds = new int[blocks.Length];
        for (var i = 0; i < bounds.Length; i++)
            bounds[i] = atoms.Bounds[blocks[i]];
        return bounds;
    }
}
