using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>The lines of a file of corrections that are about the sentences of a pair: the pair of the line above, pinned or only named.</summary>
sealed class PinnedSentenceLines
{
    readonly Dictionary<int, PinFinder> _finders = [];
    readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public PinnedSentenceLines(PinFile file, Article source, Article target, PinnedBlockLines blocks)
    {
        int? pair = null;
        for (var line = 0; line < file.Lines.Length; line++)
        {
            if (file.Lines[line].Place is { } place)
                pair = Locate(place, blocks, blocks.Where(line));
            else if (file.Lines[line] is { Pin: not null, IsSentence: false })
                pair = blocks.PairOf(line);
            else if (pair is { } known && file.Lines[line].Pin is { Source: var names, Target: var twins } pin && names.Length + twins.Length > 0)
                Read(pin, FinderOf(known, blocks.Pairs.Beads[known], source, target), blocks.Where(line), blocks.Pairs.Ids[known]);
        }
    }

    /// <summary>For each pair with such lines, what they hold.</summary>
    public Dictionary<int, ImmutableArray<Bead>> Held => _finders.ToDictionary(pair => pair.Key, pair => pair.Value.Beads);

    public IEnumerable<Diagnostic> Findings => _findings;

    void Read(Pin pin, PinFinder finder, SourceLine where, PairId id)
    {
        var failure = finder.Find(pin, where, _ => default, out _);
        if (failure is not null)
            _findings.Add(failure.Lost is { } name ? Bitext.Findings.PinLost(where, name, id.ToString()) : failure.Finding);
    }

    PinFinder FinderOf(int pair, Bead bead, Article source, Article target)
    {
        if (!_finders.TryGetValue(pair, out var finder))
        {
            finder = new(
                Openings.OfSentences(source.Blocks.Slice(bead.Source.Start, bead.Source.Count)),
                Openings.OfSentences(target.Blocks.Slice(bead.Target.Start, bead.Target.Count)));
            _finders.Add(pair, finder);
        }
        return finder;
    }

    int? Locate(PinName name, PinnedBlockLines blocks, SourceLine where)
    {
        if (name.Id is { } id)
        {
            if (blocks.PairOf(id) is { } pair)
                return pair;
            _findings.Add(Bitext.Findings.PinIdUnknown(where, id.ToString()));
            return null;
        }
        var (here, there) = (blocks.Source.Find(name), blocks.Target.Find(name));
        if (here.Length + there.Length == 1)
            return blocks.Owners.Of(here is [var item] ? (item, null) : (null, there[0]));
        _findings.Add(here.Length + there.Length == 0
            ? Bitext.Findings.PinTextNotFound(where, name.Text, blocks.Source.Nearest(name) ?? blocks.Target.Nearest(name))
            : Bitext.Findings.PinNotUnique(where, name.Text, here.Length + there.Length));
        return null;
    }
}
