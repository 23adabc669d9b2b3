using Sora.Site.Formats;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>The forms that go sentence by sentence hold what the page holds, whatever the text holds.</summary>
public static class SentenceFormTests
{
    const string Chinese = "昨夜下了雨，今天早上路面还是湿的，没有人带伞。";
    const string English = "It rained last night, the road was still wet this morning, and nobody carried an umbrella.";

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Hold_every_sentence_of_both_texts(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var text = BuiltSite.TextOf(article.Files);
            foreach (var beads in new[] { FormFiles.Tmx(built.Output, article.Files.Slug), FormFiles.Tsv(built.Output, article.Files.Slug) })
            {
                var read = beads.ToArray();
                Assert.Equal(Ink.Of(text.Pairs.SelectMany(pair => pair.Source)), Ink.Of(read.Select(bead => bead.Source)));
                Assert.Equal(Ink.Of(text.Pairs.SelectMany(pair => pair.Target)), Ink.Of(read.Select(bead => bead.Target)));
                Assert.Distinct(read.Select(bead => (bead.Pair, bead.Number)));
                Assert.Subset(article.Ids.Select(id => id.ToString()).ToHashSet(), read.Select(bead => bead.Pair).ToHashSet());
            }
        }
    }

    [Theory]
    [InlineData("\\<b>\"&amp;amp;' {{x}} ${y}", "<b>\"&amp;' {{x}} ${y}")]
    [InlineData("]]&gt; &lt;/seg> \\<!-- --\\>", "]]> </seg> <!-- -->")]
    [InlineData("=HYPERLINK(1)", "=HYPERLINK(1)")]
    [InlineData("@SUM(1)", "@SUM(1)")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("𠀀 😀", "𠀀 😀")]
    [InlineData("a\u0001b\u001fc", "a\uFFFDb\uFFFDc")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    public static void Hold_text_that_would_break_out_of_them(string markdown, string held)
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/rain/zh.md", $"---\ntitle: ']]> <b>\"&'\n---\n\n{Chinese}\n\n{markdown}\n");
        folder.Write("input/rain/en.md", $"---\ntitle: Rain\n---\n\n{English}\n\n{markdown}\n");
        var output = Path.Combine(folder.Path, "output");

        var result = SiteBuild.Run(new(Path.Combine(folder.Path, "input"), output));
        Assert.True(result.Written is not null, string.Join('\n', result.Findings));

        Assert.Equal(Ink.Of(Chinese + held), Ink.Of(FormFiles.Tmx(output, "rain").Select(bead => bead.Source)));
        Assert.Equal(Ink.Of(English + held), Ink.Of(FormFiles.Tsv(output, "rain").Select(bead => bead.Target)));
    }

    [Theory]
    [InlineData("雨 rain 😀\n\t", "雨 rain 😀\n\t")]
    [InlineData("a\u0000\u0008\uFFFF", "a\uFFFD\uFFFD\uFFFD")]
    public static void Xml_holds_a_replacement_for_what_it_cannot_hold(string text, string legal) =>
        Assert.Equal(legal, XmlText.Legal(text));

    [Fact]
    public static void Xml_holds_a_replacement_for_half_a_character() =>
        Assert.Equal("\uFFFD\uFFFDa\uFFFD", XmlText.Legal("\ude00\ud83da\ud83d"));

    [Theory, InlineData("", ""), InlineData("zh", "../"), InlineData("en", "../")]
    public static void Every_page_of_an_article_links_to_them(string language, string root)
    {
        var page = SampleSites.Get(SampleSites.Ours).Page("how-to", language);
        foreach (var (extension, type) in new[] { ("epub", "application/epub+zip"), ("md", "text/markdown"), ("tmx", "application/x-tmx+xml"), ("tsv", "text/tab-separated-values") })
        {
            var address = $"{root}how-to.{extension}";
            Assert.Equal(address, page.QuerySelector($"link[rel=alternate][type='{type}']")!.GetAttribute("href"));
            Assert.NotEmpty(page.QuerySelectorAll($".facts a[href='{address}'][type='{type}']"));
        }
    }
}
