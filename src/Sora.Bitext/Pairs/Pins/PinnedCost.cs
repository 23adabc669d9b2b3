namespace Sora.Bitext.Pairs.Pins;

/// <summary>
/// The cost of beads between pinned ones. What a pin holds is passed by as if it had no twin; better, where its two ends lie
/// on the way, through them. So the rest is aligned at its best, and a pin that leads elsewhere does not drag it along.
/// </summary>
readonly struct PinnedCost<TCost>(TCost cost, HeldItems held) : IBeadCost
    where TCost : struct, IBeadCost
{
    /// <summary>What a pin on the way is worth: as much as a pair of paragraphs whose words agree. With the two steps past a pin elsewhere, that is the price of a move.</summary>
    const double OnTheWay = 8;

    public double Between(Run source, Run target, double limit) =>
        !held.Touch(source, target) ? cost.Between(source, target, limit)
        : source.Count + target.Count == 1 ? 0
        : held.Begin(source, target) ? -OnTheWay
        : double.PositiveInfinity;
}
