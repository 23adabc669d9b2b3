using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>Carries a ledger over to the text as it is now.</summary>
sealed class LedgerUpdate
{
    /// <summary>An entry that is no pair.</summary>
    /// <param name="IsThere">Whether its address leads to a pair all the same.</param>
    readonly record struct Away(LedgerEntry Entry, bool IsThere);

    readonly Ledger _before;
    readonly ParallelText _text;
    readonly ImmutableArray<Wordings> _wordings;
    readonly Recognition _recognition;
    readonly PairId[] _ids;

    LedgerUpdate(Ledger before, ParallelText text)
    {
        (_before, _text) = (before, text);
        _wordings = ImmutableArray.CreateRange(text.Pairs, pair => new Wordings(
            Wording.Of(pair.Source, text.Source.Language), Wording.Of(pair.Target, text.Target.Language)));
        _recognition = Recognition.Find(before.Entries, _wordings);
        var free = new PairIds(before.Entries.Select(entry => entry.Id));
        _ids = [.. text.Pairs.Select((pair, j) => EntryOf(j)?.Id ?? free.Next(pair, text))];
    }

    public static LedgerResult Of(Ledger before, ParallelText text)
    {
        var update = new LedgerUpdate(new(OlderLedger.Renewed(before.Entries, text)), text);
        ImmutableArray<LedgerEntry> here = [.. text.Pairs.Select((_, j) => update.Here(j))];
        var aways = update.Aways();
        ImmutableArray<LedgerEntry> entries = [.. here.SelectMany((entry, j) => aways[j].Select(away => away.Entry).Prepend(entry))];
        if (text.Pairs.IsEmpty)
            entries = before.Entries;
        return new(
            text with { Pairs = [.. text.Pairs.Select((pair, j) => update.Addressed(pair, j, aways[j]))] },
            AreSame(entries, before.Entries) ? before : new(entries),
            update._recognition.EntryOf.Count(entry => entry == Recognition.None),
            [.. here.Select(update.Stale).OfType<Diagnostic>()]);
    }

    static bool AreSame(ImmutableArray<LedgerEntry> entries, ImmutableArray<LedgerEntry> before) =>
        entries.Length == before.Length && entries.Zip(before).All(pair => ReferenceEquals(pair.First, pair.Second));

    LedgerEntry? EntryOf(int pair) => _recognition.EntryOf[pair] is var entry && entry == Recognition.None ? null : _before.Entries[entry];

    /// <summary>The entry of a pair: the old one itself where nothing changed.</summary>
    LedgerEntry Here(int j)
    {
        var now = _wordings[j];
        var old = EntryOf(j);
        var translated = old is null ? null : Translated(old, j);
        if (old is { State: EntryState.Here } && now.Says(old) && translated == old.Translated)
            return old;
        return new(_ids[j], EntryState.Here, Kept(now.Source, old?.Source), Kept(now.Target, old?.Target), OpeningWords.Of(_text.Pairs[j], _text))
        {
            Translated = translated,
        };
    }

    static Fingerprint? Kept(Wording? now, Fingerprint? old) => now is not null && now.Hash == old?.Hash ? old : now?.Fingerprint;

    /// <summary>The source that an unchanged translation was made from, where it is no longer what the source says.</summary>
    ulong? Translated(LedgerEntry old, int j)
    {
        var (source, target) = _wordings[j];
        if (old.Source is null || old.Target is null || source is null || target?.Hash != old.Target.Hash)
            return null;
        var made = old.Translated ?? old.Source.Hash;
        return source.Hash == made || StandsAt(j, made) ? null : made;
    }

    /// <summary>Whether the source says the same as ever from a pair's first block on, and only the pairs are cut otherwise.</summary>
    bool StandsAt(int j, ulong hash)
    {
        const int Most = 8;
        var ink = new Ink();
        foreach (var block in _text.Pairs.Skip(j).SelectMany(pair => pair.Source).Take(Most))
        {
            ink.Add(block);
            if (ink.Hash == hash)
                return true;
        }
        return false;
    }

    /// <summary>The entries that are no pair, each behind the pair that it was merged into or that stands before its old place.</summary>
    List<Away>[] Aways()
    {
        var aways = new List<Away>[_text.Pairs.Length];
        for (var j = 0; j < aways.Length; j++)
            aways[j] = [];
        var places = Places();
        for (var i = 0; i < places.Length && aways.Length > 0; i++)
        {
            if (_recognition.PairOf[i] != Recognition.None)
                continue;
            var (entry, joined) = (_before.Entries[i], _recognition.JoinedTo[i]);
            if (joined != Recognition.None)
                entry = entry with { State = EntryState.Joined, Into = _ids[joined], Translated = null };
            else if (_recognition.HasParted(i))
                entry = entry with { Into = _before.Entries[_recognition.EndOf(i)].Id };
            else if (entry.State == EntryState.Here)
                entry = entry with { State = EntryState.Gone, Translated = null };
            aways[places[i].Pair].Add(new(entry, places[i].IsThere));
        }
        return aways;
    }

    /// <summary>For each entry the pair to which its address leads, or behind which it ended.</summary>
    (int Pair, bool IsThere)[] Places()
    {
        var places = new (int Pair, bool IsThere)[_before.Entries.Length];
        var last = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var (pair, joined) = (_recognition.PairOf[i], _recognition.JoinedTo[i]);
            if (pair != Recognition.None)
                last = pair;
            places[i] = pair != Recognition.None ? (pair, true) : joined != Recognition.None ? (joined, true) : (last, false);
        }

        // What was joined to something goes where that has gone.
        for (var i = 0; i < places.Length; i++)
            places[i] = places[_recognition.EndOf(i)];
        return places;
    }

    /// <summary>A pair under its address, with those that lead to it and those that ended behind it.</summary>
    Pair Addressed(Pair pair, int j, List<Away> away) => away.Count == 0 && pair.Id == _ids[j] ? pair : pair with
    {
        Id = _ids[j],
        Aliases = [.. away.Where(old => old.IsThere).Select(old => old.Entry.Id)],
        Removed = [.. away.Where(old => !old.IsThere).Select(old => old.Entry.Id)],
    };

    Diagnostic? Stale(LedgerEntry entry, int j) => entry.Translated is null ? null : Findings.SourceChanged(
        WhereOf(_text.Pairs[j].Source), WhereOf(_text.Pairs[j].Target), entry.Id);

    static SourceLine WhereOf(ImmutableArray<Block> blocks) => blocks[0].Where;
}
