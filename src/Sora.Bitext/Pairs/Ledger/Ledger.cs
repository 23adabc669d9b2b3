using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>The permanent addresses of an article, in the order of the text: every address that a build ever gave stays in it.</summary>
public sealed record Ledger(ImmutableArray<LedgerEntry> Entries)
{
    public static readonly Ledger Empty = new([]);

    /// <summary>Reads what <see cref="ToString"/> wrote; line ends, blank lines and the order of the lines are free.</summary>
    /// <param name="file">The file's name in findings.</param>
    /// <returns>The ledger, or null with an error for each line that keeps it from being read.</returns>
    public static (Ledger? Ledger, ImmutableArray<Diagnostic> Findings) Parse(string text, string file) => LedgerNotation.Parse(text, file);

    /// <summary>Gives each pair the address that it had, and new ones to new pairs. Nothing that the ledger holds is lost.</summary>
    /// <param name="text">Its pairs have the ids that <see cref="Pairing"/> made from their words.</param>
    public LedgerResult Assign(ParallelText text) => LedgerUpdate.Of(this, text);

    /// <summary>A line an address, after a comment that says what the file is.</summary>
    public override string ToString() => LedgerNotation.Format(this);
}

/// <summary>A text under its permanent addresses, and the ledger that remembers them.</summary>
/// <param name="Ledger">The very one that was asked where nothing changed.</param>
/// <param name="Added">How many addresses are new.</param>
/// <param name="Findings">Where the source has changed since its translation did.</param>
public sealed record LedgerResult(ParallelText Text, Ledger Ledger, int Added, ImmutableArray<Diagnostic> Findings);
