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

    /// <summary>
    /// The share of its sample that a passage keeps which is put into another, where it stands in one language, and in two: a heading's
    /// words are for a good part in the paragraph below it too.
    /// </summary>
    const double Whole = 7 / 8.0;
    const double Most = 2 / 3.0;

    /// <summary>That the entry is the pair.</summary>
    public static double Of(LedgerEntry entry, Wordings now) => Of(entry, [now]);

    /// <summary>That the entry has become these pairs, one after the other.</summary>
    public static double Of(LedgerEntry entry, ReadOnlySpan<Wordings> now) =>
        OfSide(entry.Source, now, static pair => pair.Source) + OfSide(entry.Target, now, static pair => pair.Target);

    /// <summary>That the entry has become part of the pair, whatever else the pair says.</summary>
    public static double Within(LedgerEntry entry, Wordings now)
    {
        var sides = Sides(entry, now);
        var isThere = sides switch
        {
            ({ } source, { } target) => source.Share >= Most && target.Share >= Most,
            ({ } source, null) => source.Share >= Whole,
            (null, { } target) => target.Share >= Whole,
            _ => false,
        };
        return isThere ? Weigh(sides.Source) + Weigh(sides.Target) : Against;
    }

    /// <summary>The same where it is known to be in some pair, and only asked in which.</summary>
    public static double Somewhere(LedgerEntry entry, Wordings now)
    {
        var (source, target) = Sides(entry, now);
        return Weigh(source) + Weigh(target);
    }

    /// <summary>Whether the pair begins as the entry did, in both languages.</summary>
    public static bool Begins(LedgerEntry entry, Wordings now) => All(entry, now, static side => side.Begins);

    /// <summary>Whether it also says nothing that the entry did not: the first piece of a split, however short.</summary>
    public static bool IsFirstPiece(LedgerEntry entry, Wordings now) => All(entry, now, static side => side.IsFirstPiece);

    /// <summary>Whether it says nothing that the entry did not, but begins elsewhere: another piece of a split.</summary>
    public static bool IsLaterPiece(LedgerEntry entry, Wordings now) => All(entry, now, static side => side.IsLaterPiece);

    /// <summary>Whether most of what the pair says was said by the entry: a piece of it.</summary>
    public static bool IsPiece(LedgerEntry entry, Wordings now) => All(entry, now, static side => side.IsPiece);

    /// <summary>Of each language in which both say something; false where there is none.</summary>
    static bool All(LedgerEntry entry, Wordings now, Func<Overlap, bool> holds) => Sides(entry, now) switch
    {
        ({ } source, { } target) => holds(source) && holds(target),
        ({ } source, null) => holds(source),
        (null, { } target) => holds(target),
        _ => false,
    };

    static (Overlap? Source, Overlap? Target) Sides(LedgerEntry entry, Wordings now) =>
        (Of(entry.Source, now, static pair => pair.Source), Of(entry.Target, now, static pair => pair.Target));

    static Overlap? Of(Fingerprint? old, Wordings now, Func<Wordings, Wording?> side) =>
        old is null || side(now) is null ? null : Overlap.Of(old, [now], side);

    static double OfSide(Fingerprint? old, ReadOnlySpan<Wordings> now, Func<Wordings, Wording?> side)
    {
        if (old is null || now is [var lone] && side(lone) is null)
            return 0;
        var overlap = Overlap.Of(old, now, side);
        var missing = overlap.IsFirstPiece ? 0 : overlap.Missing;   // the rest was cut off
        return Weigh(overlap.Found, missing + overlap.New) + (now is [var only] && side(only)!.Hash == old.Hash ? Equal : 0);
    }

    static double Weigh(Overlap? part) => part is { } overlap ? Weigh(overlap.Found, overlap.Missing) : 0;

    static double Weigh(int found, int changed) => Math.Max(Against, (found * Found) + (changed * Changed));
}
