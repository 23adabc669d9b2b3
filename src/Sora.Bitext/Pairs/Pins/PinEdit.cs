using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Writes what a publisher does to pairs into the file of corrections. Remarks, and lines about other pairs, stay as they are.</summary>
public sealed class PinEdit
{
    readonly ParallelText _text;
    readonly ImmutableArray<Bead> _beads;
    readonly Openings _source;
    readonly Openings _target;

    /// <param name="text">As the corrections have paired it.</param>
    public PinEdit(ParallelText text)
    {
        (_text, _beads) = (text, text.Beads());
        (_source, _target) = (Openings.OfBlocks(text.Source.Blocks), Openings.OfBlocks(text.Target.Blocks));
    }

    /// <summary>Whether the act makes sense at a pair.</summary>
    /// <param name="pair">From 0.</param>
    public bool Allows(int pair, PinAct act) => PinActs.Of(_beads, pair, act).Replaced > 0;

    /// <summary>
    /// The corrections after an act. A line that held one of its blocks gives its place to the new lines, which otherwise go to the end; lines about
    /// sentences stay only under a merged pair, which has them all.
    /// </summary>
    /// <param name="file">Those that the text was paired by.</param>
    /// <param name="pair">From 0.</param>
    /// <returns>The very file where the act makes no sense.</returns>
    public PinFile Apply(PinFile file, int pair, PinAct act)
    {
        var (replaced, beads) = PinActs.Of(_beads, pair, act);
        if (replaced == 0)
            return file;
        var added = ImmutableArray.CreateRange(beads, bead => PinLine.Blocks(new(NamesOf(_source, bead.Source), NamesOf(_target, bead.Target))));
        var before = _beads.Slice(pair, replaced);
        var lines = ImmutableArray.CreateBuilder<PinLine>(file.Lines.Length + added.Length);
        var (place, isUnderReplaced) = (-1, false);
        var sentences = ImmutableArray.CreateBuilder<PinLine>();
        foreach (var line in file.Lines)
        {
            if (line.IsSentence && line.Pin is not null && isUnderReplaced)
            {
                if (act == PinAct.Merge)
                    sentences.Add(line.Text.EndsWith('\n') ? line : PinLine.Sentences(line.Pin));
                continue;
            }
            if (line.Place is not null || (line.Pin is not null && !line.IsSentence))
                isUnderReplaced = line.Pin is { } pin && Holds(pin, before);
            if (isUnderReplaced && line.Pin is not null)
                place = place < 0 ? lines.Count : place;
            else
                lines.Add(line);
        }
        if (place < 0)
            return (file with { Lines = lines.ToImmutable() }).Add(added.AsSpan());
        lines.InsertRange(place, added.AddRange(sentences));
        return file with { Lines = lines.ToImmutable() };
    }

    static ImmutableArray<PinName> NamesOf(Openings side, Run run) => [.. Enumerable.Range(run.Start, run.Count).Select(side.NameOf)];

    /// <summary>The pin names a block of one of the beads.</summary>
    bool Holds(Pin pin, ImmutableArray<Bead> beads) =>
        pin.Source.Any(name => Items(name, _source, static bead => bead.Source).Any(item => beads.Any(bead => IsIn(item, bead.Source))))
        || pin.Target.Any(name => Items(name, _target, static bead => bead.Target).Any(item => beads.Any(bead => IsIn(item, bead.Target))));

    IEnumerable<int> Items(PinName name, Openings side, Func<Bead, Run> sideOf)
    {
        if (name.Id is not { } id)
            return side.Find(name);
        var pair = _text.Pairs.Select(static (pair, i) => (pair, i)).FirstOrDefault(entry => entry.pair.Id == id || entry.pair.Aliases.Contains(id), (null!, -1)).i;
        return pair < 0 ? [] : Enumerable.Range(sideOf(_beads[pair]).Start, sideOf(_beads[pair]).Count);
    }

    static bool IsIn(int item, Run run) => item >= run.Start && item < run.End;
}
