namespace Sora.Bitext;

/// <summary>Every finding there is: its permanent code, its severity, and the sentence that the publisher reads.</summary>
/// <remarks>A code is never reused. S1 files, S2 front matter and settings, S3 what a text contains, S4 pairing, S5 the site.</remarks>
public static class Findings
{
    // S3: what a text contains

    public static Diagnostic ElementRemoved(SourceLine where, string element, int times) => new(
        "S301", Severity.Warning, where,
        $"<{element}> is not shown, and what was inside it is gone too{Times(times)}: put a link or an image there instead.");

    public static Diagnostic TagDropped(SourceLine where, string element, int times) => new(
        "S302", Severity.Warning, where,
        $"<{element}> is not among the HTML elements that a text may use{Times(times)}: its content stays, the tag is gone; write it as Markdown or take it out.");

    public static Diagnostic HandlerDropped(SourceLine where, string element, string attribute) => new(
        "S303", Severity.Warning, where, $"The script in {attribute} of <{element}> was dropped: take it out of the text.");

    public static Diagnostic AddressRefused(SourceLine where, string target) => new(
        "S304", Severity.Warning, where,
        $"The address \"{Shortened(target)}\" is not linked: use http, https, mailto or tel, or a path relative to the article's folder (images: http, https or a path).");

    public static Diagnostic NoteNotDefined(SourceLine where, string label) => new(
        "S305", Severity.Warning, where, $"The note [^{Shortened(label)}] is nowhere defined: add a paragraph that begins with [^{Shortened(label)}]: or take the mark out.");

    public static Diagnostic NoteNotReferred(SourceLine where, string label) => new(
        "S306", Severity.Warning, where, $"No text refers to the note [^{Shortened(label)}], or its label is used twice: it stands last among the notes; refer to it or take it out.");

    public static Diagnostic TextTooLong(SourceLine where, int characters, int limit) => new(
        "S307", Severity.Error, where, FormattableString.Invariant($"The text has {characters:N0} characters, the limit is {limit:N0}: split it into several articles."));

    public static Diagnostic NestedTooDeep(SourceLine where) => new(
        "S308", Severity.Error, where, "Lists, quotations, emphasis or elements are nested too deep to be read, probably here: flatten them.");

    public static Diagnostic ParagraphTooTangled(SourceLine where, int limit) => new(
        "S309", Severity.Error, where, FormattableString.Invariant($"One paragraph has over {limit:N0} characters [ or <: put it into a code block or split it with blank lines."));

    public static Diagnostic NoTextFound(SourceLine where) => new(
        "S310", Severity.Error, where, "The page has no text outside menus, scripts and hidden parts: save it again with its text, or paste the text into a .txt file.");

    static string Times(int times) => times == 1 ? "" : FormattableString.Invariant($" ({times} times, first here)");

    static string Shortened(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
