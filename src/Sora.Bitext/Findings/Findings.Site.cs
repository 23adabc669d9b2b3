using System.Text;
using Sora.Bitext.Pairs;

namespace Sora.Bitext;

/// <content>The site, its cards, and what makes an article.</content>
public static partial class Findings
{
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

    public static Diagnostic OutputInUse(SourceLine where) =>
        Error("S510", where, "Another build has been writing this folder for a minute. Wait until it is done, or name another folder with --output.");

    public static Diagnostic QuotedNowhere(SourceLine where, string id) =>
        Error("S511", where, $"No passage of this article has the address “{Shortened(id)}”. Copy it from the page: the number beside a paragraph shows it.");

    public static Diagnostic PostNotLinked(SourceLine where, string address) =>
        Error("S512", where, $"“{Shortened(address)}” is no address of a post. Write it whole, with https:// before it.");

    public static Diagnostic PostsWithoutArticle(SourceLine where) =>
        Error("S513", where, "These posts quote no article. Put the file beside its texts as quoted-by.yml, or name it like the texts: my-article.quoted-by.yml.");

    public static Diagnostic PageLinkToNowhere(SourceLine where, string address, int others) =>
        Error("S514", where, $"This file of the site links to “{Shortened(address)}”, which is not there{Beside(others)}. If no text of yours says so, the theme or the tool is at fault: undo what you changed in the theme, or report this line.");

    public static Diagnostic VersionNotNamedBack(SourceLine where, string address, int others) =>
        Error("S515", where, $"This page of the site names “{Shortened(address)}” as another language's (hreflang), but not itself, or is not named back there{Beside(others)}. The theme or the tool is at fault: undo what you changed in the theme, or report this line.");

    public static Diagnostic AssetIsPage(SourceLine where, string target) =>
        Error("S516", where, $"“{target}” would lie where the article's own page does. Rename the file, and correct the link.");

    public static Diagnostic OutputFileNotOurs(SourceLine where) =>
        Error("S517", where, "No build wrote this file, and the site has one of that name. Move it out of the output folder, or name another folder with --output.");

    public static Diagnostic ImageNotOfItsKind(SourceLine where, string name) =>
        Warning("S518", where, $"“{name}” is empty, damaged, or of another kind than its name says. Save the image anew.");

    static string Beside(int others) => others == 0 ? "" : FormattableString.Invariant($" (and so with {others:N0} more)");

    // S5: social cards

    public static Diagnostic CardCharactersUnseen(SourceLine where, IReadOnlyList<Rune> characters) =>
        Hint("S521", where, FormattableString.Invariant($"No font here can draw {Some(characters)}, so the texts or signs with them are not on the social cards. Install Noto Serif CJK, or name a font here that has them: “cardFont: fonts/my.otf”."));

    public static Diagnostic CardFontMissing(SourceLine where, string file) =>
        Error("S522", where, $"The font “{file}” is not there. Put it into the input folder, or take it out of “cardFont:”.");

    public static Diagnostic CardFontNotReadable(SourceLine where) =>
        Error("S523", where, "The file is no font that cards can be drawn with. Put a TrueType or OpenType font here (.ttf, .otf or .ttc), not a web font.");

    // S6: what makes an article

    public static Diagnostic SavedPageMissing(SourceLine where) =>
        Error("S601", where, "There is no such file. Name a page that you saved in a browser (addresses are not fetched), its translation behind it.");

    public static Diagnostic NotASavedPage(SourceLine where) =>
        Error("S602", where, "Only pages saved as HTML or text can be imported. Save it as .html or .txt; Markdown needs no import, so put it into a folder in input/.");

    public static Diagnostic ArticleExists(SourceLine where, string slug) =>
        Error("S603", where, $"“{slug}” is there already, and nothing is overwritten. Choose another address, or move this elsewhere.");

    public static Diagnostic NoSlug(SourceLine where) =>
        Error("S604", where, "Neither a title nor a file's name makes an address in letters a to z. Give one, like --slug my-article.");

    public static Diagnostic ShapesDiffer(SourceLine where, SourceLine other, string shape, string otherShape) =>
        Between(Severity.Warning, "S605", where, other, $"The page has {shape}, its translation {otherShape}. See in the lines below whether a heading or a paragraph was taken for something else.");

    public static Diagnostic ImageNotCopied(SourceLine where, string address, string name, int? mostMegabytes) =>
        Warning("S606", where, $"The image “{Shortened(address)}” {(mostMegabytes is { } most ? FormattableString.Invariant($"is larger than {most} MB") : "does not lie beside the page")}, and was not copied. Put it into the article's folder as “{name}”, or take it out of the text.");
}
