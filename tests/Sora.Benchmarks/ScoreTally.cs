using System.Globalization;

namespace Sora.Benchmarks;

/// <summary>
/// Strict and lax precision and recall as vecalign's score.py counts them: precision over every proposed bead, recall over
/// gold beads with both sides. A bead is strictly right if the other side has the same one, laxly if one there overlaps it.
/// </summary>
sealed class Tally
{
    readonly Count _precision = new();
    readonly Count _recall = new();

    public void Add(IReadOnlyList<GoldBead> gold, IReadOnlyList<GoldBead> proposed)
    {
        _precision.Add(gold, proposed);
        _recall.Add([.. proposed.Where(bead => bead.HasBothSides)], [.. gold.Where(bead => bead.HasBothSides)]);
    }

    public double StrictF1 => Mean(_precision.Strict, _recall.Strict);

    public double LaxF1 => Mean(_precision.Lax, _recall.Lax);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"strict P {_precision.Strict:0.000} R {_recall.Strict:0.000} F {StrictF1:0.000} | lax P {_precision.Lax:0.000} R {_recall.Lax:0.000} F {LaxF1:0.000}");

    static double Mean(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    sealed class Count
    {
        int _all;
        int _strict;
        int _lax;

        public double Strict => _all == 0 ? 0 : _strict / (double)_all;

        public double Lax => _all == 0 ? 0 : _lax / (double)_all;

        /// <summary>How many of these beads the other side confirms.</summary>
        public void Add(IReadOnlyList<GoldBead> truth, IReadOnlyList<GoldBead> beads)
        {
            var known = truth.Select(bead => bead.ToString()).ToHashSet(StringComparer.Ordinal);
            var twins = truth.SelectMany(bead => bead.Source.SelectMany(_ => bead.Target, (source, target) => (source, target))).ToHashSet();
            foreach (var bead in beads.DistinctBy(bead => bead.ToString()))
            {
                var strict = known.Contains(bead.ToString());
                _all++;
                _strict += strict ? 1 : 0;
                _lax += strict || bead.Source.Any(source => bead.Target.Any(target => twins.Contains((source, target)))) ? 1 : 0;
            }
        }
    }
}
