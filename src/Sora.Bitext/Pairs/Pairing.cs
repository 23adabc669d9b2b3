using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs.Evidence;
using Sora.Bitext.Pairs.Pins;

namespace Sora.Bitext.Pairs;

/// <summary>Pairs an article with its translation: blocks first, then the sentences inside each pair of blocks.</summary>
public static class Pairing
{
    const double Sure = 0.9;

    /// <summary>How far off the diagonal is looked at first.</summary>
    const int Near = 4;

    /// <summary>Never fails: what has no twin is a pair with one side only.</summary>
    /// <param name="known">What the publisher knows of the words, besides what comes with the project.</param>
    public static ParallelText Pair(Article source, Article target, KnownWords? known = null) => Pair(source, target, PinFile.None, known).Text;

    /// <summary>The same around the publisher's corrections; what they name and is not there is reported, and left to the aligner.</summary>
    public static (ParallelText Text, ImmutableArray<Diagnostic> Findings) Pair(Article source, Article target, PinFile pins, KnownWords? known = null)
    {
        var (here, there) = (Text.Of(source.Blocks, source.Language), Text.Of(target.Blocks, target.Language));
        var evidence = new PairEvidence(here, there, known);
        var pinned = PinnedPairs.Find(pins, source, target, held =>
        {
            var found = held.IsEmpty ? AlignBlocks(evidence, source, target) : PinnedBlocks.Align(evidence, source, target, held);
            return new(found.Beads, pins.NamesIds ? KeptIdsOf(found, source, target, pins.Addresses) : IdsOf(found, source, target));
        });
        var pairs = ImmutableArray.CreateBuilder<Pair>(pinned.Beads.Length);
        for (var i = 0; i < pinned.Beads.Length; i++)
        {
            var bead = pinned.Beads[i];
            var (sentences, twins) = (here.SentencesOf(bead.Source), there.SentencesOf(bead.Target));
            pairs.Add(new(
                pinned.Ids[i],
                source.Blocks.Slice(bead.Source.Start, bead.Source.Count),
                target.Blocks.Slice(bead.Target.Start, bead.Target.Count),
                pinned.SentencesOf(i) is { IsEmpty: false } held ? PinnedSentences.Align(evidence, sentences, twins, held) : SentencePairing.Align(evidence, sentences, twins),
                bead.Confidence)
            {
                IsPinned = bead.IsPinned,
            });
        }
        return (new(source, target, pairs.MoveToImmutable()) { Evidence = evidence }, pinned.Findings);
    }

    static ImmutableArray<PairId> IdsOf(Alignment alignment, Article source, Article target)
    {
        var ids = new PairIds();
        return ImmutableArray.CreateRange(alignment.Beads, bead => bead.Source.Count == 0
            ? ids.Next(target.Blocks.Slice(bead.Target.Start, bead.Target.Count), target.Language)
            : ids.Next(source.Blocks.Slice(bead.Source.Start, bead.Source.Count), source.Language));
    }

    /// <summary>The ids that the ledger has for these pairs: those that the publisher sees in the pages' addresses.</summary>
    static ImmutableArray<PairId> KeptIdsOf(Alignment alignment, Article source, Article target, Ledger ledger)
    {
        var ids = IdsOf(alignment, source, target);
        ImmutableArray<Pair> pairs =
        [
            .. alignment.Beads.Select((bead, i) => new Pair(
                ids[i],
                source.Blocks.Slice(bead.Source.Start, bead.Source.Count),
                target.Blocks.Slice(bead.Target.Start, bead.Target.Count),
                new([]),
                bead.Confidence)),
        ];
        return ImmutableArray.CreateRange(ledger.Assign(new(source, target, pairs)).Text.Pairs, pair => pair.Id);
    }

    /// <summary>By what shows; where that leaves a doubt, by the words, and with an eye for what was moved.</summary>
    static Alignment AlignBlocks(PairEvidence evidence, Article source, Article target)
    {
        var (sources, targets) = (source.Blocks.Length, target.Blocks.Length);
        if (sources == targets && OneToOne(evidence, sources) is { } straight)
            return straight;
        var alignment = Aligner.Align(sources, targets, BeadTypes.Blocks, evidence.BlockCost);
        if (!evidence.HasWordsFor(sources + targets) || IsOneToOne(alignment))
            return alignment;
        alignment = Aligner.Align(sources, targets, BeadTypes.BlocksByWords, evidence.BlockCostByWords);
        return SecondLook.At(evidence, source, target, alignment, [alignment]);
    }

    /// <summary>Most translators leave the blocks as they are: then one search close to the diagonal finds it; null where it is not so sure.</summary>
    static Alignment? OneToOne(PairEvidence evidence, int blocks)
    {
        var band = Band.Diagonal(blocks, blocks, Near);
        if (!Margins.IsNear(band))
            return null;
        var alignment = Aligner.InOneSearch(band, BeadTypes.Blocks, evidence.BlockCost(band));
        return IsOneToOne(alignment) ? alignment : null;
    }

    static bool IsOneToOne(Alignment alignment)
    {
        foreach (var bead in alignment.Beads)
        {
            if (bead is not { Source.Count: 1, Target.Count: 1, Confidence: > Sure })
                return false;
        }
        return true;
    }
}
