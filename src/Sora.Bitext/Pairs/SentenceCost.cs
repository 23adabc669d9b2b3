using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>
/// What speaks against two runs of sentences being each other's translation, by <see cref="SentenceWeights"/>.
/// </summary>
readonly struct SentenceCost : IBeadCost
{
    const double Impossible = 60;

    /// <summary>No bead gains more than this by its marks.</summary>
    const double MarksAtMost = 12;

    readonly Measures _source;
    readonly Measures _target;
    readonly int _sourceStart;
    readonly int _targetStart;
    readonly SentenceWords _words;
    readonly SentenceWeights _weights;
    readonly double _ratio;

    /// <param name="source">The stretch of the source's sentences that the band's rows stand for.</param>
    /// <param name="ratio">Letters of the target for one of the source.</param>
    public SentenceCost(Measures sources, Run source, Measures targets, Run target, (SharedAtoms Shared, Translation? Words) evidence, double ratio, Band band, SentenceWeights weights)
    {
        _weights = weights;
        (_source, _target, _sourceStart, _targetStart, _ratio) = (sources, targets, source.Start, target.Start, ratio);
        _words = new(evidence.Shared, evidence.Words, source, target, band, weights);
    }

    public double Between(Run source, Run target, double limit)
    {
        var here = source with { Start = source.Start + _sourceStart };
        var there = target with { Start = target.Start + _targetStart };
        var (length, twin) = (_source.Length(here) * _ratio, _target.Length(there));
        if (source.Count == 0 || target.Count == 0)
            return (_weights.NullLength * Math.Sqrt(length + twin)) + _words.Null(source, target);
        var misfit = Length.Cost(length, twin);
        if (misfit > Impossible)
            return double.PositiveInfinity;
        var words = _words.AtMost(source, target);
        if ((_weights.Length * misfit) - MarksAtMost - words >= limit)
            return double.PositiveInfinity;
        var (asks, asked) = (_source.QuestionsIn(here), _target.QuestionsIn(there));
        var cost = (_weights.Length * misfit) + (_weights.OneSideAsks * Math.Abs(asks - asked));
        if (_source.Exclaims(here) && _target.Exclaims(there))
            cost += _weights.BothExclaim;
        var commas = _source.CommasIn(here) - _target.CommasIn(there);
        cost += _weights.CommaDifference * Math.Min(6, Math.Abs(commas));
        if (target.Count > 1)
            cost += (_weights.CommasForSentences * Math.Clamp(commas, 0, 4)) + (_weights.PersonsInside * _target.PersonsInside(there));
        ref readonly var first = ref _source.Items[here.Start];
        ref readonly var firstTwin = ref _target.Items[there.Start];
        if (first.OpensQuote || firstTwin.OpensQuote)
            cost += first.OpensQuote == firstTwin.OpensQuote ? _weights.BothOpen : _weights.OneOpens;
        if (first.StartsWithPerson && firstTwin.StartsWithPerson)
            cost += _weights.BothPersons;
        var (closes, closed) = (_source.Items[here.End - 1].ClosesQuote, _target.Items[there.End - 1].ClosesQuote);
        if (closes || closed)
            cost += closes == closed ? _weights.BothClose : _weights.OneCloses;
        return cost - words >= limit ? double.PositiveInfinity : cost - _words.Score(source, target, cost - limit);
    }
}
