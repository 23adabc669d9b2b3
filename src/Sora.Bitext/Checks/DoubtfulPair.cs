namespace Sora.Bitext.Checking;

/// <summary>Two passages that the engine put together without being sure, and whose words do not speak for it either.</summary>
static class DoubtfulPair
{
    /// <summary>Below this confidence there is another reading that is about as good.</summary>
    const double Doubt = 0.72;

    /// <summary>Of a translation's words twice as many and more are answered by their twin.</summary>
    const double FewAnswers = 0.2;

    public static IEnumerable<Diagnostic> Find(CheckedText text, int pair) =>
        text.Pairs[pair] is { HasBothSides: true, Pair.Confidence: < Doubt } doubtful && Answers.ShareIn(text, doubtful) < FewAnswers
            ? [Findings.DoubtfulPair(doubtful.Source.Where, doubtful.Target.Where)]
            : [];
}
