using System.Collections.Immutable;
using Sora.Bitext.Pairs;

namespace Sora.Bitext.Checking;

/// <summary>What a publisher should look at again in a paired text: passages without a twin, and what got lost or was left over in translation.</summary>
public static class Checks
{
    /// <summary>Every finding about the two texts as a pair, in the order of the source. A text that translates something else has that one finding only.</summary>
    public static ImmutableArray<Diagnostic> Of(ParallelText text)
    {
        var read = CheckedText.Of(text);
        if (OtherArticle.Find(read) is { } other)
            return [other];
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        findings.AddRange(MissingText.Find(read));
        for (var pair = 0; pair < read.Pairs.Length; pair++)
        {
            findings.AddRange(DoubtfulPair.Find(read, pair));
            findings.AddRange(Numbers.Find(read, pair));
            findings.AddRange(Links.Find(read, pair));
            findings.AddRange(Listings.Find(read, pair));
            findings.AddRange(Untranslated.Find(read, pair));
        }
        findings.AddRange(Images.Find(read));
        findings.AddRange(Names.Find(read));
        return findings.ToImmutable();
    }
}
