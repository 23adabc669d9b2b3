using System.Collections.Immutable;
using AngleSharp.Dom;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The pairs of a built page are those that a person has found right.</summary>
public static class GoldPageTests
{
    [Theory, InlineData("between-the-frames"), InlineData("reading-sora"), InlineData("how-to")]
    public static void Of_our_own_articles(string slug) =>
        Check(SampleSites.Ours, slug, Repository.Path("tests", "Sora.Site.Tests", "Gold", slug + ".txt"));

    [Theory, InlineData("sora-md"), InlineData("sora-faithful")]
    public static void Of_texts_that_are_not_ours_to_ship(string slug) =>
        Check(SampleSites.Shared, slug, Repository.Shared("texts", slug, "gold"));

    static void Check(string site, string slug, string goldFile)
    {
        var built = SampleSites.Get(site);
        var text = BuiltSite.TextOf(Assert.Single(built.Result.Articles, article => article.Files.Slug == slug).Files);
        Assert.Equal(File.ReadAllText(goldFile).TrimEnd(), TopLevelBeads.Of(text));

        var page = built.Page(slug);
        foreach (var pair in text.Pairs.Where(pair => !IsTitle(pair)))
        {
            var row = page.GetElementById(pair.Id.ToString())!;
            AssertCell(row.QuerySelector(".source")!, pair.Source);
            AssertCell(row.QuerySelector(".target")!, pair.Target);
        }
    }

    /// <summary>The title's own heading stands at the head of the page.</summary>
    static bool IsTitle(Pair pair) => pair.Kind == BlockKind.Heading && pair.Source.Concat(pair.Target).All(block => block.Level == 1);

    static void AssertCell(IElement cell, ImmutableArray<Block> blocks)
    {
        Assert.Equal(blocks.IsEmpty, cell.ClassList.Contains("gap"));
        if (blocks.IsEmpty)
            return;
        foreach (var mark in cell.QuerySelectorAll(".noteref, [role=doc-backlink]"))
            mark.Remove();
        Assert.Equal(Ink.Of(string.Concat(blocks.SelectMany(block => block.Sentences).Select(sentence => sentence.Text))), Ink.Of(cell.TextContent));
    }
}
