using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>What the words of two stretches of sentences say for their beads: by the lexicon, or by what is the same on both sides.</summary>
readonly struct SentenceWords
{
    readonly BothOrders? _words;
    readonly CellSums? _most;
    readonly double _forth;
    readonly double _back;
    readonly Band _band;
    readonly float[] _shared;
    readonly SentenceWeights _weights;
    readonly bool _reversed;

    public SentenceWords(SharedAtoms shared, Translation? words, Run source, Run target, Band band, SentenceWeights weights)
    {
        (_weights, _reversed) = (weights, words is { IsReversed: true });
        _band = band;
        _words = words?.InOrder(source, target, band);
        (_forth, _back) = _reversed ? (weights.ChineseGivenEnglish, weights.EnglishGivenChinese) : (weights.EnglishGivenChinese, weights.ChineseGivenEnglish);
        _most = _words is { } both ? CellSums.Weighted(band, _forth, both.Forth.Most, _back, both.Back.Most) : null;
        _shared = words is not null ? [] : shared.Weigh(
            band, shared.Source.Bounds.AsSpan(source.Start, source.Count + 1), shared.Target.Bounds.AsSpan(target.Start, target.Count + 1));
    }

    /// <summary>The logarithm by which the bead is likelier than chance, weighted.</summary>
    /// <param name="enough">Negative infinity stands for any score that is not above this.</param>
    public double Score(Run source, Run target, double enough)
    {
        if (_words is not { } words)
            return -_weights.Shared * SharedAtoms.Sum(_shared, _band, source, target);
        if (source.Count > target.Count)
        {
            // The target's fewer sentences explain the source's more quickly than the other way round.
            var back = _back * words.Back.Of(target, source);
            return back + (_forth * words.Forth.AtMost(source, target)) <= enough ? double.NegativeInfinity : (_forth * words.Forth.Of(source, target)) + back;
        }
        var most = _back * words.Back.AtMost(target, source);
        var forth = _forth * words.Forth.Of(source, target);
        return forth + most <= enough ? double.NegativeInfinity : forth + (_back * words.Back.Of(target, source));
    }

    /// <summary>Never less than the score, and quickly worked out: what each item says of each other one, added up.</summary>
    public double AtMost(Run source, Run target) => _most is { } most ? most.In(source, target) : -_weights.Shared * SharedAtoms.Sum(_shared, _band, source, target);

    /// <summary>What it costs that the words of one side have no twin.</summary>
    public double Null(Run source, Run target) => _words is not { } words ? 0
        : source.Count == 0 ? (_reversed ? _weights.NullChinese : _weights.NullEnglish) * words.Forth.Words(target)
        : (_reversed ? _weights.NullEnglish : _weights.NullChinese) * words.Back.Words(source);
}
