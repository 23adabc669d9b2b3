using System.Collections.Immutable;
using Sora.Bitext.Pairs;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>An article that is edited at random, and what is known by construction of every address that it ever had.</summary>
/// <remarks>
/// Where an address must lead, by what was done to its passage and not by how that looks afterwards:
/// to the passage, wherever it stands and however it is worded now; after a split, to the first piece; after a merger, to the whole, and when that is
/// cut, to a piece that holds a sentence of the passage, in either language; after a deletion, to no passage but to a note.
/// To lead to any other passage is wrong, and so is to lead nowhere, or to a passage and to a note. A note in place of a passage that still
/// stands is honest and a pity: it counts as lost, once.
/// No edit makes a riddle that nobody could solve: between two builds a passage is edited once, and it keeps one side whole or two thirds of each
/// long sentence of both; what is put into it comes from passages that never stand in the article, for one whose words stand in
/// another when it is deleted was merged, for all that anybody can know.
/// </remarks>
sealed class History
{
    /// <summary>So many passages are never in the article.</summary>
    const int Foreign = 12;

    /// <summary>A passage of the article through all its edits.</summary>
    /// <param name="chinese">Numbers that its sentences keep, in whatever passage they stand.</param>
    /// <param name="english">The same; a sentence into which several were put has the numbers of all.</param>
    sealed class Unit(Passage words, ImmutableArray<ImmutableArray<int>> chinese, ImmutableArray<ImmutableArray<int>> english)
    {
        public Passage Words { get; set; } = words;

        public ImmutableArray<ImmutableArray<int>> Chinese { get; set; } = chinese;

        public ImmutableArray<ImmutableArray<int>> English { get; set; } = english;

        public IEnumerable<int> Sentences => Chinese.Concat(English).SelectMany(numbers => numbers);

        /// <summary>Whether it was merged into another: then its sentences are those that it had.</summary>
        public bool IsMerged { get; set; }
    }

    readonly Dice _random;
    readonly Queue<Passage> _store;
    readonly ImmutableArray<Passage> _foreign;
    readonly List<Unit> _units = [];
    readonly List<Unit> _bin = [];
    readonly HashSet<Unit> _touched = [];
    readonly Dictionary<PairId, Unit> _addresses = [];
    readonly HashSet<PairId> _lost = [];
    Ledger _ledger = Ledger.Empty;
    int _sentences;
    string _edits = "";

    public History(ImmutableArray<Passage> passages, int seed, int length)
    {
        _random = new(seed);
        ImmutableArray<Passage> shuffled = [.. passages.OrderBy(_ => _random.Next(int.MaxValue))];
        (_foreign, _store) = (shuffled[..Foreign], new(shuffled[Foreign..]));
        for (var i = 0; i < length; i++)
            _units.Add(New());
        Build();
    }

    /// <summary>Each address that led elsewhere than it should after a build, with the edits before that.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>How often an address was looked up.</summary>
    public int LookedUp { get; private set; }

    /// <summary>The edits after which a second look at the same text gave other addresses, or another ledger, than the first.</summary>
    public List<string> Unsettled { get; } = [];

