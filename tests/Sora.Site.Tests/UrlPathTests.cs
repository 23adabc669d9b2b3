using Sora.Site.Pages;
using Xunit;

namespace Sora.Site.Tests;

public static class UrlPathTests
{
    static readonly UrlPath Essay = UrlPath.Page("essay");
    static readonly UrlPath Chinese = UrlPath.Page("essay", "zh");

    [Fact]
    public static void Links_are_relative()
    {
        Assert.Equal("essay/", UrlPath.Root.To(Essay));
        Assert.Equal("../", Essay.To(UrlPath.Root));
        Assert.Equal("../../feed.xml", Chinese.To(UrlPath.File("feed.xml")));
        Assert.Equal("./", UrlPath.Root.To(UrlPath.Root));
    }

    [Fact]
    public static void A_page_is_a_folder_on_disk()
    {
        Assert.Equal("essay/zh/index.html", Chinese.OutputFile);
        Assert.Equal("index.html", UrlPath.Root.OutputFile);
        Assert.Equal("feed.xml", UrlPath.File("feed.xml").OutputFile);
    }

    [Theory]
    [InlineData("../snow/", "snow/")]
    [InlineData("../snow/#p7f3qd", "snow/")]
    [InlineData("#p7f3qd", "essay/")]
    [InlineData("cat.png", "essay/cat.png")]
    [InlineData("img/big%20cat.png?x", "essay/img/big cat.png")]
    [InlineData("./", "essay/")]
    [InlineData("..", "")]
    [InlineData("zh/..", "essay/")]
    [InlineData("../../etc/passwd", null)]
    public static void Addresses_resolve_as_in_a_browser(string address, string? path) =>
        Assert.Equal(path, Essay.Resolve(address)?.ToString());
}
