namespace Sora.Bitext;

/// <content>Files, front matter and settings.</content>
public static partial class Findings
{
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
        Error("S106", where, $"“{slug}” cannot be an address. Name it with lower-case letters a to z, digits and hyphens (assets, tags, quotation, index and 404 are taken).");

    public static Diagnostic SlugTwice(SourceLine where, string slug, string other) =>
        Error("S107", where, $"“{slug}” is already the address of {other}. Rename one of the two.");

    public static Diagnostic EmptyText(SourceLine where) =>
        Error("S108", where, "The file has no text. Write it, or put “draft: true” at its top until it is there.");

    public static Diagnostic FileTooLong(SourceLine where, int megabytes) =>
        Error("S109", where, $"The file is larger than {megabytes} MB. Split it into several articles.");

    public static Diagnostic NotText(SourceLine where) =>
        Error("S110", where, "This is not UTF-8, and not UTF-16, GB18030 or Big5 either. Save the file as UTF-8.");

    public static Diagnostic OtherEncoding(SourceLine where, string encoding) =>
        Hint("S111", where, $"Read as {encoding}. Save the file as plain UTF-8 to be safe everywhere.");

    public static Diagnostic SameLanguage(SourceLine where, string other, Language language) =>
        Error("S112", where, $"Both this file and {other} are in {language}. Name each by its language, or say it with “lang:” at its top.");

    public static Diagnostic Swapped(SourceLine where, string other) =>
        Error("S113", where, $"This file and {other} seem to be swapped: each is in the other's language. Exchange the two.");

    public static Diagnostic WrongLanguage(SourceLine where, Language language) =>
        Error("S114", where, $"The text does not look like {language}. Put the right text here, or correct the file's name or its “lang:”.");

    /// <param name="isShown">By a preview, for the time being.</param>
    public static Diagnostic Draft(SourceLine where, string slug, bool isShown) => Hint("S115", where, isShown
        ? $"“{slug}” is a draft. The preview shows it, so that it lies in the output until the next build: build once more before you upload that."
        : $"“{slug}” is a draft and left out of the site. Take out “draft:” here to publish it; “preview” shows it as soon as both texts are written.");

    public static Diagnostic OnlyDrafts(SourceLine where) =>
        Error("S116", where, "All articles here are drafts, so that the site would be empty. Take out “draft:” where one is to be published.");

    public static Diagnostic TextIsLinkOut(SourceLine where) =>
        Error("S117", where, "This file, or its folder, is a link on disk that leads out of the input folder, where nobody has agreed to publish anything. Put the file itself here.");

    public static Diagnostic TextOfNoArticle(SourceLine where, int others) =>
        Hint("S118", where, FormattableString.Invariant($"This file{(others == 0 ? "" : $" and {others:N0} more here")} may be meant for an article, but no article has it. Name texts by their language, zh.md and en.md, in a folder like input/my-article/, or my-article.zh.md and my-article.en.md without one."));

    public static Diagnostic FileNotRead(SourceLine where, string name) =>
        Warning("S119", where, $"A file of this name is not read. Rename it to {name} if it is meant to be.");

    // S2: front matter and settings

    public static Diagnostic FrontMatterNotClosed(SourceLine where) =>
        Error("S201", where, "Front matter begins here and does not end. Close it with a line of three hyphens (---).");

    public static Diagnostic YamlNotValid(SourceLine where, string problem) =>
        Error("S202", where, $"This is not valid YAML: {problem.TrimEnd('.')}. {(problem.StartsWith("Duplicate key", StringComparison.Ordinal) ? "Keep one of the two" : "Put texts with : or # in quotation marks, and indent with spaces")}.");

    public static Diagnostic NotKeysAndValues(SourceLine where) =>
        Error("S203", where, "Expected lines with a key, a colon (: and not ：) and a space, like “title: …”.");

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

    public static Diagnostic ThemeFileMissing(SourceLine where) =>
        Error("S210", where, "The theme has this file, and now it is not there. Put it back, or start the preview again if the theme shall do without.");

    public static Diagnostic ThemeCodeChanged(SourceLine where) =>
        Hint("S211", where, "This is part of the program, and has changed since the preview began. To see it, end the preview with Ctrl-C and start it again.");

    public static Diagnostic FrontMatterStray(SourceLine where) =>
        Error("S212", where, "This looks like front matter, and would be published as text. Put a line of three hyphens (---) before and behind it, at the very top of the file; if it is text, begin the line in another way.");
}
