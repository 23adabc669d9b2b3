using Sora.Bitext.Pairs;

namespace Sora.Bitext;

/// <content>How two texts are paired, and what the publisher says about it.</content>
public static partial class Findings
{
    // S4: pairing and translation

    public static Diagnostic DoubtfulPair(SourceLine where, SourceLine other) =>
        Between(Severity.Hint, "S401", where, other, "It is not sure that these two belong together. Compare them, and split or join paragraphs alike in both texts if they do not.");

    public static Diagnostic RunWithoutTwin(SourceLine where, SourceLine other, int lastLine, bool isTranslation) =>
        Between(Severity.Warning, "S402", where, other, FormattableString.Invariant(
            $"From here to line {lastLine} the text {(isTranslation ? "is not in the original: was it added, or is the original incomplete?" : "is not in the translation: translate it, or take it out.")}"));

    public static Diagnostic OtherArticle(SourceLine where, SourceLine other) =>
        Between(Severity.Error, "S403", where, other, "This does not look like a translation of the other text. Put the right translation here; if it is the right one, write “allow: [S403]” at its top.");

    public static Diagnostic HalfMissing(SourceLine where, SourceLine other, int percent, bool isTranslation) =>
        Between(Severity.Warning, "S404", where, other, FormattableString.Invariant(
            $"{(percent < 100 ? $"About {percent} % of this text is not" : "Hardly anything of this text is")} in the {(isTranslation ? "original. Is the original complete?" : "translation. Is the translation finished?")}"));

    public static Diagnostic NumberOnOneSide(SourceLine where, SourceLine other, string number) =>
        Between(Severity.Warning, "S405", where, other, $"The number “{number}” is not in the other text. Compare the two.");

    public static Diagnostic PercentageOnOneSide(SourceLine where, SourceLine other, string number) =>
        Between(Severity.Warning, "S406", where, other, $"The percentage “{number}” is not in the other text. Compare the two.");

    public static Diagnostic DateOnOneSide(SourceLine where, SourceLine other, string number) =>
        Between(Severity.Warning, "S407", where, other, $"“{number}”, from a date, is not in the other text. Compare the two.");

    public static Diagnostic LinkOnOneSide(SourceLine where, SourceLine other, string target) =>
        Between(Severity.Warning, "S408", where, other, $"The link to “{Shortened(target)}” is not in the other text. Add it there, or take it out here.");

    public static Diagnostic ImageOnOneSide(SourceLine where, SourceLine other, string target) =>
        Between(Severity.Warning, "S409", where, other, $"The image “{Shortened(target)}” is not in the other text. Add it there, or take it out here.");

    public static Diagnostic TermRenderedOtherwise(SourceLine where, SourceLine other, string term, IEnumerable<string> renderings) =>
        Between(Severity.Warning, "S410", where, other, $"The glossary has {OneOf(renderings)} for “{term}”, but the translation has something else. Use that, or add the rendering to glossary.yml.");

    public static Diagnostic SourceChanged(SourceLine where, SourceLine translation, PairId id) =>
        Between(Severity.Warning, "S411", where, translation, $"This paragraph has changed since its translation did. Change that too; if it still stands as it is, write “here” for “check:…” in the line {id} of the article's ids.txt.");

    public static Diagnostic ListingDiffers(SourceLine where, SourceLine other) =>
        Between(Severity.Warning, "S412", where, other, "The code differs in the two texts, and not only in its comments. Make them alike.");

    public static Diagnostic LeftInSourceLanguage(SourceLine where, SourceLine other, string sentence) =>
        Between(Severity.Warning, "S413", where, other, $"“{Shortened(sentence)}” was left in the language of the original. Translate it, or put it in quotation marks.");

    public static Diagnostic NameOnOneSide(SourceLine where, SourceLine other, string name) =>
        Between(Severity.Warning, "S414", where, other, $"The name “{Shortened(name)}” is nowhere in the other text. Compare the two.");

    // S4: corrections by hand

    public static Diagnostic PinNotUnderstood(SourceLine where) =>
        Error("S421", where, "This line is not understood. Write a pair as [\"first words\"]:[\"first words\"] in straight quotation marks, and under it, indented, the pairs of its sentences.");

    public static Diagnostic PinTextNotFound(SourceLine where, string name, string? nearest) =>
        Error("S422", where, nearest is null ? $"Nothing begins with “{Shortened(name)}”. {CorrectWords(name)}" : $"Nothing begins with “{Shortened(name)}”. Did you mean “{Shortened(nearest)}”?");

    public static Diagnostic PinNotUnique(SourceLine where, string name, int times) =>
        Error("S423", where, FormattableString.Invariant($"{times} passages begin with “{Shortened(name)}”. Add the words that follow, or say which of them with @1, @2 and so on behind the quotation mark."));

