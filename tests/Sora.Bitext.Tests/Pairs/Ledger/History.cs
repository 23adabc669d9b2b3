using System.Collections.Immutable;
using Sora.Bitext.Pairs;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>An article that is edited at random, and what is known by construction of every address that it ever had.</summary>
sealed class History
{
    /// <summary>A passage of the article through all its edits.</summary>
    sealed class Unit(Passage words)
    {
        public Passage Words { get; set; } = words;

        public Unit? MergedInto { get; set; }

        /// <summary>Of a merged passage: the sentence at which it begins in the other.</summary>
        public int Start { get; set; }

        public int Length { get; set; }

        /// <summary>Where a merged passage was cut in two by a split: the other piece that holds words of it. Its address may lead to either.</summary>
        public Unit? Rest { get; set; }

        public bool IsDeleted { get; set; }

        public Unit End => MergedInto?.End ?? this;
    }

    readonly Dice _random;
    readonly Queue<Passage> _store;
    readonly ImmutableArray<Passage> _all;
    readonly List<Unit> _units = [];
    readonly List<Unit> _merged = [];
    readonly List<Unit> _bin = [];
    readonly HashSet<Unit> _touched = [];
    readonly Dictionary<PairId, Unit> _addresses = [];
    Ledger _ledger = Ledger.Empty;
    string _edits = "";

    public History(ImmutableArray<Passage> passages, int seed, int length)
    {
        (_random, _all) = (new(seed), passages);
        _store = new(passages.OrderBy(_ => _random.Next(int.MaxValue)));
        for (var i = 0; i < length; i++)
            _units.Add(new(_store.Dequeue()));
        Build();
    }

    /// <summary>Each address that led elsewhere than it should after a build, with the edits before that.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>How often an address was looked up.</summary>
    public int LookedUp { get; private set; }

    /// <summary>Edits so many passages, then builds.</summary>
    public void Edit(int edits)
    {
        _touched.Clear();
        _edits = "";
        for (var i = 0; i < edits; i++)
            EditOne();
        Build();
    }

    void EditOne()
    {
        var at = _random.Next(_units.Count);
        var unit = _units[at];
        var next = at + 1 < _units.Count ? _units[at + 1] : null;
        if (_touched.Contains(unit) || (next is not null && _touched.Contains(next)))
            return;
        var (chinese, english) = (unit.Words.Chinese, unit.Words.English);
        var edit = _random.Next(9);
        switch (edit)
        {
            case 0:
                unit.Words = unit.Words with { Chinese = Reworded(chinese, passage => passage.Chinese, "") };
                break;
            case 1 when IsLong(unit):
                unit.Words = new(Reworded(chinese, passage => passage.Chinese, ""), Reworded(english, passage => passage.English, " "));
                break;
            case 2:
                unit.Words = unit.Words with { English = [Shuffled(english)] };
                break;
            case 3 when IsLong(unit) && chinese.Length > 1 && english.Length > 1:
                unit.Words = new([.. chinese[..(chinese.Length / 2)]], [.. english[..(english.Length / 2)]]);
                _units.Insert(at + 1, new(new([.. chinese[(chinese.Length / 2)..]], [.. english[(english.Length / 2)..]])));
                Reattach(unit, _units[at + 1], -(chinese.Length / 2));
                _touched.Add(_units[at + 1]);
                break;
            case 4 when next is not null && IsLong(unit) && IsLong(next):
                unit.Words = new(chinese.AddRange(next.Words.Chinese), english.AddRange(next.Words.English));
                Reattach(next, unit, chinese.Length);
                (next.MergedInto, next.Start, next.Length) = (unit, chinese.Length, next.Words.Chinese.Length);
                _merged.Add(next);
                _units.RemoveAt(at + 1);
                break;
            case 5 when _store.Count > 0:
                _units.Insert(at, new(_store.Dequeue()));
                _touched.Add(_units[at]);
                return;
            case 6 when _units.Count > 3:
                unit.IsDeleted = true;
                _units.RemoveAt(at);
                _bin.Add(unit);
                break;
            case 7:
                _units.RemoveAt(at);
                _units.Insert(_random.Next(_units.Count + 1), unit);
                break;
            case 8 when _bin.Find(unit => !_touched.Contains(unit)) is { } back:
                _bin.Remove(back);
                back.IsDeleted = false;
                _units.Insert(at, back);
                _touched.Add(back);
                break;
            default:
                return;
        }
        _touched.Add(unit);
        _edits += $" {edit}@{at}";
    }

