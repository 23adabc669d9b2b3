using System.Text;

namespace Sora.Bitext;

/// <summary>Every finding there is: its permanent code, its severity, and the sentence that the publisher reads.</summary>
/// <remarks>A code is never reused. S1 files, S2 front matter and settings, S3 what a text contains, S4 pairing, S5 the site, S6 what makes an article.</remarks>
public static partial class Findings
{
    static Diagnostic Error(string code, SourceLine where, string message) => new(code, Severity.Error, where, message);

    static Diagnostic Warning(string code, SourceLine where, string message) => new(code, Severity.Warning, where, message);

    static Diagnostic Hint(string code, SourceLine where, string message) => new(code, Severity.Hint, where, message);

    static Diagnostic Between(Severity severity, string code, SourceLine where, SourceLine other, string message) => new(code, severity, where, message, other);

    static string OneOf(IEnumerable<string> texts) => string.Join(" or ", texts.Select(text => $"“{text}”"));

    static string Some(IReadOnlyList<Rune> characters)
    {
        const int Most = 8;
        var named = string.Join(' ', characters.Take(Most));
        return characters.Count <= Most ? named : FormattableString.Invariant($"{named} and {characters.Count - Most:N0} more characters");
    }

    static string Times(int times) => times == 1 ? "" : FormattableString.Invariant($" ({times} times, first here)");

    static string Shortened(string text)
    {
        var line = string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));
        return line.Length <= 60 ? line : string.Concat(line.AsSpan(0, 59), "…");
    }
}
