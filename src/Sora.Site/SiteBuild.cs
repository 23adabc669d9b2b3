using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Site.Write;

namespace Sora.Site;

/// <summary>What to build, and where.</summary>
/// <param name="BaseUrl">Goes before the one in site.yml.</param>
/// <param name="Strict">Warnings fail the build too.</param>
sealed record BuildOptions(string Input, string Output, Uri? BaseUrl = null, bool Strict = false)
{
    /// <summary>The least severity that fails the build.</summary>
    public Severity Failing => Strict ? Severity.Warning : Severity.Error;
}

/// <summary>What a build came to.</summary>
/// <param name="Written">Null where the build failed; then the output folder is as it was.</param>
sealed record BuildResult(
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<ArticleModel> Articles,
    WriteSummary? Written,
    ImmutableArray<StageTime> Stages);

/// <summary>The whole flow: input/ in, output/ out, a line a stage.</summary>
static class SiteBuild
{
    public static BuildResult Run(BuildOptions options, Action<StageProgress>? progress = null)
    {
        var clock = new StageClock(progress);

        var (settings, settingsFindings) = SiteSettings.Read(options.Input, options.BaseUrl);
        var (files, inputFindings) = InputFolder.List(options.Input, settings);
        var texts = clock.Each("read", files, ArticleReader.Read);
        var pairs = clock.Each("pair", texts, Pair);
        var (site, articleFindings) = clock.Once("compose", () => SiteModel.Of(settings, texts, pairs));

        var (output, outputFindings) = OutputFolder.Open(options.Output, options.Input);
        using (output)
        {
            ImmutableArray<Diagnostic> findings = [.. settingsFindings, .. inputFindings, .. articleFindings, .. outputFindings];
            if (output is null || findings.Any(finding => finding.Severity >= options.Failing))
                return new(findings, site.Articles, null, clock.Times);

            clock.Each("render", new PageComposer(site).Compose(), output.Stage);
            var written = clock.Once("write", output.Publish);
            return new(findings, site.Articles, written, clock.Times);
        }
    }

    static ParallelText? Pair(ArticleTexts texts) =>
        texts is { Source: { } source, Target: { } target } ? Pairing.Pair(source, target) : null;
}
