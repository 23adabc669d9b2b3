namespace Sora.Bitext.Pairs.Evidence;

/// <summary>How much each kind of link between words counts.</summary>
/// <param name="Same">Numbers and Latin words that are the same on both sides.</param>
/// <param name="Whole">A word and its renderings.</param>
/// <param name="Part">A part of a longer word and its renderings; a single character counts for half of that.</param>
readonly record struct LinkShares(float Same, float Whole, float Part)
{
    public static LinkShares All { get; } = new(1, 1, 0.5f);
}
