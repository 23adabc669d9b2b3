using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>A name, and the items that it may mean: all of them where it is an id, else one at most, or it is not enough of a name.</summary>
readonly record struct Named(PinName Name, ImmutableArray<int> Items);

/// <summary>One side's items, and the lines whose pins hold them.</summary>
sealed class PinSide(Openings openings)
{
    readonly Dictionary<int, int> _lines = [];

    /// <param name="runOf">What a pair has on this side; empty where there is none.</param>
    public ImmutableArray<Named> Locate(ImmutableArray<PinName> names, Func<PairId, Run> runOf) =>
        ImmutableArray.CreateRange(names, name => new Named(name, name.Id is { } id ? ItemsOf(runOf(id)) : openings.Find(name)));

    /// <summary>What is wrong with the names, or null.</summary>
    /// <param name="isKnown">Another name of the pin leads somewhere: then an edit has taken this one away, if nothing is like it.</param>
    public PinFailure? Check(ImmutableArray<Named> names, SourceLine where, bool isKnown)
    {
        foreach (var (name, items) in names)
        {
            if (items.IsEmpty)
            {
                var nearest = name.Id is null ? openings.Nearest(name) : null;
                return new(
                    name.Id is { } id ? Findings.PinIdUnknown(where, id.ToString()) : Findings.PinTextNotFound(where, name.Text, nearest),
                    name.Id is null && nearest is null && isKnown ? name.Text : null);
            }
            if (items.Length > 1 && name.Id is null)
                return new(Findings.PinNotUnique(where, name.Text, items.Length));
        }
        return null;
    }

    /// <summary>Takes the items for a line; or says which other line has one of them.</summary>
    public PinFailure? Claim(ImmutableArray<Named> names, SourceLine where)
    {
        foreach (var (name, items) in names)
        {
            foreach (var item in items)
            {
                if (!_lines.TryAdd(item, where.Line))
                    return new(Findings.PinsContradict(where, name.Id is { } id ? id.ToString() : name.Text, _lines[item]));
            }
        }
        return null;
    }

    /// <summary>The items as neighbours, whatever order they are named in; null where others lie between.</summary>
    public static Run? RunOf(ImmutableArray<Named> names)
    {
        var items = names.SelectMany(name => name.Items).Order().ToArray();
        return items.Length == 0 ? new(0, 0) : items[^1] - items[0] == items.Length - 1 ? new(items[0], items.Length) : null;
    }

    static ImmutableArray<int> ItemsOf(Run run) => [.. Enumerable.Range(run.Start, run.Count)];
}

/// <summary>Why a pin holds nothing.</summary>
/// <param name="Lost">The words that an edit took away: a warning then, once it is known which pair they were in.</param>
sealed record PinFailure(Diagnostic Finding, string? Lost = null);