    public static Diagnostic PinsContradict(SourceLine where, string name, int otherLine) =>
        Error("S424", where, FormattableString.Invariant($"“{Shortened(name)}” is already in the pair on line {otherLine}. Keep it in one of the two lines."));

    public static Diagnostic PinEmpty(SourceLine where) =>
        Error("S425", where, "Both sides are empty. Name what is paired, or remove the line.");

    public static Diagnostic PinIdUnknown(SourceLine where, string id) =>
        Error("S426", where, $"No pair with text on this side has the id {id}. Take the id from the page's address, or name the first words.");

    public static Diagnostic PinNotNeighbours(SourceLine where) =>
        Error("S427", where, "What one side of a pair names must follow one another in the text. Name what lies between too, or write two pairs.");

    public static Diagnostic PinLost(SourceLine where, string name, string id) =>
        Warning("S428", where, $"Nothing begins with “{Shortened(name)}” any more, so {id} is paired as if this line were not there. {CorrectWords(name)}");

    static string CorrectWords(string name) =>
        PairId.TryParse(name) is null ? "Correct the words, or remove the line." : $"If this is an address, write it without quotation marks: [{name}].";

    public static Diagnostic PinsWithoutArticle(SourceLine where) =>
        Error("S429", where, "These corrections have no article. Put them beside its texts as pairs.txt, or name them like the texts: my-article.pairs.txt.");

    // S4: permanent addresses

    public static Diagnostic LedgerLineBroken(SourceLine where) =>
        Error("S431", where, "This is no line of addresses. Restore it from an earlier version of the file (git log -p), or delete it if no link leads there.");

    public static Diagnostic LedgerConflict(SourceLine where) =>
        Error("S432", where, "Two versions of this file were merged and here they disagree. Keep the lines of both, one for each address, and delete the marks.");

    public static Diagnostic AddressTwice(SourceLine where, PairId id, int line) =>
        Error("S433", where, FormattableString.Invariant($"The address {id} stands in line {line} too. Keep the line that is right and delete the other."));

    public static Diagnostic LedgerNotText(SourceLine where) =>
        Error("S434", where, "This file of addresses is not UTF-8. Save it as UTF-8, or restore it from an earlier version.");

    public static Diagnostic AddressLeadsNowhere(SourceLine where, PairId id, PairId into) =>
        Error("S435", where, $"The address {id} leads to {into}, which leads nowhere. Restore the line of {into}, or write “gone” for “in:{into}”.");

    public static Diagnostic AddressesNotKept(SourceLine where, int count) =>
        Hint("S436", where, FormattableString.Invariant($"{count:N0} {(count == 1 ? "paragraph has an address" : "paragraphs have addresses")} that this file does not hold yet. Build on your own machine, and commit the file."));

    public static Diagnostic LedgerNotWritten(SourceLine where, string problem) =>
        Warning("S437", where, $"The addresses could not be kept: {problem.TrimEnd('.')}. Make the file writable and build again, or build with --frozen.");

    public static Diagnostic TextsMissing(SourceLine where) =>
        Error("S438", where, "These addresses belong to an article whose texts are not here. Put the texts back, or delete this file if the article is gone for good.");

    public static Diagnostic PassagePagesGone(SourceLine where, string first, int count) =>
        Warning("S439", where, FormattableString.Invariant($"{(count == 1 ? $"The passage page {first} was" : $"{count:N0} passage pages, {first} first, were")} published and will be gone, and links there will break. Write “passagePages: all” into site.yml again, or “pinned” and name at the top of this text what stays: “pinned: [p7f3qd8]”."));

    public static Diagnostic AddressesVanished(SourceLine where, PairId first, int count, string published) =>
        Error("S440", where, FormattableString.Invariant($"{(count == 1 ? $"The address {first} was published and leads" : $"{count:N0} addresses, {first} first, were published and lead")} nowhere now, and links there would break. Bring back this file, or its lines, from version control (git log -p). If nobody can have linked there, delete {published} and build again."));

    // S4: the publisher's words

    public static Diagnostic DictionaryMissing(SourceLine where, string file) =>
        Error("S441", where, $"The dictionary “{file}” is not there. Put it into the input folder, or take “dictionary:” out.");

    public static Diagnostic DictionaryNotReadable(SourceLine where) =>
        Error("S442", where, "The file is no dictionary in CC-CEDICT's format, plain or packed by gzip: a line an entry, like “燈塔 灯塔 [deng1 ta3] /lighthouse/”.");

    public static Diagnostic DictionaryLinesLeftOut(SourceLine where, int lines) =>
        Warning("S443", where, FormattableString.Invariant($"This is no entry like “燈塔 灯塔 [deng1 ta3] /lighthouse/” and is not used{Times(lines)}. Correct it, or put a # before it."));
}
