namespace Sora.Bitext.Pairs.Evidence;

/// <summary>How well two lengths fit: a Gaussian on their difference whose spread grows with them (after Gale and Church 1993, with the spread of real articles).</summary>
static class Length
{
    /// <summary>A translator's freedom in short texts, in letters.</summary>
    const double Spread = 6;

    /// <summary>And in long ones, as a share of their length.</summary>
    const double Share = 0.4;

    /// <summary>The same for blocks, measured on pairs of real articles: 27 % at 50 letters, 16 % at 200, 10 % at 800.</summary>
    const double BlockSpread = 4, BlockShare = 0.075;

    /// <summary>Squared deviations from which on the tail is long.</summary>
    const double Tail = 6;

    /// <summary>How much prose it takes until a text's own ratio is believed, in letters. Before that, lengths are taken to be equal, which Chinese and English ones are.</summary>
    const double Doubt = 2000;

    /// <summary>Letters of the target for one of the source.</summary>
    public static double Ratio(double source, double target) => (target + Doubt) / (source + Doubt);

    /// <summary>Half the squared difference in standard deviations.</summary>
    /// <param name="source">The source's letters, brought to the target's scale.</param>
    public static double Cost(double source, double target)
    {
        var mean = Math.Max(1, (source + target) / 2);
        var difference = source - target;
        return difference * difference / (2 * mean * (Spread + (Share * Share * mean)));
    }

    /// <summary>The same for blocks, whose lengths agree better than those of sentences, but now and then not at all: beyond a few deviations it grows in proportion.</summary>
    /// <param name="source">The source's letters, brought to the target's scale.</param>
    public static double BlockCost(double source, double target)
    {
        var mean = Math.Max(1, (source + target) / 2);
        var difference = source - target;
        var squared = difference * difference / (mean * (BlockSpread + (BlockShare * BlockShare * mean)));
        return squared / (2 * Math.Sqrt(1 + (squared / Tail)));
    }
}
