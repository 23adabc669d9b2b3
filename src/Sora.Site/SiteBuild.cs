using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Checking;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;
using Sora.Site.Formats.Feeds;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Site.Write;

namespace Sora.Site;

/// <summary>What to build, and where.</summary>
/// <param name="BaseUrl">Goes before the one in site.yml.</param>
/// <param name="Strict">Warnings fail the build too.</param>
/// <param name="Frozen">The ledgers of permanent addresses are read, never written.</param>
sealed record BuildOptions(string Input, string Output, Uri? BaseUrl = null, bool Strict = false, bool Frozen = false)
{
    public bool Fails(Diagnostic finding) => finding.Severity >= (Strict ? Severity.Warning : Severity.Error);
}

/// <summary>What a build came to.</summary>
/// <param name="Written">Null where the build failed; then the output folder is as it was.</param>
/// <param name="Ledgers">How many ledgers of permanent addresses were written.</param>
sealed record BuildResult(ImmutableArray<Diagnostic> Findings, ImmutableArray<ArticleModel> Articles, WriteSummary? Written, int Ledgers, BuildTimes Times);

/// <summary>The whole flow: input/ in, output/ out. An article goes through it alone, so that its text is in memory no longer than it has to be.</summary>
static class SiteBuild
{
    public static BuildResult Run(BuildOptions options, Action<Progress>? progress = null)
    {
        var (output, findings) = OutputFolder.Open(options.Output, options.Input);
        using (output)
            return Run(options, output, findings, progress);
    }

    /// <summary>Reads, pairs and checks, and writes nothing.</summary>
    public static BuildResult Check(BuildOptions options) => Run(options, null, [], null);

    static BuildResult Run(BuildOptions options, OutputFolder? output, ImmutableArray<Diagnostic> outputFindings, Action<Progress>? progress)
    {
        var clock = new StageClock(progress);

        var (settings, settingsFindings) = SiteSettings.Read(options.Input, options.BaseUrl);
        var (style, styleFindings) = StyleFile.Read(options.Input);
        settings = settings with { Style = style };
        var (words, wordFindings) = WordFiles.Read(options.Input, settings);
        var (files, inputFindings) = InputFolder.List(options.Input, settings);
        var newest = new NewestEntries();
        var articles = clock.Each(files, article => Run(article, settings, words, options, output, newest, clock));
        var (site, linkFindings) = clock.Time(Stage.Compose, () => SiteModel.Of(settings, files, articles));

        ImmutableArray<Diagnostic> findings = [.. settingsFindings, .. styleFindings, .. wordFindings, .. inputFindings, .. linkFindings, .. outputFindings];
        if (output is null || findings.Any(options.Fails))
            return new(findings, site.Articles, null, 0, clock.Times);

        foreach (var file in new SitePages(site, newest.InOrder).Compose())
            clock.Time(Stage.Render, () => output.Stage(file));
        var (ledgers, ledgerFindings) = options.Frozen ? (0, []) : clock.Time(Stage.Write, () => LedgerFolder.Write(articles));
        var written = clock.Time(Stage.Write, output.Publish);
        return new([.. findings, .. ledgerFindings], site.Articles, written, ledgers, clock.Times);
    }

    /// <summary>One article, from its two files to its staged pages.</summary>
    static ArticleResult Run(ArticleFiles files, SiteSettings settings, KnownWords words, BuildOptions options, OutputFolder? output, NewestEntries newest, StageClock clock)
    {
        var texts = clock.Time(Stage.Read, () => ArticleReader.Read(files));
        var (ledger, ledgerFindings) = clock.Time(Stage.Read, () => LedgerFile.Read(files));
        if (texts is not { Source: { } source, Target: { } target } || ledger is null)
            return new(null, [.. texts.Findings, .. ledgerFindings]);

        var (paired, pinFindings) = clock.Time(Stage.Pair, () => Pairing.Pair(source, target, texts.Pins with { Addresses = ledger }, words));
        var kept = clock.Time(Stage.Pair, () => ledger.Assign(paired));
        var text = kept.Text;
        var doubts = clock.Time(Stage.Check, () => texts.Telling(() => [.. Checks.Of(text), .. GlossaryTerms.Check(text, words.Glossary), .. Typography.Check(text), .. kept.Findings]));
        var (article, findings) = clock.Time(Stage.Compose, () => ArticleModel.Of(texts, kept, doubts, settings.PassagePages, options.Frozen));
        findings = [.. findings, .. pinFindings];
        if (output is not null && !findings.Any(options.Fails))
        {
            foreach (var file in new ArticlePages(settings, article, text).Compose())
                clock.Time(Stage.Render, () => output.Stage(file));
            clock.Time(Stage.Render, () => newest.Offer(article, () => FeedContent.Of(settings, article, text)));
        }
        return new(article, findings, kept.Ledger == ledger ? null : kept.Ledger);
    }
}
