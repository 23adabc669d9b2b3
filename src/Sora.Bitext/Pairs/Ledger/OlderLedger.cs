using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>Reads ledgers in which a picture is hashed as it was shown, with its size and its place among the pictures.</summary>
static class OlderLedger
{
    /// <summary>The same entries, those of pictures that stand in the text hashed as now.</summary>
    public static ImmutableArray<LedgerEntry> Renewed(ImmutableArray<LedgerEntry> entries, ParallelText text)
    {
        var hashes = new Dictionary<ulong, ulong>();
        foreach (var blocks in text.Pairs.SelectMany(pair => new[] { pair.Source, pair.Target }).Where(HasPicture))
            hashes[Ink.AsShown(blocks)] = Ink.Of(blocks);
        return hashes.Count == 0 ? entries : ImmutableArray.CreateRange(entries, entry => Renewed(entry, hashes));
    }

    static bool HasPicture(ImmutableArray<Block> blocks) =>
        blocks.Any(static block => block.Sentences.IsEmpty && block.References.Any(static reference => reference.IsImage));

    static LedgerEntry Renewed(LedgerEntry entry, Dictionary<ulong, ulong> hashes)
    {
        var (source, target) = (Renewed(entry.Source, hashes), Renewed(entry.Target, hashes));
        var translated = entry.Translated is { } hash ? hashes.GetValueOrDefault(hash, hash) : entry.Translated;
        return source == entry.Source && target == entry.Target && translated == entry.Translated
            ? entry
            : entry with { Source = source, Target = target, Translated = translated };
    }

    static Fingerprint? Renewed(Fingerprint? side, Dictionary<ulong, ulong> hashes) =>
        side is not null && hashes.TryGetValue(side.Hash, out var hash) ? side with { Hash = hash } : side;
}
