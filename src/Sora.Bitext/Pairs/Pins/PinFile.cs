using System.Collections.Immutable;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>An article's corrections by hand, `pairs.txt`, with its remarks and empty lines: what was read is written back the same.</summary>
/// <param name="File">The path to name in findings.</param>
public sealed record PinFile(string File, ImmutableArray<PinLine> Lines)
{
    /// <summary>The corrections of an article that has none.</summary>
    public static readonly PinFile None = new("", []);

    /// <summary>Some line names something.</summary>
    public bool HasPins => Lines.Any(line => line.Pin is not null || line.Place is not null);

    /// <summary>Where the ids in the file lead, once the text that they were made from was reworded.</summary>
    public Ledger Addresses { get; init; } = Ledger.Empty;

    /// <summary>Some line names a pair by its id.</summary>
    public bool NamesIds => Lines.Any(line => line.Place?.Id is not null || (line.Pin is { } pin && pin.Source.Concat(pin.Target).Any(name => name.Id is not null)));

    /// <summary>Never fails: a line that is not understood is kept as it is, and reported (S421, S425).</summary>
    public static (PinFile Pins, ImmutableArray<Diagnostic> Findings) Parse(string file, string text)
    {
        var lines = ImmutableArray.CreateBuilder<PinLine>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var place = 0;
        var hasPair = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            var line = PinLineReader.Read(text[start..end], out var column);
            lines.Add(line);
            start = end;

            if (line is { Pin: not null, IsSentence: true })
                place = 0;
            else if (place > 0 && (line.Pin is not null || line.Place is not null))
                findings.Add(Findings.PinNotUnderstood(new(file, place)));
            hasPair |= line is { Pin: not null, IsSentence: false } or { Place: not null };
            place = line.Place is not null ? lines.Count : line.Pin is not null ? 0 : place;

            if (column > 0 || (line.IsSentence && !hasPair))
                findings.Add(Findings.PinNotUnderstood(new(file, lines.Count, column)));
            else if (line.Pin is { Source.IsEmpty: true, Target.IsEmpty: true })
                findings.Add(Findings.PinEmpty(new(file, lines.Count)));
        }
        if (place > 0)
            findings.Add(Findings.PinNotUnderstood(new(file, place)));
        return (new(file, lines.ToImmutable()), [.. findings.OrderBy(finding => finding.Where.Line)]);
    }

    /// <summary>The same file with more lines at its end.</summary>
    public PinFile Add(params ReadOnlySpan<PinLine> lines) => this with
    {
        Lines = Lines is [.. var before, { Text: var last } open] && !last.EndsWith('\n')
            ? [.. before, new(last + "\n", open.Pin, open.Place, open.IsSentence), .. lines]
            : [.. Lines, .. lines],
    };

    public override string ToString() => string.Concat(Lines.Select(line => line.Text));
}
