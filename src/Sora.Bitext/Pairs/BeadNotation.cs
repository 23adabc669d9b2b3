using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sora.Bitext.Pairs;

/// <summary>Beads as the field writes them, a line each: `[0, 1]:[2]` joins source items 0 and 1 to target item 2; `[3]:[]` has no twin.</summary>
public static class BeadNotation
{
    public static string Format(Alignment alignment)
    {
        var text = new StringBuilder();
        foreach (var bead in alignment.Beads)
        {
            Append(text, bead.Source).Append(':');
            Append(text, bead.Target).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The beads of a text in this notation, each certain. Blank lines are skipped; white space is free.</summary>
    /// <exception cref="FormatException">A line is not a bead, its items are not neighbours, or both its sides are empty.</exception>
    public static Alignment Parse(string text)
    {
        var beads = ImmutableArray.CreateBuilder<Bead>();
        var (source, target) = (0, 0);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new FormatException($"No colon in the bead “{line}”.");
            var bead = new Bead(ParseRun(line[..colon], source), ParseRun(line[(colon + 1)..], target), 1);
            if (bead.Source.Count + bead.Target.Count == 0)
                throw new FormatException($"Both sides are empty in the bead “{line}”.");
            (source, target) = (bead.Source.End, bead.Target.End);
            beads.Add(bead);
        }
        return new(beads.ToImmutable());
    }

    static StringBuilder Append(StringBuilder text, Run run)
    {
        text.Append('[');
        for (var i = run.Start; i < run.End; i++)
            text.Append(i == run.Start ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{i}");
        return text.Append(']');
    }

    /// <param name="next">Where an empty run stands.</param>
    static Run ParseRun(string text, int next)
    {
        var trimmed = text.Trim();
        if (trimmed is not ['[', .. var items, ']'])
            throw new FormatException($"Not a list of items: “{trimmed}”.");
        var run = new Run(next, 0);
        foreach (var item in items.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var index = int.Parse(item, NumberStyles.None, CultureInfo.InvariantCulture);
            if (run.Count > 0 && index != run.End)
                throw new FormatException($"Not neighbours: “{trimmed}”.");
            run = run.Count == 0 ? new(index, 1) : run with { Count = run.Count + 1 };
        }
        return run;
    }
}
