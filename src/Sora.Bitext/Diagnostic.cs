namespace Sora.Bitext;

public enum Severity { Hint, Warning, Error }

/// <summary>A place in an input file. Lines and columns count from 1; 0 means the file (or line) as a whole.</summary>
public readonly record struct SourceLine(string File, int Line = 0, int Column = 0)
{
    public override string ToString() => Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}

/// <summary>A finding for the publisher: a permanent code, where it is, and one sentence that says what to do.</summary>
/// <param name="Other">The second place that it is about: the twin in the other text.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceLine Where, string Message, SourceLine? Other = null);
