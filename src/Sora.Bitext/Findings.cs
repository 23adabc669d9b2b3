using System.Text;
using Sora.Bitext.Pairs;

namespace Sora.Bitext;

/// <summary>Every finding there is: its permanent code, its severity, and the sentence that the publisher reads.</summary>
/// <remarks>A code is never reused. S1 files, S2 front matter and settings, S3 what a text contains, S4 pairing, S5 the site, S6 what makes an article.</remarks>
public static class Findings
{
    static Diagnostic Error(string code, SourceLine where, string message) => new(code, Severity.Error, where, message);

    static Diagnostic Warning(string code, SourceLine where, string message) => new(code, Severity.Warning, where, message);

    static Diagnostic Hint(string code, SourceLine where, string message) => new(code, Severity.Hint, where, message);

    // S1: files

    public static Diagnostic NoInputFolder(SourceLine where) =>
        Error("S101", where, "There is no such folder. Make it, or name the folder with your articles with --input.");

    public static Diagnostic NoArticles(SourceLine where) =>
        Error("S102", where, "There is no article here. Make a folder for it, like input/my-article/, and put zh.md and en.md in it.");

    public static Diagnostic OneLanguageMissing(SourceLine where, string slug) =>
        Error("S103", where, $"The other language of “{slug}” is missing. Put its text beside this one, named by its language, like zh.md or en.md.");

    public static Diagnostic TooManyTexts(SourceLine where, IEnumerable<string> files) =>
        Error("S104", where, $"An article has two texts, but here are {string.Join(", ", files)}. Move what is not part of it elsewhere.");

    public static Diagnostic TextWithoutArticle(SourceLine where) =>
        Error("S105", where, "This text has no article. Move it into a folder of its own, like input/my-article/, or name it my-article.zh.md.");

    public static Diagnostic BadSlug(SourceLine where, string slug) =>
        Error("S106", where, $"“{slug}” cannot be an address. Rename it with lower-case letters a to z, digits and hyphens (assets, tags, quotation, index and 404 are taken).");

    public static Diagnostic SlugTwice(SourceLine where, string slug, string other) =>
        Error("S107", where, $"“{slug}” is already the address of {other}. Rename one of the two.");

    public static Diagnostic EmptyText(SourceLine where) =>
        Error("S108", where, "The file has no text. Write it, or remove the article until it is there.");

    public static Diagnostic FileTooLong(SourceLine where, int megabytes) =>
        Error("S109", where, $"The file is larger than {megabytes} MB. Split it into several articles.");

    public static Diagnostic NotText(SourceLine where) =>
        Error("S110", where, "This is not UTF-8, and not UTF-16 or GB18030 either. Save the file as UTF-8.");

    public static Diagnostic OtherEncoding(SourceLine where, string encoding) =>
        Hint("S111", where, $"Read as {encoding}. Save the file as plain UTF-8 to be safe everywhere.");

    public static Diagnostic SameLanguage(SourceLine where, string other, Language language) =>
        Error("S112", where, $"Both this file and {other} are in {language}. Name each by its language, or say it with “lang:” at its top.");

    public static Diagnostic Swapped(SourceLine where, string other) =>
        Error("S113", where, $"This file and {other} seem to be swapped: each is in the other's language. Exchange their names.");

    public static Diagnostic WrongLanguage(SourceLine where, Language language) =>
        Error("S114", where, $"The text does not look like {language}. Put the right text here, or correct the file's name or its “lang:”.");

    // S2: front matter and settings

    public static Diagnostic FrontMatterNotClosed(SourceLine where) =>
        Error("S201", where, "Front matter begins here and does not end. Close it with a line of three hyphens (---).");

    public static Diagnostic YamlNotValid(SourceLine where, string problem) =>
        Error("S202", where, $"This is not valid YAML: {problem.TrimEnd('.')}. Put texts with : or # in quotation marks.");

    public static Diagnostic NotKeysAndValues(SourceLine where) =>
        Error("S203", where, "Expected lines like “title: …”.");

    public static Diagnostic UnknownKey(SourceLine where, string key, string? nearest) =>
        Warning("S204", where, nearest is null ? $"The key “{key}” is not known and is not used. Remove it." : $"The key “{key}” is not known. Did you mean “{nearest}”?");

    public static Diagnostic WrongType(SourceLine where, string key, string expected) =>
        Error("S205", where, $"“{key}” must be {expected}.");

    public static Diagnostic NoTitle(SourceLine where) =>
        Warning("S206", where, "The text has no title. Write “title: …” at its top, between two lines of three hyphens.");

    public static Diagnostic NoBaseUrl(SourceLine where) =>
        Hint("S207", where, "The site's address is not known, so feed and sitemap name an example. Write “baseUrl: https://…” here, or give --base-url.");

    public static Diagnostic StyleMarkAlone(SourceLine where, string mark) =>
        Error("S208", where, $"This {mark} stands alone. Write the mark that belongs to it, or take it out.");

    public static Diagnostic StyleFromElsewhere(SourceLine where, string target) =>
        Error("S209", where, $"“{Shortened(target)}” would be loaded, and pages load nothing but their own sheet and script. Write it into this file, pictures as data:… addresses.");

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
        Warning("S311", where, $"A half-width “{mark}” stands among Hanzi{Times(times)}. Write “{(char)(mark + '！' - '!')}”.");

    public static Diagnostic StraightQuotes(SourceLine where, int times) =>
        Warning("S312", where, $"A straight quotation mark stands among curly ones or Hanzi{Times(times)}. Write “ or ”, ‘ or ’.");

