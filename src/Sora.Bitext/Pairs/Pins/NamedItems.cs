using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>The blocks of an article, or the sentences of a pair, as corrections name them.</summary>
/// <param name="beadOf">The pair that has an id, or null.</param>
sealed class NamedItems(Openings source, Openings target, Func<PairId, Bead?> beadOf)
{
    readonly Openings _source = source;
    readonly Openings _target = target;

    public Pin NameOf(Bead bead) => new(NamesOf(_source, bead.Source), NamesOf(_target, bead.Target));

    /// <summary>The pin names an item of one of the beads.</summary>
    public bool Holds(Pin pin, params ImmutableArray<Bead> beads) =>
        pin.Source.Any(name => Items(name, _source, static bead => bead.Source).Any(item => beads.Any(bead => IsIn(item, bead.Source))))
        || pin.Target.Any(name => Items(name, _target, static bead => bead.Target).Any(item => beads.Any(bead => IsIn(item, bead.Target))));

    /// <summary>A pin of these items, named so that it means the same ones among more. Names that still do stay as they are.</summary>
    /// <param name="more">These items, and others before and behind them.</param>
    /// <param name="before">How many stand before them on either side.</param>
    public Pin NameAmong(NamedItems more, (int Sources, int Targets) before, Pin pin) => new(
        ImmutableArray.CreateRange(pin.Source, name => NameAmong(_source, more._source, before.Sources, name)),
        ImmutableArray.CreateRange(pin.Target, name => NameAmong(_target, more._target, before.Targets, name)));

    static PinName NameAmong(Openings few, Openings more, int before, PinName name) =>
        few.Find(name) is not [var item] || (more.Find(name) is [var found] && found == before + item) ? name : more.NameOf(before + item);

    static ImmutableArray<PinName> NamesOf(Openings side, Run run) => [.. Enumerable.Range(run.Start, run.Count).Select(side.NameOf)];

    IEnumerable<int> Items(PinName name, Openings side, Func<Bead, Run> sideOf) =>
        name.Id is not { } id ? side.Find(name)
        : beadOf(id) is { } bead ? Enumerable.Range(sideOf(bead).Start, sideOf(bead).Count)
        : [];

    static bool IsIn(int item, Run run) => item >= run.Start && item < run.End;
}
