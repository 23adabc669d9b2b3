namespace Sora.Bitext.Pairs;

/// <summary>What has become of a pair that once had an address.</summary>
public enum EntryState
{
    /// <summary>It stands in the text.</summary>
    Here,

    /// <summary>It was merged into another pair, where its address now leads.</summary>
    Joined,

    /// <summary>It is no longer in the text; its address leads to a note at its place.</summary>
    Gone,
}

/// <summary>An address and what stood there when the text was last built: a line of the ledger.</summary>
/// <param name="Source">Null where the pair has no source.</param>
/// <param name="Target">Null where it has no translation.</param>
/// <param name="Words">The first words of both sides, for the eye only.</param>
public sealed record LedgerEntry(PairId Id, EntryState State, Fingerprint? Source, Fingerprint? Target, string Words)
{
    /// <summary>Of a joined entry: the address that it leads to now.</summary>
    public PairId? Into { get; init; }

    /// <summary>The hash of the source that the translation was made from, where the source has changed since and the translation has not.</summary>
    public ulong? Translated { get; init; }

    /// <summary>As <see cref="Wordings.Key"/>. A side that the publisher emptied by hand gives 0, which is no key.</summary>
    internal ulong Key => Source?.Hash ?? (Target is null ? 0 : ~Target.Hash);
}
