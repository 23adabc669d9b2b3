using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;
using Sora.Site.Cards;
using Sora.Site.Formats;
using Sora.Site.Formats.Feeds;
using Sora.Site.Input;
using Sora.Site.Links;
using Sora.Site.Pages;
using Sora.Site.Preview;
using Sora.Site.Write;
using Sora.Theme;

namespace Sora.Site;

/// <summary>What to build, and where.</summary>
/// <param name="BaseUrl">Goes before the one in site.yml.</param>
/// <param name="Strict">Warnings fail the build too.</param>
/// <param name="Frozen">The ledgers of permanent addresses are read, never written.</param>
sealed record BuildOptions(string Input, string Output, Uri? BaseUrl = null, bool Strict = false, bool Frozen = false)
{
    /// <summary>The folder whose `assets/` pages get instead of those in the program: a preview's, while the theme is worked on.</summary>
    public string? Theme { get; init; }

    public bool Fails(Diagnostic finding) => finding.Severity >= (Strict ? Severity.Warning : Severity.Error);
}

/// <summary>What a build came to.</summary>
/// <param name="Written">Null where the build failed; then the output folder is as it was.</param>
/// <param name="Ledgers">How many ledgers of permanent addresses were written.</param>
sealed record BuildResult(ImmutableArray<Diagnostic> Findings, ImmutableArray<ArticleModel> Articles, WriteSummary? Written, int Ledgers, BuildTimes Times)
{
    /// <summary>Where the site will stand; null where nobody said.</summary>
    public Uri? BaseUrl { get; init; }

    public ThemeAssets Theme { get; init; } = ThemeAssets.BuiltIn;
}

/// <summary>The whole flow: input/ in, output/ out. An article goes through it alone, so that its text is in memory no longer than it has to be.</summary>
static class SiteBuild
{
    /// <param name="memory">Of the articles that the last build has left in the output, for who builds again and again.</param>
    public static BuildResult Run(BuildOptions options, Action<Progress>? progress = null, ArticleMemory? memory = null)
    {
        var (output, findings) = OutputFolder.Open(options.Output, options.Input);
        using (output)
            return Run(options, output, findings, progress, memory);
    }

    /// <summary>Reads, pairs and checks, and writes nothing.</summary>
    public static BuildResult Check(BuildOptions options) => Run(options, null, [], null, null);

    static BuildResult Run(BuildOptions options, OutputFolder? output, ImmutableArray<Diagnostic> outputFindings, Action<Progress>? progress, ArticleMemory? memory)
    {
        var clock = new StageClock(progress);

        memory?.Look(options.Input);
        var themeFolder = Task.Run(() => ThemeFolder.Read(options.Theme));   // as long as all else that is read before the articles
        var (settings, settingsFindings) = SiteSettings.Read(options.Input, options.BaseUrl);
        var isBegun = memory is not null && output is { HasArticles: false };   // by a preview, whose empty index says what to do
        var (files, inputFindings) = InputFolder.List(options.Input, settings, mayBeEmpty: isBegun);
        var (theme, themeFindings) = themeFolder.GetAwaiter().GetResult();
        memory?.Look(options.Input, settings with { Theme = theme });
        var (style, styleFindings) = StyleFile.Read(options.Input, theme);
        var (fonts, fontFindings) = FontFolders.Read(options.Input, settings);
        settings = settings with { Theme = theme, Style = style, CardFonts = fonts };
        var (words, wordFindings) = WordFiles.Read(options.Input, settings);
        var newest = new NewestEntries();
        var links = memory is null ? new SiteLinks(settings.BaseUrl) : null;   // a preview composes only what has changed
        Action<OutputFile>? stage = output is null ? null : file => clock.Time(Stage.Render, () => output.Stage(file, links));
        var articles = clock.Each(
            files,
            article => Recalled(article) ?? Compared(Run(article, settings, words, options, stage, newest, clock, isRemembered: memory is not null)),
            meanwhile: StageFixedFiles);
        var (site, linkFindings) = clock.Time(Stage.Compose, () => SiteModel.Of(settings, files, articles));

        ImmutableArray<Diagnostic> findings = [.. settingsFindings, .. themeFindings, .. styleFindings, .. fontFindings, .. wordFindings, .. inputFindings, .. linkFindings, .. outputFindings];
        if (output is not null)
            findings = [.. findings, .. clock.Time(Stage.Compose, () => site.PassagesGone(output.IsThere))];
        if (!isBegun && articles is [_, ..] && articles.All(static article => article.IsDraft))
            findings = [.. findings, Findings.OnlyDrafts(new(InputFolder.Shown(options.Input)))];
        if (output is null || stage is null || findings.Any(options.Fails))
            return new(findings, site.Articles, null, 0, clock.Times);

        clock.Spread(new SitePages(site, newest.InOrder).Compose(), stage);
        findings = [.. findings, .. clock.Time(Stage.Check, () => links?.Broken(output.Read) ?? []), .. output.InTheWay()];
        if (findings.Any(options.Fails))
            return new(findings, site.Articles, null, 0, clock.Times);

        var (ledgers, ledgerFindings) = options.Frozen ? (0, []) : clock.Time(Stage.Write, () => LedgerFolder.Write(articles));
        findings = [.. findings, .. ledgerFindings];
        if (findings.Any(options.Fails))
            return new(findings, site.Articles, null, ledgers, clock.Times);
        var written = clock.Time(Stage.Write, output.Publish);
        memory?.Keep(files, articles);
        return new(findings, site.Articles, written, ledgers, clock.Times) { BaseUrl = settings.BaseUrl, Theme = theme };

        void StageFixedFiles()
        {
            if (stage is null)
                return;
            foreach (var file in FixedFiles.Of(settings))
                stage(file);
        }

        // A frozen preview gives new addresses to each new paragraph as it is written, and cannot keep them.
        ArticleResult Compared(ArticleResult result) =>
            output is null || (memory is not null && options.Frozen) || result.Article is not { } article
            || clock.Time(Stage.Check, () => PublishedAddresses.Vanished(article, output)) is not { } vanished
                ? result : result with { Findings = [.. result.Findings, vanished] };

        ArticleResult? Recalled(ArticleFiles article)
        {
            var result = output is null ? null : memory?.Recall(article, output);
            if (result is { Article: { } known, Kept: { } kept })
            {
                newest.Offer(known, () => kept.Content);
                clock.Spread(kept.Cards, stage!);
            }
            return result;
        }
    }

