using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>What the two texts of an article have in common, and the costs of beads that follow from it.</summary>
sealed class PairEvidence
{
    readonly Text _source;
    readonly Text _target;
    readonly SharedAtoms _words;
    readonly SharedAtoms _references;
    readonly double _ratio;

    public PairEvidence(Text source, Text target)
    {
        (_source, _target) = (source, target);
        _words = SharedAtoms.Between(
            source.Atoms.Hashes, source.AtomItems, source.Sentences.Count, target.Atoms.Hashes, target.AtomItems, target.Sentences.Count);
        _references = SharedAtoms.Between(
            source.References.Hashes, source.ReferenceItems, source.Blocks.Count, target.References.Hashes, target.ReferenceItems, target.Blocks.Count);
        _ratio = Length.Ratio(source.ProseLength, target.ProseLength);
    }

    public BlockCost BlockCost(Band band) => new(_source, _target, _words, _references, _ratio, band);

    public SentenceCost SentenceCost(Run source, Run target, Band band) =>
        new(_source.Sentences, source, _target.Sentences, target, _words, _ratio, band);
}
