using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>What an edit of neighbouring old entries into neighbouring pairs costs.</summary>
readonly struct EditCost(ImmutableArray<LedgerEntry> entries, ImmutableArray<Wordings> pairs) : IBeadCost
{
    /// <summary>Costs before the words are looked at: of being believed the same, and of each piece more in a split or a merger.</summary>
    const double Same = 2;
    const double Piece = 2;

    /// <summary>What must speak for each part of a merger.</summary>
    public const double Part = 5;

    public static readonly BeadTypes Edits = new(
    [
        new(1, 0, 0), new(0, 1, 0), new(1, 1, Same),
        new(1, 2, Same + Piece), new(1, 3, Same + (2 * Piece)), new(1, 4, Same + (3 * Piece)),
        new(2, 1, Same + Piece), new(3, 1, Same + (2 * Piece)), new(4, 1, Same + (3 * Piece)),
    ], default);

    public double Between(Run source, Run target, double limit)
    {
        if (source.Count == 0 || target.Count == 0)
            return 0;
        if (source.Count == 1)
            return -Likeness.Of(entries[source.Start], pairs.AsSpan(target.Start, target.Count));
        var likeness = 0.0;
        foreach (var entry in entries.AsSpan(source.Start, source.Count))
        {
            var part = Likeness.Within(entry, pairs[target.Start]);
            if (part < Part)
                return double.PositiveInfinity;
            likeness += part;
        }
        return -likeness;
    }
}
