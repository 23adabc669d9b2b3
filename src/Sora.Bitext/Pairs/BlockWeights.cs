using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>What each kind of evidence weighs between blocks, set by hand on real bilingual articles and on such articles with paragraphs merged, split and dropped.</summary>
static class BlockWeights
{
    /// <summary>
    /// Times the root of what two runs share: the first rare word or number proves much, the tenth little more, and two
    /// pairs of blocks are worth more than the same four in one bead.
    /// </summary>
    public const double Shared = 2;

    /// <summary>Times the logarithm by which the words of either side explain the other's.</summary>
    public const double Lexical = 0.11;

    /// <summary>Times <see cref="Evidence.Length.BlockCost"/>, for lengths and words are not independent.</summary>
    public const double Length = 0.6;

    /// <summary>
    /// For each word of a block without twin. A pair of blocks that have nothing in common pays 1.2 × Lexical for each word
    /// of both, so this is a little over half of what a word without a twin costs elsewhere: with nothing, nulls would be too cheap.
    /// </summary>
    public const double Null = 0.07;

    /// <summary>Times the root of the same for the addresses of links and images.</summary>
    public const double Reference = 3;

    const double SolidAndOther = 12;
    const double HeadingAndOther = 5;
    const double OtherKinds = 1.5;
    const double Merge = 2;

    /// <summary>Kinds that differ cost, what is surely the same is rewarded.</summary>
    public static double Kinds(in BlockShape source, in BlockShape target, bool merges)
    {
        if (source.Kind != target.Kind)
        {
            return source.IsSolid || target.IsSolid ? SolidAndOther
                : source.Kind == BlockKind.Heading || target.Kind == BlockKind.Heading ? HeadingAndOther
                : merges ? Merge
                : OtherKinds;
        }
        return source.Kind switch
        {
            BlockKind.Heading => source.Level == target.Level ? -2 : -0.5,
            BlockKind.Footnote => source.Level == target.Level ? -2 : 2,
            BlockKind.Code or BlockKind.Figure or BlockKind.Rule => source.Content == target.Content ? -6 : 0,
            BlockKind.Table => -2,
            BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem => 0,
            _ => 0,
        };
    }
}