    /// <summary>What was merged into a passage goes where its words go: into the second piece of a split, or along into another passage.</summary>
    void Reattach(Unit from, Unit to, int shift)
    {
        foreach (var part in _merged.Where(part => part.MergedInto == from))
        {
            if (part.Start + shift >= 0)
                (part.MergedInto, part.Start) = (to, part.Start + shift);
            else if (part.Start + part.Length + shift > 0)
                part.Rest = to;
        }
    }

    void Build()
    {
        var kept = _ledger.Assign(Passage.Text(_units.Select(unit => unit.Words)));
        _ledger = Ledger.Parse(kept.Ledger.ToString(), "ids.txt").Ledger!;
        var (there, removed) = (new Dictionary<PairId, Unit>(), new HashSet<PairId>());
        foreach (var (pair, unit) in kept.Text.Pairs.Zip(_units))
        {
            foreach (var id in pair.Aliases.Prepend(pair.Id))
                there.Add(id, unit);
            removed.UnionWith(pair.Removed);
            _addresses.TryAdd(pair.Id, unit);
        }
        foreach (var (id, unit) in _addresses)
        {
            LookedUp++;
            var isRight = unit.End.IsDeleted ? removed.Contains(id) : there.GetValueOrDefault(id) is { } found && (found == unit.End || found == unit.Rest?.End);
            if (!isRight)
                Wrong.Add($"{_edits}: {id} {unit.End.Words.Words} {(unit.End.IsDeleted ? "should be removed" : removed.Contains(id) ? "is removed" : "")} {there.GetValueOrDefault(id)?.Words.Words}");
        }

        // What was told once is not told again.
        foreach (var (id, unit) in there)
        {
            if (_addresses[id].End != unit && _addresses[id].Rest?.End != unit)
                _addresses[id] = unit;
        }
    }

    /// <summary>So much text that a part of it can be recognised.</summary>
    static bool IsLong(Unit unit) => unit.Words.Chinese.Sum(sentence => sentence.Length) >= 16 && unit.Words.English.Sum(sentence => sentence.Length) >= 50;

    /// <summary>Up to a third of each sentence is said in words from elsewhere; the shortest stay.</summary>
    ImmutableArray<string> Reworded(ImmutableArray<string> sentences, Func<Passage, ImmutableArray<string>> side, string space)
    {
        const int Shortest = 5;
        var other = Parts(string.Join(' ', side(_all[_random.Next(_all.Length)])), space);
        return [.. sentences.Select(sentence => Parts(sentence, space) is { Length: > Shortest } parts ? Changed(parts) : sentence)];

        string Changed(string[] parts)
        {
            var count = Math.Max(1, _random.Next((parts.Length / 3) + 1));
            var start = _random.Next(parts.Length - count + 1);
            return string.Join(space, [.. parts[..start], .. other.Skip(_random.Next(other.Length)).Take(count + 1), .. parts[(start + count)..]]);
        }
    }

    /// <summary>A translation that has no phrase in common with the one before.</summary>
    string Shuffled(ImmutableArray<string> sentences)
    {
        var words = Parts(string.Join(' ', sentences), " ").Concat(Parts(string.Join(' ', _all[_random.Next(_all.Length)].English), " "));
        return string.Join(' ', words.OrderBy(_ => _random.Next(int.MaxValue)));
    }

    static string[] Parts(string text, string space) => space.Length > 0 ? text.Split(' ') : [.. text.Select(c => c.ToString())];
}
