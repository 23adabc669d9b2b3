using System.Collections.Immutable;
using System.Xml.Linq;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Tests;
using Sora.Theme;
using Sora.Theme.Pages;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>Lists and quotations around pairs that do not match one to one. No browser: XML demands what HTML forgives.</summary>
public static class NestingTests
{
    const string Chinese = "1. 看天。\n2. 看云。\n3. 看河。\n";
    const string English = "1. Look at the sky.\n2. Look at the clouds.\n3. Look at the river.\n";

    [Fact]
    public static void Two_items_in_one_pair_keep_their_numbers_and_the_list_goes_on_after_them()
    {
        var article = Render(Side.Both, (1, 1), (2, 1), (0, 1));

        Assert.Equal(["1", "3"], article.Elements("ol").Select(static list => list.Attribute("start")?.Value ?? "1"));
        var pair = article.Elements("div").Single(static pair => pair.Attribute("class")?.Value == "pair");
        Assert.Equal(["2", "2"], pair.Descendants("ol").Select(static list => list.Attribute("start")?.Value));
        Assert.Equal([2, 1], pair.Descendants("ol").Select(static list => list.Elements("li").Count()));
    }

    [Fact]
    public static void An_item_that_only_the_translation_has_stays_in_the_list()
    {
        var article = Render(Side.Both, (1, 1), (0, 1), (1, 1), (1, 0));

        var list = Assert.Single(article.Elements("ol"));
        Assert.Equal(4, list.Elements("li").Count());
        Assert.Equal(2, list.Descendants("p").Count(static cell => cell.Attribute("class")!.Value.Contains("gap", StringComparison.Ordinal)));
    }

    [Theory, InlineData(Side.Source), InlineData(Side.Target)]
    public static void A_page_in_one_language_has_an_anchor_for_each_pair_it_leaves_out(Side side)
    {
        var article = Render(side, (1, 1), (0, 1), (1, 0), (1, 1));

        var ids = article.Descendants().Select(static element => element.Attribute("id")?.Value).Where(static id => id?.Length == 7);
        Assert.Equal([1, 2, 3, 4], ids.Select(static id => Ids.IndexOf(id!)).Order());
        Assert.Equal(3, article.Descendants("li").Count());
    }

    static readonly ImmutableArray<string> Ids = [.. Enumerable.Range(0, 9).Select(static at => PairId.Of("item", at).ToString())];

    static XElement Render(Side side, params (int Source, int Target)[] counts)
    {
        var (source, target) = (Read(Chinese, Language.Chinese), Read(English, Language.English));
        var (here, there) = (0, 0);
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        foreach (var (sources, targets) in counts)
        {
            var bead = new Bead(new(0, sources), new(0, targets), 1);
            pairs.Add(new(PairId.Of("item", pairs.Count + 1), source.Blocks.Slice(here, sources), target.Blocks.Slice(there, targets), new([bead]), 1));
            (here, there) = (here + sources, there + targets);
        }
        var shell = new PageShell("天", null, Language.English, new("空", "Sora"), (Language.Chinese, Language.English), "", null, [], "style.css", "reader.js");
        var html = Written.By(writer => PageRenderer.Render(new ArticlePage(shell, new(source, target, pairs.ToImmutable()), side, ""), writer));
        var start = html.IndexOf("<article", StringComparison.Ordinal);
        return XElement.Parse(html[start..(html.IndexOf("</article>", StringComparison.Ordinal) + "</article>".Length)]);
    }

    static Article Read(string text, Language language) =>
        new(language, new("天"), MarkdownReader.Read(new("sky.md", text, language)).Blocks, "sky.md");
}
