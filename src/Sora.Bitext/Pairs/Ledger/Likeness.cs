using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Pairs;

/// <summary>How much speaks for an old entry and what is said now being the same passage: the natural logarithm of the odds.</summary>
static class Likeness
{
    /// <summary>An edited passage keeps about 6 in 10 of its shingles; another passage of the article shares about 6 in 100.</summary>
    static readonly double Found = Logarithm.Of(0.6 / 0.06);
    static readonly double Changed = Logarithm.Of(0.4 / 0.94);

    /// <summary>Equal to the last character.</summary>
    const double Equal = 5;

    /// <summary>The most that one side speaks against: it may have been written anew.</summary>
    const double Against = -3;

    /// <summary>That the entry is the pair.</summary>
    public static double Of(LedgerEntry entry, Wordings now) => Of(entry, [now]);

    /// <summary>That the entry has become these pairs, one after the other.</summary>
    public static double Of(LedgerEntry entry, ReadOnlySpan<Wordings> now) =>
        OfSide(entry.Source, now, static pair => pair.Source) + OfSide(entry.Target, now, static pair => pair.Target);

    /// <summary>That the entry has become part of the pair, whatever else the pair says.</summary>
    public static double Within(LedgerEntry entry, Wordings now) =>
        Within(entry.Source, now, static pair => pair.Source) + Within(entry.Target, now, static pair => pair.Target);

    static double OfSide(Fingerprint? old, ReadOnlySpan<Wordings> now, Func<Wordings, Wording?> side)
    {
        if (old is null || now is [var lone] && side(lone) is null)
            return 0;
        var overlap = Overlap.Of(old, now, side);
        return Weigh(overlap.Found, overlap.Missing + overlap.New) + (now is [var only] && side(only)!.Hash == old.Hash ? Equal : 0);
    }

    static double Within(Fingerprint? old, Wordings now, Func<Wordings, Wording?> side)
    {
        if (old is null || side(now) is null)
            return 0;
        var overlap = Overlap.Of(old, [now], side);
        return Weigh(overlap.Found, overlap.Missing);
    }

    static double Weigh(int found, int changed) => Math.Max(Against, (found * Found) + (changed * Changed));
}
