using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>What the rest of the site knows of an article: not its text.</summary>
/// <param name="Ids">Of its pairs, in order.</param>
/// <param name="OneSided">How many of its pairs stand in one language only.</param>
/// <param name="Assets">The files that its pages show: paths below its folder, with forward slashes.</param>
/// <param name="Outward">Its links that lead out of its folder, not yet followed.</param>
sealed record ArticleModel(
    ArticleFiles Files,
    EntrySide Source,
    EntrySide Target,
    ImmutableArray<PairId> Ids,
    int OneSided,
    ImmutableArray<string> Assets,
    ImmutableArray<Reference> Outward)
{
    public UrlPath Path => UrlPath.Page(Files.Slug);

    public UrlPath SourcePath => UrlPath.Page(Files.Slug, Source.Language.Primary);

    public UrlPath TargetPath => UrlPath.Page(Files.Slug, Target.Language.Primary);

    /// <summary>The translation's date goes before the original's: it is what this site published.</summary>
    public DateOnly? Date => Target.Facts.Date ?? Source.Facts.Date;

    /// <param name="doubts">What was found in the two texts as a pair.</param>
    /// <returns>The article, and every finding about it alone.</returns>
    public static (ArticleModel Article, ImmutableArray<Diagnostic> Findings) Of(ArticleTexts texts, ParallelText text, ImmutableArray<Diagnostic> doubts)
    {
        var ids = ImmutableArray.CreateRange(text.Pairs, pair => pair.Id);
        var links = References.Follow(texts.Files, text, ids);
        var article = new ArticleModel(
            texts.Files,
            SideOf(text.Source),
            SideOf(text.Target),
            ids,
            text.Pairs.Count(pair => pair.Source.IsEmpty || pair.Target.IsEmpty),
            links.Assets,
            links.Outward);
        return (article, [.. texts.Findings, .. doubts, .. links.Findings]);
    }

    static EntrySide SideOf(Article text) => new(text.Language, text.Facts, ReadingLength.Of(text));
}

/// <summary>An article after its own way through the build; null where its texts could not be read.</summary>
sealed record ArticleResult(ArticleModel? Article, ImmutableArray<Diagnostic> Findings);