    /// <summary>Each address that has a note in place of a passage that still stands, with the edits before that.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>How often an edited passage was to be found again: those that nobody touched say nothing of the share that is lost.</summary>
    public int Edited { get; private set; }

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
                unit.English = [[.. unit.English.SelectMany(numbers => numbers)]];
                break;
            case 3 when IsLong(unit) && chinese.Length > 1 && english.Length > 1 && IsBeginning(new(chinese[..(chinese.Length / 2)], english[..(english.Length / 2)])):
                var (half, rest) = (chinese.Length / 2, english.Length / 2);
                _units.Insert(at + 1, new(new(chinese[half..], english[rest..]), unit.Chinese[half..], unit.English[rest..]));
                (unit.Words, unit.Chinese, unit.English) = (new(chinese[..half], english[..rest]), unit.Chinese[..half], unit.English[..rest]);
                _touched.Add(_units[at + 1]);
                break;
            case 4 when next is not null && IsLong(unit) && IsLong(next):
                unit.Words = new(chinese.AddRange(next.Words.Chinese), english.AddRange(next.Words.English));
                (unit.Chinese, unit.English) = (unit.Chinese.AddRange(next.Chinese), unit.English.AddRange(next.English));
                next.IsMerged = true;
                _units.RemoveAt(at + 1);
                break;
            case 5 when _store.Count > 0:
                _units.Insert(at, New());
                _touched.Add(_units[at]);
                return;
            case 6 when _units.Count > 3:
                _units.RemoveAt(at);
                _bin.Add(unit);
                break;
            case 7:
                _units.RemoveAt(at);
                _units.Insert(_random.Next(_units.Count + 1), unit);
                break;
            case 8 when _bin.Find(unit => !_touched.Contains(unit)) is { } back:
                _bin.Remove(back);
                _units.Insert(at, back);
                _touched.Add(back);
                break;
            default:
                return;
        }
        _touched.Add(unit);
        _edits += $" {edit}@{at}";
    }

    Unit New()
    {
        var words = _store.Dequeue();
        return new(words, Numbered(words.Chinese), Numbered(words.English));

        ImmutableArray<ImmutableArray<int>> Numbered(ImmutableArray<string> sentences) => [.. sentences.Select(_ => ImmutableArray.Create(_sentences++))];
    }

    /// <summary>Where a passage stands: itself, or those that hold a sentence of it; nowhere if it, or they, were deleted.</summary>
    IEnumerable<Unit> Places(Unit unit) => _units.Where(other => unit.IsMerged ? other.Sentences.Intersect(unit.Sentences).Any() : other == unit);

    void Build()
    {
        var kept = _ledger.Assign(Passage.Text(_units.Select(unit => unit.Words)));
        _ledger = Ledger.Parse(kept.Ledger.ToString(), "ids.txt").Ledger!;
        var (there, notes) = (new Dictionary<PairId, Unit>(), new HashSet<PairId>());
        foreach (var (pair, unit) in kept.Text.Pairs.Zip(_units))
        {
            foreach (var id in pair.Aliases.Prepend(pair.Id))
                there.Add(id, unit);
            foreach (var id in pair.Removed)
                notes.Add(id);
            _addresses.TryAdd(pair.Id, unit);
        }
        var again = _ledger.Assign(Passage.Text(_units.Select(unit => unit.Words)));
        if (!kept.Text.Pairs.Select(Addresses).SequenceEqual(again.Text.Pairs.Select(Addresses)) || again.Ledger.ToString() != _ledger.ToString())
            Unsettled.Add(_edits);
        foreach (var (id, unit) in _addresses)
            LookUp(id, unit, there.GetValueOrDefault(id), notes.Contains(id));

        // What was told once is not told again.
        foreach (var (id, unit) in there)
        {
            if (!Places(_addresses[id]).Contains(unit))
                _addresses[id] = unit;
        }
        _lost.IntersectWith(notes);
    }

    static string Addresses(Pair pair) => $"{pair.Id} {string.Join(',', pair.Aliases)} {string.Join(',', pair.Removed)}";

    void LookUp(PairId id, Unit unit, Unit? found, bool isNote)
    {
        LookedUp++;
        Unit[] places = [.. Places(unit)];
        if (places.Any(_touched.Contains) && !_lost.Contains(id))
            Edited++;
        if ((found is not null && !places.Contains(found)) || found is not null == isNote)
            Wrong.Add($"{_edits}: {id} {(places.Length == 0 ? "(deleted) " : "")}{unit.Words.Words} -> {(isNote ? "note " : "")}{found?.Words.Words}");
        else if (isNote && places.Length > 0 && _lost.Add(id))
            Lost.Add($"{_edits}: {id} {unit.Words.Words}");
    }

    /// <summary>So much text that a part of it can be recognised.</summary>
    static bool IsLong(Unit unit) => unit.Words.Chinese.Sum(sentence => sentence.Length) >= 16 && unit.Words.English.Sum(sentence => sentence.Length) >= 50;

    /// <summary>So much that it can be told how it begins: a shorter first piece of a split cannot be told from a heading that was put before the other.</summary>
    static bool IsBeginning(Passage piece) => string.Concat(piece.Chinese).Count(char.IsLetterOrDigit) >= 4 && string.Concat(piece.English).Count(char.IsLetterOrDigit) >= 12;

    /// <summary>Up to a third of each sentence is said in words from elsewhere; the shortest stay.</summary>
    ImmutableArray<string> Reworded(ImmutableArray<string> sentences, Func<Passage, ImmutableArray<string>> side, string space)
    {
        const int Shortest = 5;
        var other = Parts(string.Join(' ', side(_foreign[_random.Next(Foreign)])), space);
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
        var words = Parts(string.Join(' ', sentences), " ").Concat(Parts(string.Join(' ', _foreign[_random.Next(Foreign)].English), " "));
        return string.Join(' ', words.OrderBy(_ => _random.Next(int.MaxValue)));
    }

    static string[] Parts(string text, string space) => space.Length > 0 ? text.Split(' ') : [.. text.Select(c => c.ToString())];
}
