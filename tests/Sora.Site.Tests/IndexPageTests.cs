using Xunit;

namespace Sora.Site.Tests;

/// <summary>The list of articles.</summary>
public static class IndexPageTests
{
    [Theory]
    [InlineData(".source h3", "夜渡：一篇什么都有的文章"), InlineData(".target h3", "The Night Ferry: An Essay with Everything in It")]
    [InlineData(".source .small > span", "河上的最后一班渡船，和船上的一切。"), InlineData(".target .small > span", "The last ferry over the river, and all that was on board.")]
    [InlineData(".source .length", "959 字"), InlineData(".target .length", "731 words")]
    [InlineData("time[datetime='2026-10-08']", "10.08")]
    public static void An_article_is_listed_with_what_its_texts_say_of_it(string part, string said) =>
        Assert.Equal(said, SampleSites.Get(SampleSites.Ferry).Page().QuerySelector($".entry {part}")!.TextContent);

    [Fact]
    public static void All_articles_are_listed_under_their_years_and_lead_to_their_pages()
    {
        var built = SampleSites.Get(SampleSites.Ours);
        var page = built.Page();
        foreach (var article in built.Result.Articles)
        {
            var entry = Assert.Single(page.QuerySelectorAll(".entry"), entry => entry.QuerySelector("a")!.GetAttribute("href") == article.Files.Slug + "/");
            foreach (var (side, cell) in new[] { (article.Source, ".source"), (article.Target, ".target") })
            {
                var said = entry.QuerySelector(cell)!;
                Assert.Equal(side.Language.Tag, said.GetAttribute("lang"));
                Assert.Equal((side.Facts.Title, side.Facts.Description), (said.QuerySelector("h3")!.TextContent, said.QuerySelector(".small > span")!.TextContent));
                Assert.All(said.QuerySelectorAll("h3 a"), link => Assert.Equal(article.Files.Slug + "/", link.GetAttribute("href")));
            }
            var day = entry.QuerySelector("time")!.GetAttribute("datetime")!;
            Assert.Equal($"{article.Source.Facts.Date ?? article.Target.Facts.Date:yyyy-MM-dd}", day);
            Assert.Equal(day[..4], entry.Closest(".entries")!.PreviousElementSibling!.TextContent.Trim());
        }
        Assert.Equal(built.Result.Articles.Length, page.QuerySelectorAll(".entry").Length);
    }
}
