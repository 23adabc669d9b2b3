using AngleSharp.Dom;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>What an article's page says around its text: how long it is, what is in it, and where a language has nothing.</summary>
public static class ArticlePageTests
{
    [Theory]
    [InlineData("", "source", "篇幅", "959 字，4 分钟"), InlineData("", "target", "Length", "731 words, 3 minutes")]
    [InlineData("zh", "source", "篇幅", "959 字，4 分钟"), InlineData("en", "target", "Length", "731 words, 3 minutes")]
    public static void It_says_in_each_language_how_long_that_text_takes(string language, string side, string name, string length)
    {
        var facts = SampleSites.Get(SampleSites.Ferry).Page("night-ferry", language).QuerySelectorAll($".facts.{side} dt");

        Assert.Equal(length, Assert.Single(facts, fact => fact.TextContent == name).NextElementSibling!.TextContent);
    }

    [Theory, InlineData(SampleSites.Ferry), InlineData(SampleSites.Ours)]
    public static void The_contents_name_each_heading_in_both_languages_and_the_number_of_the_paragraph_after_it(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var page = built.Page(article.Files.Slug);

            var contents = page.QuerySelectorAll(".toc li").Select(static line => (Said(line, "a.source"), Said(line, "a.target"), Said(line, ".n")));

            var headings = page.QuerySelectorAll(".pair.head:has(h2, h3)").Select(heading => (Said(heading, ".source"), Said(heading, ".target"), NumberAfter(page, heading)));
            Assert.Equal(headings, contents);
            Assert.All(page.QuerySelectorAll(".toc a"), link => Assert.Equal(Said(link), Said(page.QuerySelector(link.GetAttribute("href")!)!, $"[lang={link.GetAttribute("lang")}]")));
        }
    }

    [Fact]
    public static void The_contents_of_a_page_in_one_language_are_in_it()
    {
        var built = SampleSites.Get(SampleSites.Ferry);
        foreach (var (language, titles) in new[] { ("zh", "一、离岸：灯先走，人后走|灯的程序|二、河心：所有的数字|三、靠岸"), ("en", "1. Leaving: the lamp goes first, the people after|The lamp’s program|2. In midstream: all the numbers|3. Landing") })
            Assert.Equal(titles, string.Join('|', built.Page("night-ferry", language).QuerySelectorAll(".toc a").Select(static link => link.TextContent)));
    }

    [Fact]
    public static void Where_a_language_has_nothing_it_says_so_in_that_language()
    {
        var built = SampleSites.Get(SampleSites.Ferry);

        var gaps = built.Page("night-ferry").QuerySelectorAll("article .gap").Select(static gap => (gap.ClassList[0], gap.GetAttribute("lang"), gap.TextContent));

        Assert.Equal([("target", "en", "Not in the translation"), ("source", "zh-Hans", "译文所增，原文无此段")], gaps);
        Assert.Empty(built.Page("night-ferry", "zh").QuerySelectorAll(".gap").Concat(built.Page("night-ferry", "en").QuerySelectorAll(".gap")));
    }

    [Theory]
    [InlineData("", "1234jknprsm?", "Both, stacked, original, translation"), InlineData("zh", "14jknp?", "Both, translation"), InlineData("en", "13jknp?", "Both, original")]
    public static void The_list_of_keys_has_those_that_do_something_on_the_page(string language, string keys, string views)
    {
        var page = SampleSites.Get(SampleSites.Ferry).Page("night-ferry", language);

        Assert.Equal(keys, string.Concat(page.QuerySelectorAll("#keys kbd").Select(static key => key.TextContent)));
        Assert.Equal(keys.Except("jknpr").Order(), page.QuerySelectorAll("[aria-keyshortcuts]").Select(static choice => choice.GetAttribute("aria-keyshortcuts")!.Single()).Order());
        Assert.Equal(views, page.QuerySelector("#keys td[lang=en]")!.TextContent);
    }

    static string NumberAfter(IDocument page, IElement heading) =>
        page.QuerySelectorAll("article .pair").SkipWhile(pair => pair != heading).Select(static pair => Said(pair, "summary")).First(static mark => mark.Length > 0 && mark != "§");

    static string Said(IElement element, string part) => element.QuerySelector(part) is { } found ? Said(found) : "";

    static string Said(IElement element) => element.TextContent.Trim();
}
