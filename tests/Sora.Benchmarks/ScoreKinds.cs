using System.Globalization;

namespace Sora.Benchmarks;

/// <summary>Strict F1 for beads of one to one, of several, and of one side only.</summary>
sealed class ScoreKinds
{
    static readonly string[] Kinds = ["1-1", "n-m", "null"];

    readonly int[] _right = new int[3];
    readonly int[] _gold = new int[3];
    readonly int[] _found = new int[3];

    public void Add(IReadOnlyList<GoldBead> gold, IReadOnlyList<GoldBead> found)
    {
        var known = gold.Select(bead => bead.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var bead in gold)
            _gold[Kind(bead)]++;
        foreach (var bead in found)
        {
            _found[Kind(bead)]++;
            _right[Kind(bead)] += known.Contains(bead.ToString()) ? 1 : 0;
        }
    }

    public override string ToString() => string.Join(" | ", Kinds.Select((kind, k) => string.Create(
        CultureInfo.InvariantCulture, $"{kind} F {2.0 * _right[k] / Math.Max(1, _gold[k] + _found[k]):0.000} ({_gold[k]} gold, {_found[k]} found)")));

    static int Kind(GoldBead bead) => !bead.HasBothSides ? 2 : bead.Source.Count + bead.Target.Count == 2 ? 0 : 1;
}
