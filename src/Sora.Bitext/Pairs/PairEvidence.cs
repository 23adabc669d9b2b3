using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>
/// What the two texts of an article have in common, and the costs of beads that follow from it. What shows at once is
/// gathered at once; what the words mean is worked out when somebody asks, for most pairs of blocks need no lexicon.
/// </summary>
sealed class PairEvidence
{
    /// <summary>No article has more; a list of equal lines may.</summary>
    const int MostBlocks = 10_000;

    readonly Text _source;
    readonly Text _target;
    readonly SharedAtoms _shared;
    readonly SharedAtoms _references;
    readonly double _ratio;
    readonly Lazy<Translation>? _words;

    public PairEvidence(Text source, Text target, KnownWords? known = null)
    {
        (_source, _target, Known) = (source, target, known ?? KnownWords.None);
        _shared = SharedAtoms.Between(
            source.Atoms.Hashes, source.AtomItems, source.Sentences.Count, target.Atoms.Hashes, target.AtomItems, target.Sentences.Count);
        _references = SharedAtoms.Between(
            source.References.Hashes, source.ReferenceItems, source.Blocks.Count, target.References.Hashes, target.ReferenceItems, target.Blocks.Count);
        _ratio = Length.Ratio(source.ProseLength, target.ProseLength);
        if (Language.AreChineseAndEnglish(source.Language, target.Language))
            _words = new(() => Translation.Between(source, target, Known.With(ChineseEnglish.Words), Links, reversed: source.Language.Primary == "en"));
    }

    /// <summary>What counts between sentences whose words are looked up.</summary>
    public SentenceWeights Weights { get; init; } = SentenceWeights.ByWords;

    /// <summary>What counts between words.</summary>
    public LinkShares Links { get; init; } = LinkShares.All;

    /// <summary>What the publisher knows of the words.</summary>
    public KnownWords Known { get; }

    /// <summary>There is a lexicon for these languages.</summary>
    public bool HasWords => _words is not null;

    /// <summary>It is worth asking for so many blocks of both sides together.</summary>
    public bool HasWordsFor(int blocks) => HasWords && blocks <= MostBlocks;

    /// <summary>A band over two stretches of sentences, along equal shares of their lengths.</summary>
    public Band Proportional(Run source, Run target, int reach) => Band.Proportional(
        _source.Sentences.Lengths.AsSpan(source.Start, source.Count + 1), _target.Sentences.Lengths.AsSpan(target.Start, target.Count + 1), reach);

    public BlockCost BlockCost(Band band) => new(_source, _target, null, _shared, _references, _ratio, band);

    public BlockCost BlockCostByWords(Band band) => new(_source, _target, _words?.Value, _shared, _references, _ratio, band);

    public SentenceCost SentenceCost(Run source, Run target, Band band) =>
        new(_source.Sentences, source, _target.Sentences, target, new(_shared, null), _ratio, band, SentenceWeights.ByShape);

    public SentenceCost SentenceCostByWords(Run source, Run target, Band band) =>
        new(_source.Sentences, source, _target.Sentences, target, new(_shared, _words?.Value), _ratio, band, Weights);

    public (Text Source, Text Target) Texts => (_source, _target);

    /// <summary>Letters of the target for one of the source.</summary>
    public double Ratio => _ratio;

    /// <summary>What the words mean, where somebody asked; else null.</summary>
    public Translation? WordsInUse => _words is { IsValueCreated: true } ? _words.Value : null;
}
