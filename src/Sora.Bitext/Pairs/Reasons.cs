using System.Collections.Immutable;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>Says of each bead what it was found by. Worked out afterwards, bead by bead: the search itself keeps no account.</summary>
public sealed class Reasons
{
    /// <summary>Sentences of one side times those of the other, up to which their words are compared again.</summary>
    const long MostCells = 10_000;

    readonly PairEvidence _evidence;
    readonly CommonAtoms _common;

    Reasons(PairEvidence evidence)
    {
        _evidence = evidence;
        _common = new(evidence.Texts.Source, evidence.Texts.Target);
    }

    /// <returns>One for each pair, in the same order.</returns>
    public static ImmutableArray<PairReasons> Of(ParallelText text)
    {
        var reasons = new Reasons(text.Evidence ?? new(Text.Of(text.Source.Blocks, text.Source.Language), Text.Of(text.Target.Blocks, text.Target.Language)));
        return [.. text.Beads().Zip(text.Pairs, reasons.Of)];
    }

    PairReasons Of(Bead bead, Pair pair)
    {
        var (source, target) = (_evidence.Texts.Source.SentencesOf(bead.Source), _evidence.Texts.Target.SentencesOf(bead.Target));
        if (pair.Source.IsEmpty || pair.Target.IsEmpty)
            return new(null, ImmutableArray.CreateRange(pair.Sentences.Beads, _ => (BeadReasons?)null));
        var words = (long)source.Count * target.Count is > 0 and <= MostCells
            ? _evidence.WordsInUse?.InOrder(source, target, Whole(source, target))
            : null;
        return new(
            OfBlocks(bead, source, target) with { Links = CommonLinks(pair) },
            ImmutableArray.CreateRange(pair.Sentences.Beads, sentence => OfSentences(sentence, source, target, words)));
    }

    BeadReasons OfBlocks(Bead bead, Run source, Run target)
    {
        var (here, there) = _evidence.Texts;
        var (numbers, names) = _common.Count(source, target);
        return new(
            LengthOf(here.Blocks, bead.Source, there.Blocks, bead.Target),
            numbers,
            names,
            0 - Punctuation.Cost(here.Blocks, bead.Source, there.Blocks, bead.Target),
            LexiconOf(bead),
            0 - BlockWeights.Kinds(here.Shapes[bead.Source.Start], there.Shapes[bead.Target.Start], bead.Source.Count + bead.Target.Count > 2),
            null);
    }

    BeadReasons? OfSentences(Bead bead, Run source, Run target, BothOrders? words)
    {
        if (bead.Source.Count == 0 || bead.Target.Count == 0)
            return null;
        var (here, there) = (bead.Source with { Start = bead.Source.Start + source.Start }, bead.Target with { Start = bead.Target.Start + target.Start });
        var (sources, targets) = (_evidence.Texts.Source.Sentences, _evidence.Texts.Target.Sentences);
        var (numbers, names) = _common.Count(here, there);
        return new(
            LengthOf(sources, here, targets, there),
            numbers,
            names,
            0 - Punctuation.Cost(sources, here, targets, there),
            words is { } both ? both.Forth.Of(bead.Source, bead.Target) + both.Back.Of(bead.Target, bead.Source) : null,
            null,
            null);
    }

    double LengthOf(Measures sources, Run source, Measures targets, Run target) =>
        0 - Length.Cost(sources.Length(source) * _evidence.Ratio, targets.Length(target));

    double? LexiconOf(Bead blocks)
    {
        var (source, target) = (new Run(0, blocks.Source.Count), new Run(0, blocks.Target.Count));
        return _evidence.WordsInUse?.Blocks(blocks.Source, blocks.Target, Whole(source, target)) is { } words
            ? words.Forth.Of(source, target) + words.Back.Of(target, source)
            : null;
    }

    static Band Whole(Run source, Run target) => Band.Diagonal(source.Count, target.Count, target.Count);

    static int CommonLinks(Pair pair)
    {
        var targets = pair.Target.SelectMany(block => block.References).Select(reference => reference.Target).ToHashSet(StringComparer.Ordinal);
        return targets.Count == 0 ? 0 : pair.Source.SelectMany(block => block.References).Select(reference => reference.Target).Distinct(StringComparer.Ordinal).Count(targets.Contains);
    }
}
