using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>
/// What speaks against two runs of sentences being each other's translation. The weights are those of a log-linear model over
/// beads (a conditional random field), fitted together with the costs of the bead types.
/// </summary>
readonly struct SentenceCost : IBeadCost
{
    const double LengthWeight = 2.03;
    const double Impossible = 60;
    const double OneSideAsks = 0.61;
    const double BothAsk = -0.04;
    const double BothExclaim = -1.32;
    const double OneOpens = 0.40;
    const double BothOpen = -2.67;
    const double OneCloses = 1.13;
    const double BothClose = -2.20;
    const double BothPersons = -0.77;
    const double CommaDifference = 0.19;
    const double CommasForSentences = -0.18;
    const double PersonsInside = -0.43;
    /// <summary>No bead gains more than this by its marks.</summary>
    const double MarksAtMost = 10;

    const double NullLength = 0.145;
    const double NullWord = 0.024;

    readonly Measures _source;
    readonly Measures _target;
    readonly int _sourceStart;
    readonly int _targetStart;
    readonly SentenceWords _words;
    readonly double _ratio;

    /// <param name="source">The stretch of the source's sentences that the band's rows stand for.</param>
    /// <param name="ratio">Letters of the target for one of the source.</param>
    public SentenceCost(Measures sources, Run source, Measures targets, Run target, (SharedAtoms Shared, Translation? Words) evidence, double ratio, Band band)
    {
        (_source, _target, _sourceStart, _targetStart, _ratio) = (sources, targets, source.Start, target.Start, ratio);
        _words = new(evidence.Shared, evidence.Words, source, target, band);
    }

    public double Between(Run source, Run target, double limit)
    {
        var here = source with { Start = source.Start + _sourceStart };
        var there = target with { Start = target.Start + _targetStart };
        var (length, twin) = (_source.Length(here) * _ratio, _target.Length(there));
        if (source.Count == 0 || target.Count == 0)
            return (NullLength * Math.Sqrt(length + twin)) + (NullWord * _words.Count(source, target));
        var misfit = Length.Cost(length, twin);
        if (misfit > Impossible)
            return double.PositiveInfinity;
        var words = _words.AtMost(source, target);
        if ((LengthWeight * misfit) - MarksAtMost - words >= limit)
            return double.PositiveInfinity;
        var (asks, asked) = (_source.QuestionsIn(here), _target.QuestionsIn(there));
        var cost = (LengthWeight * misfit) + (OneSideAsks * Math.Abs(asks - asked));
        if (asks > 0 && asked > 0)
            cost += BothAsk;
        if (_source.Exclaims(here) && _target.Exclaims(there))
            cost += BothExclaim;
        var commas = _source.CommasIn(here) - _target.CommasIn(there);
        cost += CommaDifference * Math.Min(6, Math.Abs(commas));
        if (target.Count > 1)
            cost += (CommasForSentences * Math.Clamp(commas, 0, 4)) + (PersonsInside * _target.PersonsInside(there));
        ref readonly var first = ref _source.Items[here.Start];
        ref readonly var firstTwin = ref _target.Items[there.Start];
        if (first.OpensQuote || firstTwin.OpensQuote)
            cost += first.OpensQuote == firstTwin.OpensQuote ? BothOpen : OneOpens;
        if (first.StartsWithPerson && firstTwin.StartsWithPerson)
            cost += BothPersons;
        var (closes, closed) = (_source.Items[here.End - 1].ClosesQuote, _target.Items[there.End - 1].ClosesQuote);
        if (closes || closed)
            cost += closes == closed ? BothClose : OneCloses;
        return cost - words >= limit ? double.PositiveInfinity : cost - _words.Score(source, target);
    }
}
