using System.Collections.Immutable;
using System.Text;

namespace Sora.Bitext.Pairs;

/// <summary>The ledger as a file: a line an address, so that edits in different places merge without conflict.</summary>
static class LedgerNotation
{
    const string Here = "here";
    const string Gone = "gone";
    const string Changed = "check:";
    const string Joined = "in:";
    const string Nothing = "-";

    const string Head = """
        # The permanent addresses of this article's paragraphs. The build keeps this file up to date; commit it with the texts, so that
        # a link to a paragraph leads there however the texts are edited. A line: address, state, what source and translation say (hashed), first words.
        #   here      it stands in the text
        #   check:…   its source changed since the translation did: change that too, or write “here” if it still stands
        #   in:…      it was merged into another paragraph, where its address now leads
        #   gone      it was removed; a note stands at its place (delete the line if nobody can have linked to it)

        """;

    static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    public static string Format(Ledger ledger)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var entry in ledger.Entries)
        {
            text.Append(entry.Id.ToString()).Append(' ').Append(StateOf(entry)).Append(' ')
                .Append(entry.Source?.ToString() ?? Nothing).Append(' ').Append(entry.Target?.ToString() ?? Nothing);
            _ = entry.Words.Length == 0 ? text.Append('\n') : text.Append(' ').Append(entry.Words).Append('\n');
        }
        return text.ToString();
    }

    public static (Ledger? Ledger, ImmutableArray<Diagnostic> Findings) Parse(string text, string file)
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var lines = new Dictionary<PairId, int>();
        var number = 0;
        foreach (var ended in text.AsSpan().EnumerateLines())
        {
            var line = ended.Trim();
            var where = new SourceLine(file, ++number);
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (IsConflictMark(line))
                findings.Add(Findings.LedgerConflict(where));
            else if (ParseEntry(line) is not { } entry)
                findings.Add(Findings.LedgerLineBroken(where));
            else if (!lines.TryAdd(entry.Id, number))
                findings.Add(Findings.AddressTwice(where, entry.Id, lines[entry.Id]));
            else
                entries.Add(entry);
        }
        if (findings.Count == 0)
            findings.AddRange(Dangling(entries, file, lines));
        return (findings.Count == 0 ? new(entries.ToImmutable()) : null, findings.ToImmutable());
    }

    static string StateOf(LedgerEntry entry) => entry switch
    {
        { State: EntryState.Gone } => Gone,
        { State: EntryState.Joined } => Joined + entry.Into,
        { Translated: { } hash } => Changed + Fingerprint.FormatHash(hash),
        _ => Here,
    };

    static bool IsConflictMark(ReadOnlySpan<char> line)
    {
        foreach (var mark in ConflictMarks)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    static LedgerEntry? ParseEntry(ReadOnlySpan<char> line)
    {
        Span<Range> parts = stackalloc Range[5];
        var count = line.Split(parts, ' ');
        if (count < 4 || PairId.TryParse(line[parts[0]]) is not { } id
            || !TryParseSide(line[parts[2]], out var source) || !TryParseSide(line[parts[3]], out var target))
        {
            return null;
        }
        var entry = new LedgerEntry(id, EntryState.Here, source, target, count == 5 ? line[parts[4]].ToString() : "");
        var state = line[parts[1]];
        if (state.SequenceEqual(Here))
            return entry;
        if (state.SequenceEqual(Gone))
            return entry with { State = EntryState.Gone };
        if (state.StartsWith(Joined, StringComparison.Ordinal))
            return PairId.TryParse(state[Joined.Length..]) is { } into ? entry with { State = EntryState.Joined, Into = into } : null;
        if (state.StartsWith(Changed, StringComparison.Ordinal))
            return Fingerprint.ParseHash(state[Changed.Length..]) is { } hash ? entry with { Translated = hash } : null;
        return null;
    }

    static bool TryParseSide(ReadOnlySpan<char> text, out Fingerprint? side)
    {
        side = Fingerprint.TryParse(text);
        return side is not null || text.SequenceEqual(Nothing);
    }

    /// <summary>Addresses that lead to one that is not here, or round in a circle.</summary>
    static IEnumerable<Diagnostic> Dangling(IEnumerable<LedgerEntry> entries, string file, Dictionary<PairId, int> lines)
    {
        var ways = entries.Where(entry => entry.Into is not null).ToDictionary(entry => entry.Id, entry => entry.Into!.Value);
        foreach (var (id, into) in ways)
        {
            var end = into;
            for (var steps = 0; steps < ways.Count && ways.TryGetValue(end, out var next); steps++)
                end = next;
            if (ways.ContainsKey(end) || !lines.ContainsKey(end))
                yield return Findings.AddressLeadsNowhere(new(file, lines[id]), id, into);
        }
    }
}
