using System.Collections.Immutable;
using System.Globalization;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Benchmarks;

/// <summary>What each kind of evidence between sentences is worth: the score without it, the other weights left as they are.</summary>
static class Ablation
{
    static readonly SentenceWeights All = SentenceWeights.ByWords;

    static readonly ImmutableArray<(string Without, SentenceWeights Weights, LinkShares Links)> Kinds =
    [
        ("nothing", All, LinkShares.All),
        ("length", All with { Length = 0 }, LinkShares.All),
        ("questions", All with { OneSideAsks = 0 }, LinkShares.All),
        ("exclamations", All with { BothExclaim = 0 }, LinkShares.All),
        ("quotation marks", All with { OneOpens = 0, BothOpen = 0, OneCloses = 0, BothClose = 0 }, LinkShares.All),
        ("commas", All with { CommaDifference = 0, CommasForSentences = 0 }, LinkShares.All),
        ("persons", All with { BothPersons = 0, PersonsInside = 0 }, LinkShares.All),
        ("numbers and Latin words", All, LinkShares.All with { Same = 0 }),
        ("parts of Chinese words", All, LinkShares.All with { Part = 0 }),
        ("the lexicon", All, LinkShares.All with { Whole = 0, Part = 0 }),
        ("English given Chinese", All with { EnglishGivenChinese = 0 }, LinkShares.All),
        ("Chinese given English", All with { ChineseGivenEnglish = 0 }, LinkShares.All),
    ];

    public static int Run(string folder)
    {
        var texts = GoldText.Below(folder).Where(text => !text.HoldsBlocks).ToArray();
        if (texts.Length == 0)
        {
            Console.Error.WriteLine($"{folder}: no text with zh.txt, en.txt and gold; blocks cannot be ablated, for their weights are constants");
            return 2;
        }
        foreach (var (without, weights, links) in Kinds)
        {
            var tally = new Tally();
            foreach (var text in texts)
                tally.Add(text.Gold, Pair(text, weights, links));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"without {without,-24} strict {tally.StrictF1:0.000} lax {tally.LaxF1:0.000}"));
        }
        return 0;
    }

    /// <summary>All sentences of both sides, as one stretch.</summary>
    static List<GoldBead> Pair(GoldText text, SentenceWeights weights, LinkShares links)
    {
        var source = Text.Of(text.Source.Blocks, text.Source.Language);
        var target = Text.Of(text.Target.Blocks, text.Target.Language);
        var evidence = new PairEvidence(source, target) { Weights = weights, Links = links };
        var alignment = SentencePairing.Align(evidence, new(0, source.Sentences.Count), new(0, target.Sentences.Count));
        return [.. alignment.Beads.Select(GoldBead.Of)];
    }
}
