using AngleSharp.Dom;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Pages;
using Sora.Site.Tests.Output;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>What must hold for every site, looked up in the built pages.</summary>
public static class InvariantTests
{
    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Every_character_of_both_texts_is_on_the_page_in_order(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var text = TextsOf(article);
            var page = built.Page(article.Files.Slug);
            Assert.Equal(TextOf(text.Source), TextOf(page, ".source"));
            Assert.Equal(TextOf(text.Target), TextOf(page, ".target"));
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void A_one_language_page_has_the_whole_text_in_order(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var text = TextsOf(article);
            Assert.Equal(TextOf(text.Source), TextOf(built.Page(article.Files.Slug, "zh"), ".source"));
            Assert.Equal(TextOf(text.Target), TextOf(built.Page(article.Files.Slug, "en"), ".target"));
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Every_block_and_sentence_is_in_exactly_one_bead(string site)
    {
        foreach (var article in SampleSites.Get(site).Result.Articles)
        {
            var text = TextsOf(article);
            var pairs = text.Pairs;
            Assert.Equal(article.Ids, pairs.Select(pair => pair.Id));
            Assert.Equal(text.Source.Blocks, pairs.SelectMany(pair => pair.Source));
            Assert.Equal(text.Target.Blocks, pairs.SelectMany(pair => pair.Target));
            Assert.Distinct(pairs.Select(pair => pair.Id.ToString()));
            foreach (var pair in pairs)
            {
                Assert.Equal(Enumerable.Range(0, pair.Source.Sum(block => block.Sentences.Length)), pair.Sentences.Beads.SelectMany(bead => Enumerable.Range(bead.Source.Start, bead.Source.Count)));
                Assert.Equal(Enumerable.Range(0, pair.Target.Sum(block => block.Sentences.Length)), pair.Sentences.Beads.SelectMany(bead => Enumerable.Range(bead.Target.Start, bead.Target.Count)));
            }
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Every_internal_link_and_fragment_resolves(string site) =>
        Assert.Empty(LinkGraph.Broken(SampleSites.Get(site).Output, BuiltSite.Address));

    [Fact]
    public static void Our_own_articles_have_no_findings() =>
        Assert.DoesNotContain(SampleSites.Get(SampleSites.Ours).Result.Findings, static finding => !MachineFindings.Has(finding.Code));

    [Fact]
    public static void A_faithful_translation_has_no_findings_about_the_pair() =>
        Assert.DoesNotContain(SampleSites.Get(SampleSites.Shared).Result.Findings, finding => finding.Code.StartsWith("S4", StringComparison.Ordinal));

    static ParallelText TextsOf(ArticleModel article) => BuiltSite.TextOf(article.Files);

    static string TextOf(Article article) =>
        Ink.Of(string.Concat(article.Blocks.SelectMany(block => block.Sentences).Select(sentence => sentence.Text)));

    /// <summary>The sentences of one side: what the theme adds around them (numbers, notes' marks, labels) is not the author's text.</summary>
    static string TextOf(IDocument page, string side)
    {
        foreach (var added in page.QuerySelectorAll(".noteref, .gap, [role=doc-backlink]"))
            added.Remove();
        return Ink.Of(string.Concat(page.QuerySelectorAll($"article .pair[id] {side}").Select(cell => cell.TextContent)));
    }
}
