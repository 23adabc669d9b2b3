using FsCheck.Xunit;
using Sora.Bitext;
using Sora.Site.Formats.Feeds;
using Sora.Site.Pages;
using Sora.Theme.Pages;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>Articles finish in any order; the feeds do not show it.</summary>
public static class NewestEntriesTests
{
    [Property]
    public static void Keeps_the_twenty_newest_in_whatever_order_they_come(byte[] days, int seed)
    {
        var articles = days.Select((day, i) => Article($"a{i}", day % 7 == 0 ? null : new DateOnly(2026, 1, 1).AddDays(day % 30))).ToArray();
        var expected = articles.Where(article => article.Date is not null).Order(SiteModel.NewestFirst).Take(20).Select(article => article.Files.Slug);
        var shuffled = articles.Select((article, i) => (article, Place: unchecked((i + 1) * 0x9E3779B1u * (uint)((2 * seed) + 1)))).OrderBy(item => item.Place).Select(item => item.article);

        var newest = new NewestEntries();
        Parallel.ForEach(shuffled, article => newest.Offer(article, () => article.Files.Slug));

        Assert.Equal(expected, newest.InOrder.Select(entry => entry.Content));
    }

    static ArticleModel Article(string slug, DateOnly? date) => new(
        new(slug, slug, "zh.md", "en.md", HasFolder: true),
        new EntrySide(Language.Chinese, new("题") { Date = date }, 1),
        new EntrySide(Language.English, new("Title"), 1),
        [], [], 0, [], []);
}
