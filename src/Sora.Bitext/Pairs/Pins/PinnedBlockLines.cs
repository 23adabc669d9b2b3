using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>The lines of a file of corrections that are about blocks: what they hold, and how the blocks are paired then.</summary>
/// <remarks>
/// Ids come from pairs, and pairs from pins: so the pins that name words come first, then those whose ids the pairs have
/// which these make, and so on while there are more.
/// </remarks>
sealed class PinnedBlockLines
{
    /// <summary>Pins whose ids come from pins, whose ids come from pins: nobody writes longer chains.</summary>
    const int MostRounds = 16;

    readonly PinFile _file;
    readonly PinFinder _finder;
    readonly Dictionary<PairId, Bead> _ids = [];
    readonly Dictionary<int, (int? Source, int? Target)> _places = [];
    readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public PinnedBlockLines(PinFile file, Article source, Article target, Func<ImmutableArray<Bead>, NamedBeads> align)
    {
        (_file, Source, Target) = (file, Openings.OfBlocks(source.Blocks), Openings.OfBlocks(target.Blocks));
        _finder = new(Source, Target);
        var lost = new List<(int Line, string Name)>();
        var open = Enumerable.Range(0, file.Lines.Length).Where(line => file.Lines[line] is { IsSentence: false, Pin: { Source: var names, Target: var twins } } && names.Length + twins.Length > 0).ToList();
        Read(open.Where(line => !HasId(line)), lost);
        open.RemoveAll(line => !HasId(line));
        Pairs = align(_finder.Beads);
        for (var round = 1; open.Count > 0; round++)
        {
            for (var i = 0; i < Pairs.Ids.Length; i++)
                _ids.TryAdd(Pairs.Ids[i], Pairs.Beads[i]);
            var ready = open.Where(line => NamesOf(line).All(name => name.Id is not { } id || _ids.ContainsKey(id))).ToList();
            if (ready.Count == 0 || round == MostRounds)
                ready = [.. open];
            Read(ready, lost);
            open.RemoveAll(ready.Contains);
            Pairs = align(_finder.Beads);
        }
        Owners = new(Pairs.Beads);
        foreach (var (line, name) in lost)
            _findings.Add(Bitext.Findings.PinLost(Where(line), name, Pairs.Ids[Owners.Of(_places[line])].ToString()));
    }

    public Openings Source { get; }

    public Openings Target { get; }

    public NamedBeads Pairs { get; }

    /// <summary>Which pair each block is in.</summary>
    public Owners Owners { get; }

    public IEnumerable<Diagnostic> Findings => _findings;

    /// <summary>The pair that a line has pinned; null where it has pinned none.</summary>
    public int? PairOf(int line) => _places.TryGetValue(line, out var place) ? Owners.Of(place) : null;

    /// <summary>A pair by the id that it has now, or had while pins were read.</summary>
    public int? PairOf(PairId id) =>
        Pairs.Ids.IndexOf(id) is var pair and >= 0 ? pair
        : _ids.TryGetValue(id, out var bead) ? Owners.Of(bead.Source.Count > 0 ? (bead.Source.Start, null) : (null, bead.Target.Start))
        : null;

    public SourceLine Where(int line) => new(_file.File, line + 1);

    IEnumerable<PinName> NamesOf(int line) => _file.Lines[line].Pin!.Source.Concat(_file.Lines[line].Pin!.Target);

    bool HasId(int line) => NamesOf(line).Any(name => name.Id is not null);

    void Read(IEnumerable<int> lines, List<(int Line, string Name)> lost)
    {
        foreach (var line in lines)
        {
            var failure = _finder.Find(_file.Lines[line].Pin!, Where(line), id => _ids.GetValueOrDefault(id), out var known);
            if (failure is { Lost: null })
            {
                _findings.Add(failure.Finding);
                continue;
            }
            _places[line] = known;
            if (failure is not null)
                lost.Add((line, failure.Lost));
        }
    }
}
