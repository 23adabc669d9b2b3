using System.Collections.Immutable;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>How many items of each side a bead may join, and what such a bead costs before its text is looked at.</summary>
/// <param name="Cost">The negative logarithm of how often translators do this, up to a constant.</param>
public readonly record struct BeadType(int Source, int Target, double Cost);

/// <summary>How margins become confidence: a logistic curve, fitted on texts whose alignment is known.</summary>
public readonly record struct Certainty(double Base, double Slope)
{
    /// <summary>A margin from which on a bead is certain: in 9,999 cases of 10,000.</summary>
    public double Enough => (9.21 - Base) / Slope;

    /// <param name="margin">How much dearer the text's alignment becomes without the bead.</param>
    public double Of(double margin) => 1 / (1 + Exponential.Of(-(Base + (Slope * margin))));
}

/// <summary>The kinds of bead that an aligner may choose from.</summary>
public sealed class BeadTypes
{
    readonly int _maxTarget;
    readonly int[] _indices;

    static ImmutableArray<(int, int, double)> Counted =>
        [(1, 0, 15), (0, 1, 15), (1, 1, 930), (1, 2, 14), (2, 1, 14), (1, 3, 4), (3, 1, 4), (2, 2, 3), (1, 4, 1), (4, 1, 1)];

    /// <summary>
    /// Paragraphs, headings and other blocks: counted on real articles, most of which translators leave as they are. Nulls come
    /// first: of equal readings the aligner takes that in which the last of several like blocks stays alone, not the first.
    /// </summary>
    public static readonly BeadTypes Blocks = FromCounts(Counted, new(0.78, 0.54));

    /// <summary>Blocks whose words are looked up: then a whole list that was run together into one paragraph is known for what it is.</summary>
    /// <remarks>Such merges are rarer than the counts can tell: between 1 in 1,000 and 1 in a million the same beads are found.</remarks>
    public static readonly BeadTypes BlocksByWords = FromCounts(
        [.. Counted, .. Enumerable.Range(5, 8).SelectMany(n => new[] { (1, n, 0.1), (n, 1, 0.1) })], Blocks.Certainty);

    /// <summary>Sentences, by what shows: fitted with <see cref="SentenceWeights.ByShape"/>.</summary>
    public static readonly BeadTypes Sentences = new([
        new(1, 1, -0.20), new(1, 2, 1.39), new(1, 3, 2.73), new(1, 4, 3.73), new(1, 5, 5.61), new(1, 6, 6.45),
        new(2, 1, 2.70), new(2, 2, 4.08), new(2, 3, 4.71), new(2, 4, 6.23), new(2, 5, 7.30),
        new(3, 1, 5.83), new(3, 2, 5.51), new(3, 3, 6.62), new(3, 4, 7.27),
        new(4, 1, 7.20), new(4, 2, 7.90), new(4, 3, 7.94), new(4, 4, 7.94), new(1, 0, 5.01), new(0, 1, 5.71)], new(0.13, 0.93));

    /// <summary>Sentences, where a lexicon knows their words: fitted, or set, with <see cref="SentenceWeights.ByWords"/>.</summary>
    public static readonly BeadTypes SentencesByWords = new([
        new(1, 1, -2.41), new(1, 2, -1.70), new(1, 3, -1.19), new(1, 4, -0.95), new(1, 5, -0.11), new(1, 6, -0.87),
        new(2, 1, -0.72), new(2, 2, 0.46), new(2, 3, 0.37), new(2, 4, 0.90), new(2, 5, 1.13),
        new(3, 1, 1.00), new(3, 2, 1.00), new(3, 3, 1.67), new(3, 4, 1.09),
        new(4, 1, 1.26), new(4, 2, 1.18), new(4, 3, 2.16), new(4, 4, 2.78), new(1, 0, 3.27), new(0, 1, 4)], new(-0.3, 1.15));

    /// <summary>Enough of them to find the way through a long text.</summary>
    public static readonly BeadTypes FewSentences = new([.. Sentences.All.Where(type => type.Source + type.Target <= 3)], new(0.13, 0.93));

    /// <param name="types">Must hold 1-0 and 0-1, so that there is a way through any two texts.</param>
    /// <exception cref="ArgumentException">1-0 or 0-1 is missing, or a type is empty on both sides.</exception>
    /// <param name="certainty">How a bead's margin over the next best reading becomes a probability.</param>
    public BeadTypes(ImmutableArray<BeadType> types, Certainty certainty)
    {
        if (!types.Any(type => type is { Source: 1, Target: 0 }) || !types.Any(type => type is { Source: 0, Target: 1 }))
            throw new ArgumentException("An item may have no twin: the types 1-0 and 0-1 are needed.", nameof(types));
        if (types.Any(type => type is { Source: 0, Target: 0 }))
            throw new ArgumentException("A bead holds at least one item.", nameof(types));
        All = types;
        Certainty = certainty;
        MaxSource = types.Max(type => type.Source);
        _maxTarget = types.Max(type => type.Target);
        _indices = new int[(MaxSource + 1) * (_maxTarget + 1)];
        for (var k = types.Length - 1; k >= 0; k--)
            _indices[(types[k].Source * (_maxTarget + 1)) + types[k].Target] = k;
    }

    public ImmutableArray<BeadType> All { get; }

    /// <summary>The most source items that one bead joins.</summary>
    public int MaxSource { get; }

    public Certainty Certainty { get; }

    /// <summary>Where the type of so many source and target items stands in <see cref="All"/>.</summary>
    public int Index(int source, int target) => _indices[(source * (_maxTarget + 1)) + target];

    /// <summary>What such a bead costs by its type.</summary>
    public double CostOf(Bead bead) => All.First(type => type.Source == bead.Source.Count && type.Target == bead.Target.Count).Cost;

    /// <summary>Types whose cost is the negative logarithm of their share in a count.</summary>
    public static BeadTypes FromCounts(ImmutableArray<(int Source, int Target, double Count)> counts, Certainty certainty)
    {
        var total = counts.Sum(type => type.Count);
        return new([.. counts.Select(type => new BeadType(type.Source, type.Target, -Logarithm.Of(type.Count / total)))], certainty);
    }
}
