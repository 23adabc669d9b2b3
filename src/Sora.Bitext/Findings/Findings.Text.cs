namespace Sora.Bitext;

/// <content>What a text contains.</content>
public static partial class Findings
{
    // S3: what a text contains

    public static Diagnostic ElementRemoved(SourceLine where, string element, int times) =>
        Warning("S301", where, $"<{element}> is not shown, and what was inside it is gone too{Times(times)}: put a link or an image there instead.");

    public static Diagnostic TagDropped(SourceLine where, string element, int times) =>
        Warning("S302", where, $"<{element}> is not among the HTML elements that a text may use{Times(times)}: its content stays, the tag is gone; write it as Markdown or take it out.");

    public static Diagnostic HandlerDropped(SourceLine where, string element, string attribute) =>
        Warning("S303", where, $"The script in {attribute} of <{element}> was dropped: take it out of the text.");

    public static Diagnostic AddressRefused(SourceLine where, string target) =>
        Warning("S304", where, $"The address \"{Shortened(target)}\" is not linked: use http, https, mailto or tel, or a path relative to the article's folder (images: http, https or a path).");

    public static Diagnostic NoteNotDefined(SourceLine where, string label) =>
        Warning("S305", where, $"The note [^{Shortened(label)}] is nowhere defined: add a paragraph that begins with [^{Shortened(label)}]: or take the mark out.");

    public static Diagnostic NoteNotReferred(SourceLine where, string label) =>
        Warning("S306", where, $"No text refers to the note [^{Shortened(label)}], or its label is used twice: it stands last among the notes; refer to it or take it out.");

    public static Diagnostic TextTooLong(SourceLine where, int characters, int limit) =>
        Error("S307", where, FormattableString.Invariant($"The text has {characters:N0} characters, the limit is {limit:N0}: split it into several articles."));

    public static Diagnostic NestedTooDeep(SourceLine where) =>
        Error("S308", where, "Lists, quotations, emphasis or elements are nested too deep to be read, probably here: flatten them.");

    public static Diagnostic ParagraphTooTangled(SourceLine where, int limit) =>
        Error("S309", where, FormattableString.Invariant($"One paragraph has over {limit:N0} characters [ or <: put it into a code block or split it with blank lines."));

    public static Diagnostic NoTextFound(SourceLine where) =>
        Error("S310", where, "The page has no text outside menus, scripts and hidden parts: save it again with its text, or paste the text into a .txt file.");

    public static Diagnostic HalfWidthPunctuation(SourceLine where, char mark, int times) =>
        Warning("S311", where, $"A half-width “{mark}” stands among Hanzi{Times(times)}. Write “{(mark == '.' ? '。' : (char)(mark + '！' - '!'))}”.");

    public static Diagnostic StraightQuotes(SourceLine where, int times) =>
        Warning("S312", where, $"A straight quotation mark stands among curly ones or Hanzi{Times(times)}. Write “ or ”, ‘ or ’.");

    public static Diagnostic DoubledSpace(SourceLine where, int times) =>
        Warning("S313", where, $"Two spaces stand where one is meant{Times(times)}. Take one out.");

    public static Diagnostic NoteEmpty(SourceLine where, string label) =>
        Warning("S314", where, $"The note [^{Shortened(label)}] says nothing: write it, or take it out with the marks that refer to it.");

    public static Diagnostic CommentNotClosed(SourceLine where) =>
        Warning("S315", where, "A comment begins here and does not end, or only behind a blank line, which ends the HTML around it: close it with --> before that, or write \\<!-- if it is text.");

    public static Diagnostic ListingOfProse(SourceLine where) =>
        Warning("S316", where, "These lines are indented by a tab or four spaces, which in Markdown makes them a listing: take the indent away if they are text.");

    public static Diagnostic AddressWithSpaces(SourceLine where, string address) =>
        Warning("S317", where, $"This is shown as it stands here, since an address with spaces makes no link or image: write <{Shortened(address)}>.");
}
