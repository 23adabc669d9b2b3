using System.Globalization;
using Sora.Bitext.Blocks;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

public static class MarkdownStructureTests
{
    [Theory]
    [InlineData("original")]
    [InlineData("reading-sora")]
    [InlineData("how-to")]
    [InlineData("sora-md")]
    public static void A_text_has_as_many_outermost_blocks_as_its_gold(string folder)
    {
        var gold = File.ReadAllLines(Repository.Shared($"texts/{folder}/gold"));
        foreach (var (language, side) in new[] { (Language.Chinese, 0), (Language.English, 1) })
        {
            var indices = gold.Select(line => line.Split(':')[side].Trim('[', ']'))
                .SelectMany(static list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(static index => int.Parse(index, CultureInfo.InvariantCulture));
            var text = File.ReadAllText(Repository.Shared($"texts/{folder}/{language.Primary}.md"));
            var reading = MarkdownReader.Read(new("x.md", MarkdownBody.Of(text), language));
            Assert.Equal(indices.Max() + 1, Outermost(reading));
        }
    }

    [Fact]
    public static void Lines_count_from_the_first_line_of_the_text_in_its_file()
    {
        var reading = MarkdownReader.Read(new("zh.md", "一段\r\n\r\n<font>二</font>段[坏](javascript:x)\r\n和[链接](u)\r\n", Language.Chinese, FirstLine: 8));
        Assert.Equal([8, 10], reading.Blocks.Select(static block => block.Where.Line));
        Assert.Equal(11, Assert.Single(reading.Blocks[1].References).Where.Line);
        Assert.All(reading.Findings, static finding => Assert.Equal(10, finding.Where.Line));
        Assert.Equal(["S302", "S304"], reading.Findings.Select(static finding => finding.Code));
    }

    [Theory]
    [InlineData("一段\n\n\t昨夜下了一场雨。早上路面还是湿的。\n", "S316", 3)]
    [InlineData("One\n\n    It rained last night, and in the morning the road was still wet.\n", "S316", 3)]
    [InlineData("One\n\n    return x + 1;\n\n```\n昨夜下了一场雨。\n```\n\n    // 雨。\n    let rain = true\n", null, 0)]
    [InlineData("One\n\n    Reading package lists... Done\n    Building the tree... Done\n    0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.\n", null, 0)]
    [InlineData("一段\n\n    echo 你好，世界。今天天气很好。\n", null, 0)]
    [InlineData("一段\n和![灯](my lamp.png)。", "S317", 2)]
    [InlineData("See [the *whole* file](my file.pdf) here", "S317", 1)]
    [InlineData("`![a](b c.png)`, \\[x](y z.png), f[i](see p. 5), [ ](u v), ![灯](<my lamp.png>) and ![灯](my%20lamp.png \"A b.png\")", null, 0)]
    public static void What_Markdown_takes_for_something_else_than_its_author_is_told(string text, string? code, int line)
    {
        var findings = MarkdownReader.Read(new("zh.md", text, Language.Chinese)).Findings;
        Assert.Equal(code is null ? [] : [(code, line)], findings.Select(static finding => (finding.Code, finding.Where.Line)));
    }

    [Theory]
    [InlineData("一段\n\n<!-- 待写\n\n二段\n", 3)]
    [InlineData("一段\n\n<!-- 一 --> 二 <!-- 三\n\n二段\n", 3)]
    [InlineData("一段\n\n<div>\n二段\n<!-- 三\n</div>\n", 5)]
    [InlineData("- 一段\n\n  <!-- 待写\n", 3)]
    public static void A_comment_that_does_not_end_is_told_with_its_line(string text, int line)
    {
        var finding = Assert.Single(MarkdownReader.Read(new("zh.md", text, Language.Chinese)).Findings);
        Assert.Equal(("S315", Severity.Warning, line), (finding.Code, finding.Severity, finding.Where.Line));
    }

    [Theory]
    [InlineData("一段\n\n<!-- 待写\n\n二段 -->\n")]
    [InlineData("<!-- 一 --><!-- 二 -->\n\n二段\n")]
    [InlineData("<!-->\n\n二段\n")]
    [InlineData("一段 <!-- 二段\n")]
    [InlineData("`<!--` 一段\n\n    <!--\n")]
    [InlineData("\\<!-- 一段\n")]
    public static void One_that_ends_or_is_text_is_not(string text) =>
        Assert.Empty(MarkdownReader.Read(new("zh.md", text, Language.Chinese)).Findings);

    [Theory]
    [InlineData("https://a.b/", 9_000, 1)]
    [InlineData("https://a.b/", 11_000, 0)]
    [InlineData("https://-a.b/", 10, 0)]
    [InlineData("https://", 0, 0)]
    public static void A_bare_address_of_a_length_that_servers_take_is_a_link(string start, int more, int links)
    {
        var address = start + new string('u', more);
        var block = Assert.Single(MarkdownReader.Read(new("zh.md", $"见{address}，好", Language.Chinese)).Blocks);
        Assert.Equal(Enumerable.Repeat(address, links), block.References.Select(static reference => reference.Target));
        Assert.Equal($"见{address}，好", Assert.Single(block.Sentences).Text);
    }

    [Theory]
    [InlineData("# 标题**很**长\n\n正文", "标题很长")]
    [InlineData("正文\n\n# 标题", null)]
    [InlineData("## 标题", null)]
    public static void The_title_is_a_heading_of_level_1_that_comes_first(string text, string? title) =>
        Assert.Equal(title, MarkdownReader.Read(new("x.md", text, Language.Chinese)).Facts.Title);

    [Fact]
    public static void No_character_of_a_text_can_forge_the_article_root()
    {
        var forged = $"字{RelativeAddress.ArticleRoot}&#xFDD0;[链]({RelativeAddress.ArticleRoot}x)![{RelativeAddress.ArticleRoot}](/y \"{RelativeAddress.ArticleRoot}\")\u0001";
        var html = ShownHtml.Of(Assert.Single(MarkdownReader.Read(new("x.md", forged, Language.Chinese)).Blocks));
        Assert.Equal(1, html.Count(static c => c == RelativeAddress.ArticleRoot));
        Assert.Contains($"href=\"{RelativeAddress.ArticleRoot}x\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0001', html);
    }

    static int Outermost(Reading reading)
    {
        var (count, container) = (0, -1);
        foreach (var block in reading.Blocks)
        {
            if (block.Path.IsEmpty || block.Path[0].Index != container)
                count++;
            container = block.Path.IsEmpty ? -1 : block.Path[0].Index;
        }

        return count;
    }
}
