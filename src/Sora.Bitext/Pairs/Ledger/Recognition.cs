using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>Finds old entries in the text as it is now: unchanged, moved, edited, split, merged, or back after they were gone.</summary>
sealed class Recognition
{
    public const int None = -1;

    /// <summary>What must speak for an edited passage that stands elsewhere than its neighbours say.</summary>
    const double Far = 8;

    /// <summary>Between the same neighbours a lone passage is believed to be the old one at any sign of it.</summary>
    const double Alone = -1;

    /// <summary>The most comparisons for one article: beyond that it is another text, not an edit.</summary>
    public const int MostComparisons = 250_000;

    readonly ImmutableArray<LedgerEntry> _entries;
    readonly ImmutableArray<Wordings> _pairs;
    readonly Lazy<Dictionary<PairId, int>> _index;

    Recognition(ImmutableArray<LedgerEntry> entries, ImmutableArray<Wordings> pairs)
    {
        (_entries, _pairs) = (entries, pairs);
        _index = new(() => entries.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index));
        EntryOf = Unknown(pairs.Length);
        PairOf = Unknown(entries.Length);
        JoinedTo = Unknown(entries.Length);
    }

    /// <summary>For each pair the entry that it is, or None.</summary>
    public int[] EntryOf { get; }

    /// <summary>For each entry the pair that it is, or None.</summary>
    public int[] PairOf { get; }

    /// <summary>For each entry that is no pair the pair into which it was merged, or None.</summary>
    public int[] JoinedTo { get; }

    public static Recognition Find(ImmutableArray<LedgerEntry> entries, ImmutableArray<Wordings> pairs)
    {
        var recognition = new Recognition(entries, pairs);
        if (!recognition.IsUnchanged())
        {
            recognition.Unique();
            recognition.Equal(orHere: false);
            recognition.Between();
            recognition.FirstPieces();
            recognition.Elsewhere();
            recognition.FirstPieces();
            recognition.Equal(orHere: true);
            new Mergers(recognition, entries, pairs).Find();
        }
        return recognition;
    }

    /// <summary>The entry with which an entry's way ends: itself, or the one at whose place its address led, or if that is gone what is left on the way.</summary>
    public int EndOf(int entry)
    {
        var way = new List<int> { entry };
        while (_entries[way[^1]].Into is { } into)
            way.Add(_index.Value[into]);
        return HasPlace(entry) ? entry : HasPlace(way[^1]) || !way.Exists(HasPlace) ? way[^1] : way.Find(HasPlace);
    }

    /// <summary>Whether what an entry was joined to has parted from the place where its address leads.</summary>
    public bool HasParted(int entry) => _entries[entry].Into is { } into && _index.Value[into] is var next && HasPlace(next) && EndOf(entry) != next;

    bool HasPlace(int entry) => PairOf[entry] != None || JoinedTo[entry] != None;

    /// <summary>The entries that are here, one after the other, are the pairs.</summary>
    bool IsUnchanged()
    {
        var pair = 0;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].State != EntryState.Here)
                continue;
            if (pair == _pairs.Length || !_pairs[pair].Says(_entries[i]))
                return Forget();
            Match(i, pair++);
        }
        return pair == _pairs.Length || Forget();

        bool Forget()
        {
            Array.Fill(EntryOf, None);
            Array.Fill(PairOf, None);
            return false;
        }
    }

    /// <summary>Unedited passages whose words stand once in the old text and once in the new, wherever that is.</summary>
    void Unique()
    {
        var now = OnlyPlaces(Enumerable.Range(0, _pairs.Length).Select(j => _pairs[j].Key));
        var old = OnlyPlaces(_entries.Select(entry => entry.State == EntryState.Here ? entry.Key : 0));
        foreach (var (key, entry) in old)
        {
            if (entry != None && now.GetValueOrDefault(key, None) is var pair && pair != None)
                Match(entry, pair);
        }
    }

    /// <summary>Passages that were gone or merged and stand here again, unedited, unless one that is here may claim them; in the end those too.</summary>
    void Equal(bool orHere)
    {
        var claimed = orHere ? [] : Open(EntryState.Here).Select(i => _entries[i].Key).ToHashSet();
        var open = Enumerable.Range(0, _entries.Length)
            .Where(i => PairOf[i] == None && JoinedTo[i] == None && (orHere || _entries[i].State != EntryState.Here))
            .ToLookup(i => _entries[i].Key);
        foreach (var j in OpenPairs(0, _pairs.Length).ToArray())
        {
            if (claimed.Contains(_pairs[j].Key))
                continue;
            foreach (var i in open[_pairs[j].Key])
            {
                if (PairOf[i] != None)
                    continue;
                Match(i, j);
                break;
            }
        }
    }

    /// <summary>What stands between unedited passages that kept their order: edited, split, merged.</summary>
    void Between()
    {
        var (entry, pair) = (0, 0);
        foreach (var (nextEntry, nextPair) in Backbone.Of(Kept()).Append((_entries.Length, _pairs.Length)))
        {
            Align([.. Open(EntryState.Here, entry, nextEntry)], [.. OpenPairs(pair, nextPair)]);
            (entry, pair) = (nextEntry, nextPair);
        }
    }

    IEnumerable<(int Entry, int Pair)> Kept() =>
        Enumerable.Range(0, _entries.Length).Where(i => PairOf[i] != None && _entries[i].State == EntryState.Here).Select(i => (i, PairOf[i]));

    void Align(ImmutableArray<int> entries, ImmutableArray<int> pairs)
    {
        if (entries.IsEmpty || pairs.IsEmpty)
            return;
        if (entries.Length == 1 && pairs.Length == 1)
        {
            if (Likeness.Of(_entries[entries[0]], _pairs[pairs[0]]) > Alone)
                Match(entries[0], pairs[0]);
            return;
        }
        var cost = new EditCost([.. entries.Select(i => _entries[i])], [.. pairs.Select(j => _pairs[j])]);
        var band = Band.Diagonal(entries.Length, pairs.Length, Math.Max(32, Math.Min(pairs.Length + 1, MostComparisons / entries.Length)));
        foreach (var bead in Aligner.Align(band, EditCost.Edits, cost).Beads)
        {
            if (bead.Source.Count == 0 || bead.Target.Count == 0)
                continue;
            Match(entries[bead.Source.Start], pairs[bead.Target.Start]);
            for (var i = bead.Source.Start + 1; i < bead.Source.End; i++)
                JoinedTo[entries[i]] = pairs[bead.Target.Start];
        }
    }

    /// <summary>Edited passages that stand elsewhere than they did, or were gone: the surest first.</summary>
    void Elsewhere()
    {
        int[] entries = [.. Enumerable.Range(0, _entries.Length).Where(i => PairOf[i] == None && JoinedTo[i] == None)];
        int[] pairs = [.. OpenPairs(0, _pairs.Length)];
        if ((long)entries.Length * pairs.Length > MostComparisons)
            return;
        var likely = entries.SelectMany(i => Likely(i, pairs));
        foreach (var (_, i, j) in likely.OrderByDescending(match => match.Likeness).ThenBy(match => match.Entry).ThenBy(match => match.Pair))
        {
            if (PairOf[i] == None && EntryOf[j] == None)
                Match(i, j);
        }
    }

    IEnumerable<(double Likeness, int Entry, int Pair)> Likely(int i, int[] pairs)
    {
        var entry = _entries[i];

        // What was merged and stands behind other words is a part again: as the whole's it would stay with those if that is cut.
        var mustBegin = entry.State == EntryState.Joined;
        return pairs.Select(j => (Likeness: Likeness.Of(entry, _pairs[j]), Entry: i, Pair: j))
            .Where(match => match.Likeness > Far && (!mustBegin || Likeness.Begins(entry, _pairs[match.Pair])));
    }

    /// <summary>Of the pieces of a split that stand apart the longest is the most like the whole, but the first keeps the address.</summary>
    void FirstPieces()
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            var entry = _entries[i];
            if (PairOf[i] == None || _pairs[PairOf[i]].Key == entry.Key || !Likeness.IsLaterPiece(entry, _pairs[PairOf[i]]))
                continue;
            var first = OpenPairs(0, _pairs.Length).Append(None).First(j => j == None || Likeness.IsFirstPiece(entry, _pairs[j]));
            if (first == None)
                continue;
            EntryOf[PairOf[i]] = None;
            Match(i, first);
        }
    }

    public IEnumerable<int> Open(EntryState state) => Open(state, 0, _entries.Length);

    IEnumerable<int> Open(EntryState state, int from, int to) =>
        Enumerable.Range(from, to - from).Where(i => PairOf[i] == None && JoinedTo[i] == None && _entries[i].State == state);

    IEnumerable<int> OpenPairs(int from, int to) => Enumerable.Range(from, to - from).Where(j => EntryOf[j] == None);

    public void Match(int entry, int pair) => (PairOf[entry], EntryOf[pair]) = (pair, entry);

    /// <summary>Where each key stands, or None where it stands more than once. 0 is no key.</summary>
    static Dictionary<ulong, int> OnlyPlaces(IEnumerable<ulong> keys)
    {
        var places = new Dictionary<ulong, int>();
        foreach (var (at, key) in keys.Index())
        {
            if (key != 0 && !places.TryAdd(key, at))
                places[key] = None;
        }
        return places;
    }

    static int[] Unknown(int count)
    {
        var places = new int[count];
        Array.Fill(places, None);
        return places;
    }
}
