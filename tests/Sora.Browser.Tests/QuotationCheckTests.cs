using System.Collections.Concurrent;
using Microsoft.Playwright;
using Sora.Site;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A pasted quotation is found to the letter, found revised, or not found; and does nothing but be read.</summary>
public sealed class QuotationCheckTests : BrowserTest
{
    const string Chinese = "雨下了一整夜。街上一个人也没有。天亮的时候，雨停了。";
    const string English = "It rained all night. Nobody was in the street. At dawn it stopped.";
    const string Page = "quotation/";

    readonly string _folder = Directory.CreateTempSubdirectory("sora-quoted-").FullName;
    readonly StaticHost _host;
    readonly string _id;

    public QuotationCheckTests(Chromium chromium)
        : base(chromium)
    {
        Write("rain", "zh", "title: 雨", $"{Chinese}\n\n河水涨了，桥还在。");
        Write("rain", "en", "title: Rain", $"{English}\n\nThe river rose, and the bridge still stood.");
        Write("snow", "zh", "title: 雪", "雪落在田里，没有声音。");
        Write("snow", "en", "title: Snow", "Snow fell on the fields without a sound.");
        var result = SiteBuild.Run(new(Path.Combine(_folder, "input"), Output, new("https://sora.example/")));
        Assert.NotNull(result.Written);
        _id = result.Articles.Single(static article => article.Files.Slug == "rain").Ids[0].ToString();
        _host = new(Output, "/");
    }

    string Output => Path.Combine(_folder, "output");

    [Theory]
    [InlineData(English), InlineData(Chinese), InlineData("  It rained all night.\n Nobody was in the street.  At dawn it stopped. ")]
    public async Task A_whole_side_is_exact_however_it_is_wrapped(string pasted) => Assert.Equal(["Exact"], await Said(await Check(pasted)));

    [Theory]
    [InlineData("Nobody was in the street. At dawn it stopped."), InlineData("街上一个人也没有。")]
    public async Task Whole_sentences_are_found(string pasted) => Assert.Equal(["Sentences"], await Said(await Check(pasted)));

    [Theory]
    [InlineData($"> {Chinese}\n>\n> {English}\n>\n> [雨 / Rain, ¶ 1](<https://sora.example/rain/ID/>)")]
    [InlineData($"{Chinese}\n\n{English}\n\n— 雨 / Rain, ¶ 1\nhttps://sora.example/rain/ID/")]
    public async Task Each_form_of_a_quotation_is_found(string form)
    {
        var page = await Check(form.Replace("ID", _id, StringComparison.Ordinal));
        Assert.Equal(["Exact", "Exact"], await Said(page));
        Assert.Equal($"{_host.Address}rain/#{_id}", await page.Locator("#verdicts a").First.TextContentAsync());
        await page.Locator("#verdicts a").First.ClickAsync();
        Assert.Equal(English, await page.Locator($"[id='{_id}'] .target").TextContentAsync());
    }

    [Fact]
    public async Task Two_passages_are_judged_each()
    {
        var page = await Check($"{English}\n\nThe river rose, and the bridge still stood.\n\nSnow fell on the fields with a sound.");
        Assert.Equal(["Exact", "Exact", "Unknown"], await Said(page));
    }

    [Fact]
    public async Task Other_words_under_its_address_are_a_revision()
    {
        Assert.Equal(["Revised"], await Said(await Check($"It poured till morning.\nhttps://sora.example/rain/#{_id}")));
        Assert.Equal(["Revised"], await Said(await Check("It rained all night. Nobody was in the street. At noon it had stopped.")));
    }

    [Fact]
    public async Task A_removed_passage_says_so()
    {
        Write("rain", "zh", "title: 雨", "河水涨了，桥还在。");
        Write("rain", "en", "title: Rain", "The river rose, and the bridge still stood.");
        Assert.NotNull(SiteBuild.Run(new(Path.Combine(_folder, "input"), Output, new("https://sora.example/"))).Written);
        Assert.Equal(["Gone"], await Said(await Check($"{English} https://sora.example/rain/{_id}/")));
    }

    [Fact]
    public async Task With_an_address_only_its_article_is_asked()
    {
        var asked = new ConcurrentBag<string>();
        await Check($"{English} https://sora.example/rain/{_id}/", asked);
        Assert.Equal([$"{_host.Address}rain/passages.json"], asked.Where(static address => address.EndsWith(".json", StringComparison.Ordinal)));
        Assert.All(asked, address => Assert.StartsWith(_host.Address.AbsoluteUri, address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)><script>alert(2)</script> is no quotation.")]
    [InlineData("https://evil.example/rain/p000000/ ../../rain/p000000/ /constructor/p000000/ is no quotation either.")]
    [InlineData("\"'`${alert(1)}.”’」』 \0 ￿ ‮ is none.")]
    public async Task A_hostile_paste_is_text(string pasted)
    {
        var page = await Check(pasted);
        Assert.Equal(["Unknown"], await Said(page));
        Assert.Equal(0, await page.Locator("#verdicts :is(img, script)").CountAsync());
    }

    [Fact]
    public async Task A_long_paste_without_an_end_is_judged_in_time()
    {
        var page = await Check(string.Concat(Enumerable.Repeat("a.”/rain/p0", 1800)));
        Assert.Equal(["Unknown"], await Said(page));
    }

    [Fact]
    public async Task Without_JavaScript_and_from_a_disk_the_page_says_what_it_needs()
    {
        var still = await Open(SamplePages.Index, javaScript: false);
        await still.GotoAsync(_host.Address + Page);
        Assert.True(await still.Locator("noscript .target").IsVisibleAsync());
        Assert.False(await still.Locator("#check").IsVisibleAsync());

        var disk = await Open(SamplePages.Index);
        await disk.GotoAsync(new Uri(Path.Combine(Output, "quotation", "index.html")).AbsoluteUri);
        await disk.Locator("textarea").FillAsync(English);
        await disk.Locator("#check button").ClickAsync();
        Assert.Equal(["OnDisk"], await Said(disk));
    }

    async Task<IPage> Check(string pasted, ConcurrentBag<string>? asked = null)
    {
        var page = await Open(SamplePages.Index);
        await page.GotoAsync(_host.Address + Page);
        page.Dialog += static (_, dialog) => throw new InvalidOperationException(dialog.Message);
        page.Request += (_, request) => asked?.Add(request.Url);
        await page.GetByLabel("Quotation").FillAsync(pasted);
        await page.Locator("#check button").ClickAsync();
        await page.GetByRole(AriaRole.Status).Locator("p").First.WaitForAsync();
        return page;
    }

    static async Task<string?[]> Said(IPage page)
    {
        await page.Locator("#verdicts p").First.WaitForAsync();
        return await page.Locator("#verdicts p").EvaluateAllAsync<string[]>("all => all.map(said => said.dataset.said)");
    }

    void Write(string slug, string language, string facts, string text)
    {
        var path = Path.Combine(_folder, "input", slug, language + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"---\n{facts}\n---\n\n{text}\n");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
