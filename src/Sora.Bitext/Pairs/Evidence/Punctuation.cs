namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Whether two runs ask, exclaim, quote and announce alike. Weights by hand, for blocks.</summary>
static class Punctuation
{
    const double Weight = 0.6;

    /// <summary>No two runs gain more by what they ask, exclaim, quote and announce.</summary>
    public const double Most = Weight * (0.6 + 0.5 + 0.5 + 0.3 + 0.3);

    public static double Cost(Measures sources, Run source, Measures targets, Run target)
    {
        var (asks, asked) = (sources.QuestionsIn(source), targets.QuestionsIn(target));
        var cost = 0.8 * Math.Abs(asks - asked);
        if (asks > 0 && asked > 0)
            cost -= 0.6;
        cost += Agree(sources.Items[source.Start].OpensQuote, targets.Items[target.Start].OpensQuote);
        cost += Agree(sources.Items[source.End - 1].ClosesQuote, targets.Items[target.End - 1].ClosesQuote);
        var (calls, called) = (sources.Exclaims(source), targets.Exclaims(target));
        if (called)
            cost += calls ? -0.3 : 0.3;
        if (sources.Items[source.End - 1].EndsWithColon && targets.Items[target.End - 1].EndsWithColon)
            cost -= 0.3;
        return Weight * cost;
    }

    static double Agree(bool source, bool target) => source != target ? 0.5 : source ? -0.5 : 0;
}
