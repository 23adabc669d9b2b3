namespace Sora.Bitext.Pairs;

/// <summary>What two runs of items say against being translations of each other. A struct, so that the aligner's inner loop inlines it.</summary>
public interface IBeadCost
{
    /// <summary>The lower the better, may be negative; positive infinity forbids the bead. Finite for 1-0 and 0-1.</summary>
    /// <param name="limit">A cost at or above this need not be worked out: infinity will do.</param>
    double Between(Run source, Run target, double limit);
}
