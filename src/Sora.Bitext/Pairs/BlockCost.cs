using Sora.Bitext.Blocks;
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
    readonly BothWays? _words;

    /// <param name="ratio">Letters of the target for one of the source.</param>
    public BlockCost(Text source, Text target, Translation? words, SharedAtoms shared, SharedAtoms references, double ratio, Band band)
    {
        (_source, _target, _ratio, _band) = (source, target, ratio, band);
        _shared = shared.Weigh(band, Bounds(shared.Source, source.BlockBounds), Bounds(shared.Target, target.BlockBounds));
        _words = words?.Blocks(band);
        _references = references.Source.Ids.Length == 0 ? [] : references.Weigh(band, references.Source.Bounds, references.Target.Bounds);
    }

    public double Between(Run source, Run target, double limit)
    {
        if (source.Count == 0 || target.Count == 0)
            return _words is { } all ? BlockWeights.Null * (source.Count == 0 ? all.Forth.Words(target) : all.Back.Words(source)) : 0;
        if (!_source.MayJoin(source) || !_target.MayJoin(target))
            return double.PositiveInfinity;
        var merges = source.Count + target.Count > 2;
        if (merges && !(FiguresAreShared(_source, source, _target, target) && FiguresAreShared(_target, target, _source, source)))
            return double.PositiveInfinity;
        ref readonly var first = ref Main(_source, source);
        ref readonly var twin = ref Main(_target, target);
        var isProse = !first.IsSolid && !twin.IsSolid;
        var cost = BlockWeights.Kinds(first, twin, merges) - (BlockWeights.Shared * Math.Sqrt(SharedAtoms.Sum(_shared, _band, source, target)));
        if (_references.Length > 0)
            cost -= BlockWeights.Reference * Math.Sqrt(SharedAtoms.Sum(_references, _band, source, target));
        if (isProse)
            cost += BlockWeights.Length * Length.BlockCost(_source.Blocks.Length(source) * _ratio, _target.Blocks.Length(target));
        var most = cost - (isProse ? Punctuation.Most : 0);
        if (_words is { } known)
            most -= BlockWeights.Lexical * (known.Forth.AtMost(source, target) + known.Back.AtMost(target, source));
        if (most >= limit)
            return double.PositiveInfinity;
        if (isProse)
            cost += Punctuation.Cost(_source.Blocks, source, _target.Blocks, target);
        return cost - (BlockWeights.Lexical * Words(source, target));
    }

    double Words(Run source, Run target) => _words is { } words ? words.Forth.Of(source, target) + words.Back.Of(target, source) : 0;

    /// <summary>The logarithm by which the words of two blocks explain each other better than chance.</summary>
    public double Words(int source, int target) => Words(new Run(source, 1), new Run(target, 1));

    /// <summary>Whether two blocks, or one and two, are each other's translation by what they say, not by their kind and place.</summary>
    /// <remarks>
    /// The words of either explain the other's: on real articles one in 500 unlike pairs of 15 to 39 words does so. Of many words less will do: of 40,
    /// one in 1,600 unlike pairs comes as near, and 88 in 100 translations do.
    /// </remarks>
    public bool IsRecognised(Run source, Run target)
    {
        const int Many = 40;
        const double Alike = -0.15;
        if (source.Count == 1 && target.Count == 1 && _source.Shapes[source.Start].Images is { Length: > 0 } images)
            return images.AsSpan().ContainsAny(_target.Shapes[target.Start].Images);
        if (_words is not { } words)
            return false;
        var (forth, back) = (words.Forth.Of(source, target), words.Back.Of(target, source));
        var count = words.Forth.Words(target) + words.Back.Words(source);
        return (forth > 1 && back > 1) || (count >= Many && forth + back > Alike * count);
    }

    /// <summary>Whether two blocks of prose say different things by their words, as far as a bag of words can tell.</summary>
    public bool AreStrange(int source, int target)
    {
        const int Few = 15;
        const double Strange = -0.6;
        if (_words is not { } words || _source.Shapes[source].IsSolid || _target.Shapes[target].IsSolid)
            return false;
        var count = words.Forth.Words(new(target, 1)) + words.Back.Words(new(source, 1));
        return count >= Few && Words(source, target) < Strange * count;
    }

    /// <summary>Whether a run of the other side says nothing of a paragraph that was joined to others, as far as words can tell. Lists are run together too, and then said in few words.</summary>
    public bool IsUnheardOf(int block, Run other, bool isTarget)
    {
        const int Few = 4;
        const double Nothing = -0.5;
        if (_words is not { } words || (isTarget ? _target : _source).Shapes[block].Kind != BlockKind.Paragraph)
            return false;
        var (explanation, run) = (isTarget ? words.Forth : words.Back, new Run(block, 1));
        var count = explanation.Words(run);
        return count >= Few && explanation.Of(other, run) < Nothing * count;
    }

    /// <summary>Whether the two sides of a bead are more of one length than those of another, by more than chance would have it.</summary>
    public bool LengthsAgreeBetter(Bead bead, Bead than) => LengthCost(bead) < LengthCost(than) - 1;

    double LengthCost(Bead bead) => Length.BlockCost(_source.Blocks.Length(bead.Source) * _ratio, _target.Blocks.Length(bead.Target));

    /// <summary>A picture may be joined to the text around it only where the other side's text carries the same picture.</summary>
    static bool FiguresAreShared(Text text, Run run, Text otherText, Run other)
    {
        if (run.Count == 1 || !text.HasFigures(run))
            return true;
        for (var i = run.Start; i < run.End; i++)
        {
            if (text.Shapes[i].Kind != BlockKind.Figure)
                continue;
            var isShared = false;
            for (var j = other.Start; j < other.End; j++)
                isShared |= text.Shapes[i].Images.AsSpan().ContainsAny(otherText.Shapes[j].Images);
            if (!isShared)
                return false;
        }
        return true;
    }

    /// <summary>The first block that is not a picture stands for the run.</summary>
    static ref readonly BlockShape Main(Text text, Run run)
    {
        for (var i = run.Start; i < run.End && text.HasFigures(run); i++)
        {
            if (text.Shapes[i].Kind != BlockKind.Figure)
                return ref text.Shapes[i];
        }
        return ref text.Shapes[run.Start];
    }

    static int[] Bounds(AtomList atoms, int[] blocks)
    {
        var bounds = new int[blocks.Length];
        for (var i = 0; i < bounds.Length; i++)
            bounds[i] = atoms.Bounds[blocks[i]];
        return bounds;
    }
}