    public static Diagnostic DoubledSpace(SourceLine where, int times) =>
        Warning("S313", where, $"Two spaces stand where one is meant{Times(times)}. Take one out.");

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
            $"About {percent} % of this text is not in the {(isTranslation ? "original. Is the original complete?" : "translation. Is the translation finished?")}"));

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
        Error("S422", where, nearest is null ? $"Nothing begins with “{Shortened(name)}”. Correct the words, or remove the line." : $"Nothing begins with “{Shortened(name)}”. Did you mean “{Shortened(nearest)}”?");

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
        Warning("S428", where, $"Nothing begins with “{Shortened(name)}” any more, so {id} is paired as if this line were not there. Correct the words, or remove the line.");

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

    // S4: the publisher's words

    public static Diagnostic DictionaryMissing(SourceLine where, string file) =>
        Error("S441", where, $"The dictionary “{file}” is not there. Put it into the input folder, or take “dictionary:” out.");

    public static Diagnostic DictionaryNotReadable(SourceLine where) =>
        Error("S442", where, "The file is no dictionary in CC-CEDICT's format, plain or packed by gzip: a line an entry, like “燈塔 灯塔 [deng1 ta3] /lighthouse/”.");

    public static Diagnostic DictionaryLinesLeftOut(SourceLine where, int lines) =>
        Warning("S443", where, FormattableString.Invariant($"This is no entry like “燈塔 灯塔 [deng1 ta3] /lighthouse/” and is not used{Times(lines)}. Correct it, or put a # before it."));

    // S5: the site

    public static Diagnostic LinkToNowhere(SourceLine where, string target) =>
        Error("S501", where, $"The link “{target}” leads nowhere. Write it from this folder: ../other-article/ for an article, name.pdf for a file that lies here.");

    public static Diagnostic AssetMissing(SourceLine where, string target) =>
        Error("S502", where, $"The image “{target}” is not there. Put it beside the text, or correct its name (upper and lower case count).");

    public static Diagnostic OutputNotOurs(SourceLine where) =>
        Error("S503", where, "The folder holds files that no build wrote, and they could be lost. Empty it, or name another with --output.");

    public static Diagnostic OutputOverlapsInput(SourceLine where) =>
        Error("S504", where, "The output and the input folder lie in each other. Name another with --output.");

    public static Diagnostic Disk(SourceLine where, string problem) =>
        Error("S505", where, $"The disk refused: {problem}");

    public static Diagnostic ImageElsewhere(SourceLine where, string target) =>
        Warning("S506", where, $"The image “{Shortened(target)}” is on another site, and pages load nothing from elsewhere. Save it beside the text and name it from there.");

    public static Diagnostic TagNamedTwice(SourceLine where, string name, string shown, string slug) =>
        Hint("S507", where, $"The tag “{Shortened(name)}” and the tag “{Shortened(shown)}” of another article share the address tags/{slug}/, which shows the latter. Write both alike.");

    public static Diagnostic TagAlone(SourceLine where, string name, string twin) =>
        Hint("S508", where, $"The tag “{Shortened(name)}” stands alone here and is “{Shortened(twin)}” elsewhere, so it has two pages. List as many tags in both texts, in the same order.");

    public static Diagnostic PinnedNowhere(SourceLine where, PairId id) =>
        Error("S509", where, $"The address {id} is none of this article's. Copy it from the page: the number beside a paragraph shows it.");

    public static Diagnostic QuotedNowhere(SourceLine where, string id) =>
        Error("S511", where, $"No passage of this article has the address “{Shortened(id)}”. Copy it from the page: the number beside a paragraph shows it.");

    public static Diagnostic PostNotLinked(SourceLine where, string address) =>
        Error("S512", where, $"“{Shortened(address)}” is no address of a post. Write it whole, with https:// before it.");

    public static Diagnostic PostsWithoutArticle(SourceLine where) =>
        Error("S513", where, "These posts quote no article. Put the file beside its texts as quoted-by.yml, or name it like the texts: my-article.quoted-by.yml.");

    // S5: social cards

    public static Diagnostic CardCharactersUnseen(SourceLine where, IReadOnlyList<Rune> characters) =>
        Hint("S521", where, FormattableString.Invariant($"No font here can draw {Some(characters)}, so the texts or signs with them are not on the social cards. Install Noto Serif CJK, or name a font here that has them: “cardFont: fonts/my.otf”."));

    public static Diagnostic CardFontMissing(SourceLine where, string file) =>
        Error("S522", where, $"The font “{file}” is not there. Put it into the input folder, or take it out of “cardFont:”.");

    public static Diagnostic CardFontNotReadable(SourceLine where) =>
        Error("S523", where, "The file is no font that cards can be drawn with. Put a TrueType or OpenType font here (.ttf, .otf or .ttc), not a web font.");

    // S6: what makes an article

    public static Diagnostic SavedPageMissing(SourceLine where) =>
        Error("S601", where, "There is no such file. Name the page that you saved, its translation behind it.");

    public static Diagnostic NotASavedPage(SourceLine where) =>
        Error("S602", where, "Only pages saved as HTML or text can be imported. Save it as .html or .txt; Markdown needs no import, so put it into a folder in input/.");

    public static Diagnostic ArticleExists(SourceLine where, string slug) =>
        Error("S603", where, $"“{slug}” is there already, and nothing is overwritten. Choose another address, or move this elsewhere.");

    public static Diagnostic NoSlug(SourceLine where) =>
        Error("S604", where, "Neither a title nor a file's name makes an address in letters a to z. Give one, like --slug my-article.");

    public static Diagnostic ShapesDiffer(SourceLine where, SourceLine other, string shape, string otherShape) =>
        Between(Severity.Warning, "S605", where, other, $"The page has {shape}, its translation {otherShape}. See in the lines below whether a heading or a paragraph was taken for something else.");

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