    /// <summary>One article, from its two files to its staged pages.</summary>
    static ArticleResult Run(ArticleFiles files, SiteSettings settings, KnownWords words, BuildOptions options, Action<OutputFile>? stage, NewestEntries newest, StageClock clock, bool isRemembered)
    {
        var texts = clock.Time(Stage.Read, () => ArticleReader.Read(files));
        var isShown = isRemembered && texts is { Source: not null, Target: not null };
        ImmutableArray<Diagnostic> draft = texts.Draft is { } where ? [Findings.Draft(where, files.Slug, isShown)] : [];
        if (!draft.IsEmpty && !isShown)
            return new(null, isRemembered ? [.. draft, .. texts.Findings] : draft) { IsDraft = true };   // who has the preview open is at work on it
        var (ledger, ledgerFindings) = clock.Time(Stage.Read, () => LedgerFile.Read(files));
        if (texts is not { Source: { } source, Target: { } target } || ledger is null)
            return new(null, [.. texts.Findings, .. ledgerFindings]);

        var (paired, pinFindings) = clock.Time(Stage.Pair, () => Pairing.Pair(source, target, texts.Pins with { Addresses = ledger }, words));
        var kept = clock.Time(Stage.Pair, () => ledger.Assign(paired));
        var text = kept.Text;
        var doubts = clock.Time(Stage.Check, () => texts.TellingOf(kept, words));
        var (article, findings) = clock.Time(Stage.Compose, () => ArticleModel.Of(texts, kept, doubts, settings.PassagePages, options.Frozen));
        findings = [.. draft, .. findings, .. pinFindings];
        var cards = clock.Time(Stage.Compose, () => ArticleCards.Of(settings, article, text));
        KeptArticle? remembered = null;
        if (stage is not null && !findings.Any(options.Fails))
        {
            var portable = clock.Time(Stage.Render, () => PortablePage.Of(settings, article, text));
            clock.Spread(new ArticlePages(settings, article, text, portable, cards).Compose(), stage);
            remembered = isRemembered ? new(FeedContent.Of(settings, article, portable), [.. cards.Files]) : null;
            clock.Time(Stage.Render, () => newest.Offer(article, () => remembered?.Content ?? FeedContent.Of(settings, article, portable)));
        }
        return new(article, findings, kept.Ledger == ledger ? null : kept.Ledger) { Unseen = cards.Unseen, Kept = remembered };
    }
}
