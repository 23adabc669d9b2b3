using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Site.Write;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>What the rest of the site knows of an article: not its text.</summary>
/// <param name="Ids">Of its pairs, in order.</param>
/// <param name="Addresses">Every id that leads into its text: those of its pairs, and those of pairs merged or removed.</param>
/// <param name="OneSided">How many of its pairs stand in one language only.</param>
/// <param name="Assets">The files that its pages show: paths below its folder, with forward slashes.</param>
/// <param name="Outward">Its links that lead out of its folder, not yet followed.</param>
sealed record ArticleModel(
    ArticleFiles Files,
    EntrySide Source,
    EntrySide Target,
    ImmutableArray<PairId> Ids,
    ImmutableArray<PairId> Addresses,
    int OneSided,
    ImmutableArray<string> Assets,
    ImmutableArray<Reference> Outward)
{
    public UrlPath Path => UrlPath.Page(Files.Slug);

    public UrlPath SourcePath => UrlPath.Page(Files.Slug, Source.Language.Primary);

    public UrlPath TargetPath => UrlPath.Page(Files.Slug, Target.Language.Primary);

    /// <summary>How many of its pairs the translation lacks.</summary>
    public int NotTranslated { get; init; }

    /// <summary>The addresses that have a page of their own.</summary>
    public ImmutableArray<PairId> Passages { get; init; } = [];

    /// <summary>Those of them that its texts name to be shown.</summary>
    public ImmutableArray<PairId> Pinned { get; init; } = [];

    /// <summary>The posts elsewhere that quote its passages, under the address of the pair that shows them, or of a removed one.</summary>
    public ImmutableDictionary<PairId, ImmutableArray<QuotingPost>> QuotedBy { get; init; } = ImmutableDictionary<PairId, ImmutableArray<QuotingPost>>.Empty;

    /// <summary>Its titles; the name of its folder where a text has none.</summary>
    public Bilingual Title { get; } = new(Source.Facts.Title ?? Files.Slug, Target.Facts.Title ?? Files.Slug);

    public string? Author => Source.Facts.Author ?? Target.Facts.Author;

    public string? Translator => Target.Facts.Translator ?? Source.Facts.Translator;

    public ImmutableArray<Tag> Tags { get; } = Tag.Of(Source.Facts, Target.Facts);

    /// <summary>The translation's date goes before the original's: it is what this site published.</summary>
    public DateOnly? Date => Target.Facts.Date ?? Source.Facts.Date;

    /// <param name="doubts">What was found in the two texts as a pair.</param>
    /// <returns>The article, and every finding about it alone.</returns>
    public static (ArticleModel Article, ImmutableArray<Diagnostic> Findings) Of(
        ArticleTexts texts, LedgerResult kept, ImmutableArray<Diagnostic> doubts, PassagePagesFor pages, bool isFrozen)
    {
        var text = kept.Text;
        ImmutableArray<PairId> addresses = [.. text.Addresses];
        var links = References.Follow(texts.Files, text, addresses);
        ImmutableArray<(PairId Address, PairId End)> passages = [.. Passage.Addresses(text)];
        ImmutableArray<(PairId Address, PairId End)> pinned = [.. texts.Pinned.Select(static named => named.Id).Distinct().Join(passages, static id => id, static known => known.Address, static (_, known) => known)];
        var backlinks = Backlinks.Of(passages, texts.QuotedBy);
        var article = new ArticleModel(
            texts.Files,
            SideOf(text.Source),
            SideOf(text.Target),
            ImmutableArray.CreateRange(text.Pairs, pair => pair.Id),
            addresses,
            text.Pairs.Count(pair => pair.Source.IsEmpty || pair.Target.IsEmpty),
            links.Assets,
            links.Outward)
        {
            NotTranslated = text.Pairs.Count(static pair => pair.Target.IsEmpty),
            Passages = pages switch
            {
                PassagePagesFor.All => [.. passages.Select(static known => known.Address)],
                PassagePagesFor.Pinned => [.. pinned.SelectMany(static known => new[] { known.Address, known.End }).Union(backlinks.Pages)],   // what a page says of itself names the end
                _ => [],
            },
            Pinned = pages == PassagePagesFor.None ? [] : [.. pinned.Select(static known => known.Address)],
            QuotedBy = backlinks.Posts,
        };
        var unknown = texts.Pinned.Where(named => !pinned.Any(known => known.Address == named.Id)).Select(static named => Bitext.Findings.PinnedNowhere(named.Where, named.Id));
        return (article, [.. texts.Findings, .. doubts, .. links.Findings, .. unknown, .. backlinks.Findings, .. NotKept(texts.Files, isFrozen ? kept.Added : 0)]);
    }

    static ImmutableArray<Diagnostic> NotKept(ArticleFiles files, int added) =>
        added == 0 ? [] : [Findings.AddressesNotKept(new(InputFolder.Shown(files.Ledger)), added)];

    static EntrySide SideOf(Article text) => new(text.Language, text.Facts, ReadingLength.Of(text));
}

/// <summary>An article after its own way through the build; null where its texts or its addresses could not be read.</summary>
/// <param name="Ledger">Its permanent addresses, where they have changed.</param>
sealed record ArticleResult(ArticleModel? Article, ImmutableArray<Diagnostic> Findings, Ledger? Ledger = null)
{
    /// <summary>It is left out of the site, which therefore knows no page of it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Characters of its cards that no font has.</summary>
    public ImmutableArray<Rune> Unseen { get; init; } = [];

    /// <summary>What the site needs of it beside the pages in its folder, where somebody builds again and again; otherwise null.</summary>
    public KeptArticle? Kept { get; init; }
}

/// <param name="Content">Its whole text for the feeds.</param>
/// <param name="Cards">Files that do not lie in its folder.</param>
sealed record KeptArticle(string Content, ImmutableArray<OutputFile> Cards);
