using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests.Cards;

/// <summary>The pictures that stand for articles where they are shared.</summary>
public sealed class CardTests : IDisposable
{
    const string Address = "https://sora.example/blog/";

    readonly TemporaryFolder _folder = new();

    public CardTests()
    {
        _folder.Write("input/site.yml", $"baseUrl: {Address}\ncardFont: box.ttf\n");
        _folder.Write("input/rain/zh.md", "---\ntitle: 雨\nauthor: 王小明\n---\n\n下了一夜的雨。\n\n街上没有人。\n");
        _folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained all night.\n\nNobody was in the street.\n");
        File.WriteAllBytes(Path.Combine(_folder.Path, "input/box.ttf"), BoxFont.Of(BoxFont.Ascii + "空雨作者王小明下了一夜的。街上没有人…"));
    }

    [Fact]
    public void A_card_is_a_picture_of_1200_by_630()
    {
        Build();

        var png = File.ReadAllBytes(Assert.Single(Cards()));
        Assert.Equal([0x89, .. "PNG"u8], png[..4]);
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void Every_page_of_an_article_names_its_card_and_a_pinned_passage_its_own()
    {
        Build();
        var ids = Directory.GetDirectories(Path.Combine(_folder.Path, "output/rain")).Select(static path => Path.GetFileName(path)).Where(static name => name.Length > 2).Order(StringComparer.Ordinal).ToArray();
        _folder.Write("input/rain/en.md", $"---\ntitle: Rain\npinned: [{ids[1]}]\n---\n\nIt rained all night.\n\nNobody was in the street.\n");

        Build();

        var (own, pinned) = (Image("rain"), Image("rain", ids[1]));
        Assert.All(new[] { Image("rain", "zh"), Image("rain", "en"), Image("rain", ids[0]) }, image => Assert.Equal(own, image));
        Assert.NotEqual(own, pinned);
        Assert.Null(Image("rain", ids[1], "embed"));
        Assert.Equal(
            new[] { own, pinned }.Order(StringComparer.Ordinal),
            Cards().Select(static path => $"{Address}assets/{Path.GetFileName(path)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_seen_is_told()
    {
        Build();

        Assert.Equal("雨 / Rain", Content("rain", "meta[property='og:image:alt']"));
        Assert.Equal("summary_large_image", Content("rain", "meta[name='twitter:card']"));
    }

    [Theory, InlineData("tr-TR"), InlineData("zh-CN")]
    public void The_same_bytes_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        Build();
        var here = _folder.Files();
        Directory.Delete(Path.Combine(_folder.Path, "output"), recursive: true);
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Build();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(here, _folder.Files());
    }

    [Fact]
    public void A_card_that_is_there_is_not_drawn_again()
    {
        Build();
        var card = Assert.Single(Cards());
        File.WriteAllText(card, "not what would be drawn");

        Build();

        Assert.Equal("not what would be drawn", File.ReadAllText(card));
    }

    [Theory, InlineData("title: 雨", "title: 一夜"), InlineData("王小明", "王小一")]
    public void A_card_that_says_something_else_takes_the_place_of_the_old(string said, string says)
    {
        Build();
        var old = Assert.Single(Cards());
        var file = Path.Combine(_folder.Path, "input/rain/zh.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace(said, says, StringComparison.Ordinal));

        Build();

        Assert.NotEqual(old, Assert.Single(Cards()));
    }

    /// <summary>All letters of the font are boxes: only what is drawn where tells these cards apart.</summary>
    [Theory, InlineData("author"), InlineData("translator")]
    public void Who_wrote_and_who_translated_are_drawn(string who)
    {
        byte[] Drawn(string facts)
        {
            _folder.Write("input/rain/en.md", $"---\ntitle: Rain\n{facts}---\n\nIt rained all night.\n\nNobody was in the street.\n");
            Build();
            return File.ReadAllBytes(Assert.Single(Cards()));
        }

        var (without, shorter, longer) = (Drawn(""), Drawn($"{who}: Ann\n"), Drawn($"{who}: Annabel\n"));

        Assert.False(without.SequenceEqual(shorter));
        Assert.False(shorter.SequenceEqual(longer));
        Assert.True(shorter.SequenceEqual(Drawn($"{who}: Eve\n")));
    }

    [Fact]
    public void Any_title_is_told_as_it_is()
    {
        string[] texts = [.. HostileTexts.All.Select(static row => row.Data)];
        for (var i = 0; i < texts.Length; i++)
        {
            _folder.Write($"input/text-{i}/zh.md", "---\ntitle: 雨\n---\n\n下了一夜的雨。\n");
            _folder.Write($"input/text-{i}/en.md", $"{HostileTexts.Facts(JsonSerializer.Serialize(texts[i]), "")}It rained all night.\n");
        }

        Build();

        Assert.Equal(texts.Select(static text => $"雨 / {text}"), texts.Select((_, i) => Content($"text-{i}", "meta[property='og:image:alt']")));
    }

    [Fact]
    public void Another_font_is_another_card()
    {
        Build();
        var old = Assert.Single(Cards());
        File.WriteAllBytes(Path.Combine(_folder.Path, "input/box.ttf"), BoxFont.Of(BoxFont.Ascii + "空雨作者王小明下了一夜的。街上没有人…们"));

        Build();

        Assert.NotEqual(old, Assert.Single(Cards()));
    }

    [Theory, InlineData("cardFont: box.ttf\n"), InlineData($"baseUrl: {Address}\ncardFont: box.ttf\ncards: none\n")]
    public void Without_an_address_or_where_nobody_wants_them_there_are_none(string settings)
    {
        _folder.Write("input/site.yml", settings);

        Build();

        Assert.Empty(Cards());
        Assert.Null(Image("rain"));
    }

    [Fact]
    public void Without_a_font_for_the_original_the_translation_stands_alone()
    {
        Build();
        var both = Assert.Single(Cards());
        File.WriteAllBytes(Path.Combine(_folder.Path, "input/box.ttf"), BoxFont.Of(BoxFont.Ascii));

        var result = Build();

        Assert.NotEqual(both, Assert.Single(Cards()));
        var hint = Assert.Single(result.Findings, static finding => finding.Code == "S521");
        Assert.Equal(Severity.Hint, hint.Severity);
        Assert.Contains("雨", hint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_font_for_either_there_is_no_card()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "input/box.ttf"), BoxFont.Of("x"));

        Build();

        Assert.Empty(Cards());
        Assert.Null(Image("rain"));
    }

    public void Dispose() => _folder.Dispose();

    BuildResult Build()
    {
        var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
        Assert.NotNull(result.Written);
        return result;
    }

    string[] Cards() => Directory.GetFiles(Path.Combine(_folder.Path, "output/assets"), "*.png");

    string? Image(params string[] page) => Content(string.Join('/', page), "meta[property='og:image']");

    string? Content(string page, string selector) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(_folder.Path, "output", page, "index.html"))).QuerySelector(selector)?.GetAttribute("content");
}
