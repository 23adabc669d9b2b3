using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>What one side of a pair says now. All but its hash is worked out when it is asked for, which for most is never.</summary>
sealed class Wording(ImmutableArray<Block> blocks, Language language)
{
    Fingerprint? _fingerprint;
    int[]? _shingles;
    int? _beginning;

    public ulong Hash { get; } = Ink.Of(blocks);

    public Fingerprint Fingerprint => _fingerprint ??= new(Hash, Pairs.Shingles.Sample(blocks, language));

    /// <summary>Rising.</summary>
    public ReadOnlySpan<int> Shingles => _shingles ??= Pairs.Shingles.Set(blocks, language);

    /// <summary>One of its shingles; negative for a text without any.</summary>
    public int Beginning => _beginning ??= Pairs.Shingles.BeginningOf(blocks, language) ?? -1;

    /// <summary>Null for a side that says nothing.</summary>
    public static Wording? Of(ImmutableArray<Block> blocks, Language language) => blocks.IsEmpty ? null : new(blocks, language);
}

/// <summary>Both sides of a pair as they are now.</summary>
readonly record struct Wordings(Wording? Source, Wording? Target)
{
    /// <summary>What an unedited pair is known by: its source, or where it has none its translation.</summary>
    public ulong Key => Source?.Hash ?? ~Target!.Hash;

    public bool Says(LedgerEntry entry) => Source?.Hash == entry.Source?.Hash && Target?.Hash == entry.Target?.Hash;
}
