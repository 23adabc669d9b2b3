using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>The beads of an article's blocks, and the ids that they have as pairs.</summary>
sealed record NamedBeads(ImmutableArray<Bead> Beads, ImmutableArray<PairId> Ids);

/// <summary>An article's blocks paired around its corrections, and what the corrections say of the sentences in each pair.</summary>
/// <param name="Sentences">For pairs with corrections inside, by their place: what they hold.</param>
sealed record PinnedPairs(
    ImmutableArray<Bead> Beads, ImmutableArray<PairId> Ids, Dictionary<int, ImmutableArray<Bead>> Sentences, ImmutableArray<Diagnostic> Findings)
{
    public ImmutableArray<Bead> SentencesOf(int pair) => Sentences.GetValueOrDefault(pair, []);

    /// <param name="align">Pairs the blocks around pinned beads.</param>
    public static PinnedPairs Find(PinFile file, Article source, Article target, Func<ImmutableArray<Bead>, NamedBeads> align)
    {
        if (!file.HasPins)
        {
            var found = align([]);
            return new(found.Beads, found.Ids, [], []);
        }
        var blocks = new PinnedBlockLines(file, source, target, align);
        var sentences = new PinnedSentenceLines(file, source, target, blocks);
        return new(blocks.Pairs.Beads, blocks.Pairs.Ids, sentences.Held, [.. blocks.Findings.Concat(sentences.Findings).OrderBy(finding => finding.Where.Line)]);
    }
}
