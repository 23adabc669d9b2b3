using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Checking;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;

namespace Sora.Site.Input;

/// <summary>An article's two texts as read; a side is null where its file could not be read at all.</summary>
/// <param name="Allowed">The codes of findings that the front matter of either text silences.</param>
sealed record ArticleTexts(ArticleFiles Files, Article? Source, Article? Target, ImmutableArray<string> Allowed, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>What there is to say of the texts as they are paired, but for what the publisher has allowed; none where a text is not even the right one.</summary>
    public ImmutableArray<Diagnostic> TellingOf(LedgerResult kept, KnownWords words)
    {
        if (Findings.Any(finding => finding.Severity == Severity.Error))
            return [];
        ImmutableArray<Diagnostic> doubts = [.. Checks.Of(kept.Text), .. GlossaryTerms.Check(kept.Text, words.Glossary), .. Typography.Check(kept.Text), .. kept.Findings];
        return doubts.RemoveAll(finding => Allowed.Contains(finding.Code));
    }

    /// <summary>The publisher's corrections of how they are paired.</summary>
    public PinFile Pins { get; init; } = PinFile.None;

    /// <summary>The pairs that the front matter of either text names to have pages of their own.</summary>
    public ImmutableArray<(PairId Id, SourceLine Where)> Pinned { get; init; } = [];

    /// <summary>Where either text says that the article is not to be published yet; null where none does.</summary>
    public SourceLine? Draft { get; init; }

    /// <summary>The posts elsewhere that quote it.</summary>
    public ImmutableArray<Backlink> QuotedBy { get; init; } = [];
}

/// <summary>Files in, articles out: encoding, front matter, then the reader for the file's format.</summary>
static class ArticleReader
{
    /// <summary>A text in an unspaced script has at least this share of its letters in it, quotations and names included.</summary>
    const double LeastHan = 0.2;

    /// <summary>A text in another script has at most this share of Hanzi.</summary>
    const double MostHan = 0.5;

    public static ArticleTexts Read(ArticleFiles files)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var source = ReadText(files, files.Source, findings);
        var target = ReadText(files, files.Target, findings);
        if (source?.Article is { } one && target?.Article is { } other)
            findings.AddRange(CheckLanguages((one, source.Value.HanShare), (other, target.Value.HanShare)));
        var draft = source?.Front.Draft ?? target?.Front.Draft;
        if (draft is null)
            findings.AddRange(new[] { (Text: source, File: files.Source), (Text: target, File: files.Target) }.Where(static side => side.Text is { Article: null }).Select(static side => Findings.EmptyText(new(InputFolder.Shown(side.File)))));
        var pins = ReadPins(files.Pins, findings);
        var (quotedBy, problems) = QuotedByFile.Read(files.QuotedBy);
        findings.AddRange(problems);
        ImmutableArray<string> allowed = [.. source?.Front.Allowed ?? [], .. target?.Front.Allowed ?? []];
        return new(files, source?.Article, target?.Article, allowed, findings.ToImmutable().RemoveAll(finding => allowed.Contains(finding.Code)))
        {
            Pins = pins,
            Pinned = [.. source?.Front.Pinned ?? [], .. target?.Front.Pinned ?? []],
            Draft = draft,
            QuotedBy = quotedBy,
        };
    }

    static PinFile ReadPins(string path, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (!File.Exists(path))
            return PinFile.None;
        var name = InputFolder.Shown(path);
        var (text, finding) = TextFile.Read(path, name);
        if (finding is not null)
            findings.Add(finding);
        var (pins, problems) = PinFile.Parse(name, text ?? "");
        findings.AddRange(problems);
        return pins;
    }

    /// <returns>Null where the file cannot be read; no article where it has no text.</returns>
    static (Article? Article, double? HanShare, FrontMatter Front)? ReadText(ArticleFiles files, string path, ImmutableArray<Diagnostic>.Builder findings)
    {
        var name = InputFolder.Shown(path);
        if (FolderBounds.LeadsOut(files.Input, new FileInfo(path)) || (files.HasFolder && FolderBounds.LeadsOut(files.Input, new DirectoryInfo(files.Folder))))
        {
            findings.Add(Findings.TextIsLinkOut(new(name)));
            return null;
        }
        var (text, finding) = TextFile.Read(path, name);
        if (finding is not null)
            findings.Add(finding);
        if (text is null)
            return null;

        var front = FrontMatter.Read(name, text, ArticleFiles.LanguageOf(path)!);
        findings.AddRange(front.Findings);
        if (string.IsNullOrWhiteSpace(front.Body.Text))
            return (null, null, front);
        var reading = ReaderFor(path)(front.Body with { SizeOf = target => ArticleAssets.SizeOf(files, target) });
        findings.AddRange(reading.Findings);
        var facts = front.Facts.Or(reading.Facts);
        if (facts.Title is null && !front.Findings.Any(static finding => finding.Severity == Severity.Error))
            findings.Add(Findings.NoTitle(new(name)));
        var article = new Article(front.Body.Language, facts with { Title = facts.Title ?? files.Slug }, reading.Blocks, name);
        return (article, Script.HanShare(article.Blocks.SelectMany(static block => block.Sentences).Select(static sentence => sentence.Text)), front);
    }

    static Func<SourceText, Reading> ReaderFor(string path) => Path.GetExtension(path) switch
    {
        ".html" or ".htm" => HtmlReader.Read,
        ".txt" => PlainTextReader.Read,
        _ => MarkdownReader.Read,
    };

    static IEnumerable<Diagnostic> CheckLanguages((Article Article, double? HanShare) first, (Article Article, double? HanShare) second)
    {
        if (first.Article.Language.Primary == second.Article.Language.Primary)   // the primary tag names the pages and anchors of a side
            return [Findings.SameLanguage(new(second.Article.File), first.Article.File, second.Article.Language)];
        var wrong = new[] { first, second }.Where(text => IsWrongScript(text.Article.Language, text.HanShare)).ToArray();
        return wrong.Length == 2
            ? [Findings.Swapped(new(first.Article.File), second.Article.File)]
            : wrong.Select(text => Findings.WrongLanguage(new(text.Article.File), text.Article.Language));
    }

    /// <param name="hanShare">Null where there is no letter yet.</param>
    public static bool IsWrongScript(Language language, double? hanShare) =>
        language.IsUnspaced ? hanShare < LeastHan : hanShare > MostHan;

    static ArticleFacts Or(this ArticleFacts given, ArticleFacts found) => given with
    {
        Title = given.Title ?? found.Title,
        Author = given.Author ?? found.Author,
        Translator = given.Translator ?? found.Translator,
        Date = given.Date ?? found.Date,
        Source = given.Source ?? found.Source,
        Licence = given.Licence ?? found.Licence,
        Description = given.Description ?? found.Description,
    };
}
