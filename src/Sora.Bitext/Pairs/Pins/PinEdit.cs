using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Writes what a publisher does to pairs, and to the sentences inside them, into the file of corrections. Remarks, and lines about others, stay as they are.</summary>
public sealed class PinEdit
{
    readonly ParallelText _text;
    readonly ImmutableArray<Bead> _beads;
    readonly NamedItems _blocks;

    /// <param name="text">As the corrections have paired it.</param>
    public PinEdit(ParallelText text)
    {
        (_text, _beads) = (text, text.Beads());
        _blocks = new(Openings.OfBlocks(text.Source.Blocks), Openings.OfBlocks(text.Target.Blocks), BeadOf);
    }

    /// <summary>Whether there is such a place, and the act makes sense there.</summary>
    public bool Allows(PinPlace place, PinAct act) => At(place, act).Replaced > 0;

    /// <summary>
    /// The corrections after an act. A line that held one of its items gives its place to the new lines. Else new lines about pairs go to the end, and those
    /// about sentences below their pair, which is confirmed by it. Where a pair is confirmed or merged, lines about its sentences stay: it still has them all.
    /// </summary>
    /// <param name="file">Those that the text was paired by.</param>
    /// <returns>The very file where the act makes no sense.</returns>
    public PinFile Apply(PinFile file, PinPlace place, PinAct act)
    {
        var (replaced, beads) = At(place, act);
        return replaced == 0 ? file
            : place.Sentence is { } sentence ? ReplaceSentences(file, place.Pair, new(sentence, replaced), beads)
            : ReplacePairs(file, new(place.Pair, replaced), beads, keepsSentences: act is PinAct.Confirm or PinAct.Merge);
    }

    (int Replaced, ImmutableArray<Bead> By) At(PinPlace place, PinAct act)
    {
        if (place.Pair < 0 || place.Pair >= _beads.Length)
            return (0, []);
        var beads = place.Sentence is null ? _beads : _text.Pairs[place.Pair].Sentences.Beads;
        var at = place.Sentence ?? place.Pair;
        return at < 0 || at >= beads.Length ? (0, []) : PinActs.Of(beads, at, act);
    }

    PinFile ReplacePairs(PinFile file, Run pairs, ImmutableArray<Bead> beads, bool keepsSentences)
    {
        var added = ImmutableArray.CreateBuilder<PinLine>(beads.Length);
        added.AddRange(beads.Select(bead => PinLine.Blocks(_blocks.NameOf(bead))));
        var lines = ImmutableArray.CreateBuilder<PinLine>(file.Lines.Length + beads.Length);
        int? place = null, below = null;
        foreach (var line in file.Lines)
        {
            if (HeadOf(line) is { } head)
                below = PairOf(head, pairs);
            if (below is not { } pair || line is { Pin: null, Place: null })
            {
                lines.Add(line);
                continue;
            }
            place ??= lines.Count;
            if (keepsSentences && line is { IsSentence: true, Pin: { } pin })
                added.Add(Kept(line, pin, _beads[pair], beads[0]));
        }
        if (place is not { } at)
            return file.Add([.. added]);
        lines.InsertRange(at, added);
        return file with { Lines = lines.ToImmutable() };
    }

    PinFile ReplaceSentences(PinFile file, int pair, Run replaced, ImmutableArray<Bead> beads)
    {
        var sentences = SentencesOf(_beads[pair]);
        var before = _text.Pairs[pair].Sentences.Beads.Slice(replaced.Start, replaced.Count);
        PinLine[] added = [.. beads.Select(bead => PinLine.Sentences(sentences.NameOf(bead)))];
        var lines = ImmutableArray.CreateBuilder<PinLine>(file.Lines.Length + added.Length);
        int? place = null, end = null;
        var isBelow = false;
        foreach (var line in file.Add().Lines)   // which ends the last line: others may come behind it
        {
            if (HeadOf(line) is { } head)
                isBelow = PairOf(head, new(pair, 1)) is not null;
            if (isBelow && line is { IsSentence: true, Pin: { } pin } && sentences.Holds(pin, before))
            {
                place ??= lines.Count;
                continue;
            }
            lines.Add(line);
            if (isBelow && line is not { Pin: null, Place: null })
                end = lines.Count;
        }
        if ((place ?? end) is not { } at)
            return file.Add([PinLine.Blocks(_blocks.NameOf(_beads[pair])), .. added]);
        lines.InsertRange(at, added);
        return file with { Lines = lines.ToImmutable() };
    }

    /// <summary>What a line names that is about a pair, or about the sentences below it; null for other lines.</summary>
    static Pin? HeadOf(PinLine line) => line.Place is { } place ? new([place], [place]) : line.IsSentence ? null : line.Pin;

    int? PairOf(Pin head, Run pairs)
    {
        for (var pair = pairs.Start; pair < pairs.End; pair++)
        {
            if (_blocks.Holds(head, _beads[pair]))
                return pair;
        }
        return null;
    }

    /// <summary>A line about sentences of a pair, below the line of the pair that it is part of now.</summary>
    PinLine Kept(PinLine line, Pin pin, Bead pair, Bead now)
    {
        var before = (SentencesBetween(_text.Source, now.Source, pair.Source), SentencesBetween(_text.Target, now.Target, pair.Target));
        var named = SentencesOf(pair).NameAmong(SentencesOf(now), before, pin);
        return line.Text.EndsWith('\n') && named.ToString() == pin.ToString() ? line : PinLine.Sentences(named);
    }

    static int SentencesBetween(Article article, Run whole, Run part) =>
        part.Count == 0 ? 0 : article.Blocks.Slice(whole.Start, part.Start - whole.Start).Sum(static block => block.Sentences.Length);

    NamedItems SentencesOf(Bead pair) => new(
        Openings.OfSentences(_text.Source.Blocks.Slice(pair.Source.Start, pair.Source.Count)),
        Openings.OfSentences(_text.Target.Blocks.Slice(pair.Target.Start, pair.Target.Count)),
        static _ => null);

    Bead? BeadOf(PairId id)
    {
        for (var i = 0; i < _beads.Length; i++)
        {
            if (_text.Pairs[i].Id == id || _text.Pairs[i].Aliases.Contains(id))
                return _beads[i];
        }
        return null;
    }
}
