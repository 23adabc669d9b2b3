using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Tests;
using Sora.Theme;
using Sora.Theme.Pages;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>A translator may move a passage: each language's own page reads in that language's order.</summary>
public static class ReadingOrderTests
{
    [Theory]
    [InlineData(Side.Source, ".source", "甲乙丙")]
    [InlineData(Side.Target, ".target", "ACB")]
    public static void Each_language_reads_in_its_own_order_under_the_same_numbers(Side side, string cells, string expected)
    {
        var source = MarkdownReader.Read(new("zh.md", "甲\n\n乙\n\n丙\n", Language.Chinese)).Blocks;
        var target = MarkdownReader.Read(new("en.md", "A\n\nC\n\nB\n", Language.English)).Blocks;
        var text = new ParallelText(
            new(Language.Chinese, new("题"), source, "zh.md"),
            new(Language.English, new("Title"), target, "en.md"),
            [PairOf(source[0], target[0]), PairOf(source[1], target[2]), PairOf(source[2], target[1])]);
        var shell = new PageShell("Title", null, Language.English, new("空", "Sora"), (Language.Chinese, Language.English), "../../", null, [], "s.css", "s.js");

        var page = new HtmlParser().ParseDocument(Written.By(html => PageRenderer.Render(new ArticlePage(shell, text, side, "../"), html)));

        Assert.Equal(expected, string.Concat(page.QuerySelectorAll($"article .pair:not(.title) {cells}").Select(cell => cell.TextContent)));
        var moved = page.GetElementById(text.Pairs[2].Id.ToString())!;
        Assert.Contains("3", moved.QuerySelector("summary, .n")!.TextContent, StringComparison.Ordinal);
    }

    static Pair PairOf(Block source, Block target) =>
        new(PairId.Of(source.Sentences[0].Text, 1), [source], [target], new(ImmutableArray.Create(new Bead(new(0, 1), new(0, 1), 1))), 1);
}
