using System.Text;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Characters that neither HTML nor XML can hold: whichever way they come in, no file of the site has one.</summary>
public sealed class UnprintableTextTests : IDisposable
{
    const string Shown = "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe f g";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Escapes_of_YAML_and_references_of_HTML_bring_none_in()
    {
        const string Yaml = "\"a\\0b\\x01c\\uFFFEd\\uFDD0e\\r\\nf\\tg\"";
        var facts = HostileTexts.Facts(Yaml, "date: 2026-11-22\n");
        _folder.Write("input/site.yml", $"baseUrl: https://sora.example/\ncards: none\ntitle: {Yaml}\ndescription: {Yaml}\nauthor: {Yaml}\n");
        _folder.Write("input/rain/zh.md", $"{facts}雨下了一整夜，没有一个人上街。\n");
        _folder.Write("input/rain/en.md", $"{facts}It rained &#0; and\0 &#xD83D; and\u0001 [all](x.txt \"a\u0002\") <span title=\"&#x1;\">night</span> `\u0003`.\n");
        _folder.Write("input/rain/x.txt", "");

        Assert.NotNull(Build().Written);

        AssertClean();
        var page = Page("rain", "en");
        Assert.Equal($"{Shown} · {Shown}", page.Title);
        Assert.Equal(Shown, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("It rained \uFFFD and\uFFFD \uFFFD and\uFFFD all night \uFFFD.", page.QuerySelector("article p.target")!.TextContent);
    }

    [Fact]
    public void What_a_word_processor_leaves_in_plain_text_comes_in_neither()
    {
        _folder.Write("input/site.yml", "baseUrl: https://sora.example/\ncards: none\n");
        _folder.Write("input/rain/zh.txt", "---\ntitle: 雨\ndate: 2026-11-22\n---\n\n雨下了一整夜，没有一个人上街。\n");
        _folder.Write("input/rain/en.txt", "Rain\u000b\n\nIt rained all night,\u000band nobody was\u0001 in the street.\n\u001a");

        Assert.NotNull(Build().Written);

        AssertClean();
    }

    [Fact]
    public void A_title_on_several_lines_is_one_line()
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: |\n  雨\n\n  夜\n---\n\n雨下了一整夜，没有一个人上街。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: \"A Night\\n\\n- of Rain\"\n---\n\nIt rained all night.\n");

        Build();

        Assert.StartsWith("# 雨  夜 · A Night  - of Rain\n", File.ReadAllText(Path.Combine(_folder.Path, "output", "rain", "rain.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_in_the_YAML_is_an_error()
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: \"雨 \\ud83d\"\n---\n\n雨下了一整夜，没有一个人上街。\n");
        _folder.Write("input/rain/en.md", "It rained all night.\n");

        Assert.Equal("S202", Assert.Single(Build().Findings, static finding => finding.Severity == Severity.Error).Code);
    }

    [Fact]
    public void Half_a_character_in_a_file_of_UTF_16_is_replaced()
    {
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜，没有一个人上街。\n");
        File.WriteAllBytes(Path.Combine(_folder.Path, "input", "rain", "en.md"), [0xFF, 0xFE, .. "---\ntitle: Rain \ud83d\n---\n\nIt rained \ude00 all night.\n".SelectMany(static c => new[] { (byte)c, (byte)(c >> 8) })]);

        Assert.NotNull(Build().Written);

        AssertClean();
        Assert.Equal("Rain \uFFFD", Page("rain", "en").QuerySelector("h1")!.TextContent);
        Assert.Equal("It rained \uFFFD all night.", Page("rain", "en").QuerySelector("article p.target")!.TextContent);
    }

    /// <summary>In what is written as text; the forms in archives are read back elsewhere.</summary>
    void AssertClean()
    {
        foreach (var (name, bytes) in _folder.Files().Where(static file => file.Key.StartsWith("output/rain/", StringComparison.Ordinal) || file.Key is "output/index.html" or "output/feed.xml" or "output/feed.json"))
        {
            if (name.EndsWith(".epub", StringComparison.Ordinal))
                continue;
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            Assert.DoesNotContain(text, static c => (c < ' ' && c is not ('\n' or '\t')) || c is '\uFDD0' or '\uFFFE' or '\uFFFF');
            Assert.DoesNotContain("\\u000", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch("&#x(1[0-9A-F]|[0-8BCEF]);", text);
        }
    }

    BuildResult Build() => SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));

    AngleSharp.Html.Dom.IHtmlDocument Page(params string[] names) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([_folder.Path, "output", .. names, "index.html"])));
}
