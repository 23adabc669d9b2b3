using Sora.Bitext;
using Sora.Site.Input;
using Xunit;

namespace Sora.Site.Tests;

public static class FrontMatterTests
{
    [Fact]
    public static void The_text_keeps_its_line_numbers()
    {
        var front = FrontMatter.Read("zh.md", "---\ntitle: 雨\ndate: 2026-11-22\ntags: [一, 二]\n---\n\n正文。\n", Language.Chinese);

        Assert.Equal("雨", front.Facts.Title);
        Assert.Equal(new DateOnly(2026, 11, 22), front.Facts.Date);
        Assert.Equal(["一", "二"], front.Facts.Tags);
        Assert.Equal("\n正文。\n", front.Body.Text);
        Assert.Equal(6, front.Body.FirstLine);
    }

    [Theory]
    [InlineData("")]
    [InlineData("正文。")]
    [InlineData("正文。\n---\n不是文前。\n")]
    [InlineData("----\n\n正文。")]
    [InlineData("正文。\n\n```yaml\n---\ntitle: 雨\n---\n```\n")]
    [InlineData("\n---\n\n正文。\n\n---\n")]
    [InlineData("<!--\ntitle: 雨\n-->\n\n正文。\n")]
    [InlineData("<script>\nvar page = {\ntitle: 1,\n}</script>\n")]
    public static void A_text_may_have_none(string text)
    {
        var front = FrontMatter.Read("zh.md", text, Language.Chinese);

        Assert.Equal(text, front.Body.Text);
        Assert.Equal(1, front.Body.FirstLine);
        Assert.Empty(front.Findings);
    }

    [Theory, InlineData("\n"), InlineData(" \n\u3000\n"), InlineData("\u200B"), InlineData("\r\n\r\n")]
    public static void Nothing_that_can_be_seen_stands_before_it(string before)
    {
        var front = FrontMatter.Read("zh.md", $"{before}---\ndraft: true\n---\n雨。\n", Language.Chinese);

        var line = before.Count(static c => c == '\n') + 1;
        Assert.Equal(line + 1, front.Draft!.Value.Line);
        Assert.Equal(("雨。\n", line + 3), (front.Body.Text, front.Body.FirstLine));
    }

    [Theory]
    [InlineData("title: 雨\n\n正文。", 1), InlineData("----\ndraft: true\n----\n", 2), InlineData("<!-- 注 -->\n---\ntitle: 雨\n---\n", 3), InlineData("--\ntitle：雨\n--\n", 2)]
    public static void What_would_be_front_matter_is_not_published_as_text(string text, int line)
    {
        var finding = Assert.Single(FrontMatter.Read("zh.md", text, Language.Chinese).Findings);

        Assert.Equal(("S212", line), (finding.Code, finding.Where.Line));
    }

    [Fact]
    public static void Chinese_commas_divide_tags() =>
        Assert.Equal(["雨", "夜", "家"], FrontMatter.Read("zh.md", "---\ntags: [雨，夜、家]\n---\n", Language.Chinese).Facts.Tags);

    [Fact]
    public static void Windows_line_ends_make_no_difference()
    {
        var front = FrontMatter.Read("en.md", "---\r\ntitle: Rain\r\n---\r\nText.\r\n", Language.English);

        Assert.Equal("Rain", front.Facts.Title);
        Assert.Equal(("Text.\r\n", 4), (front.Body.Text, front.Body.FirstLine));
    }

    [Theory]
    [InlineData("[S403, S405]", 2, 0)]
    [InlineData("[]", 0, 0)]
    [InlineData("S405", 0, 1)]
    [InlineData("[S501]", 0, 1)]
    [InlineData("[S4]", 0, 1)]
    public static void Findings_about_the_pairing_may_be_allowed_and_no_others(string codes, int allowed, int findings)
    {
        var front = FrontMatter.Read("zh.md", $"---\nallow: {codes}\n---\n雨。\n", Language.Chinese);

        Assert.Equal((allowed, findings), (front.Allowed.Length, front.Findings.Length));
    }

    [Fact]
    public static void A_language_in_it_goes_before_the_file_name()
    {
        var front = FrontMatter.Read("zh.md", "---\nlang: zh-Hant\n---\n雨。\n", Language.Chinese);

        Assert.Equal("zh-Hant", front.Body.Language.Tag);
    }
}
