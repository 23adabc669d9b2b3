using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>What the words of two stretches of sentences say for their beads: by the lexicon, or by what is the same on both sides.</summary>
readonly struct SentenceWords
{
    const double EnglishGivenChinese = 0.277;
    const double ChineseGivenEnglish = 0.139;
    const double SharedWeight = 0.5;

    readonly BothWays? _words;
    readonly double _forth;
    readonly double _back;
    readonly Band _band;
    readonly float[] _shared;

    public SentenceWords(SharedAtoms shared, Translation? words, Run source, Run target, Band band)
    {
        _band = band;
        _words = words?.Sentences(source, target, band);
        (_forth, _back) = words is { IsReversed: true } ? (ChineseGivenEnglish, EnglishGivenChinese) : (EnglishGivenChinese, ChineseGivenEnglish);
        _shared = words is not null ? [] : shared.Weigh(
            band, shared.Source.Bounds.AsSpan(source.Start, source.Count + 1), shared.Target.Bounds.AsSpan(target.Start, target.Count + 1));
    }

    /// <summary>The logarithm by which the bead is likelier than chance, weighted.</summary>
    public double Score(Run source, Run target) => _words is { } words
        ? (_forth * words.Forth.Of(source, target)) + (_back * words.Back.Of(target, source))
        : SharedWeight * SharedAtoms.Sum(_shared, _band, source, target);

    /// <summary>Never less than the score, and quickly worked out: what each item says of each other one, added up.</summary>
    public double AtMost(Run source, Run target) => _words is { } words
        ? (_forth * words.Forth.AtMost(source, target)) + (_back * words.Back.AtMost(target, source))
        : SharedWeight * SharedAtoms.Sum(_shared, _band, source, target);

    /// <summary>The words of a bead without a twin, as far as they are known.</summary>
    public int Count(Run source, Run target) => _words is not { } words ? 0 : source.Count == 0 ? words.Forth.Words(target) : words.Back.Words(source);
}
