using Microsoft.Playwright;
using Sora.Site.Preview;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Sora.Browser.Tests;

/// <summary>The review end to end: a text whose pairs are wrong is found, mended, saved, built again, and right.</summary>
public sealed class ReviewTests(Chromium chromium) : BrowserTest(chromium)
{
    const string Chinese = "---\ntitle: 灯塔\n---\n昨夜下了一场大雨，早上路面还是湿的。\n\n守塔人点亮了灯，然后下山去买面包。\n\n钟声传来的时候，渡船已经离岸了。\n\n没有人知道他为什么第731天才回来。\n";
    const string English = "---\ntitle: The lighthouse\n---\nIt rained hard last night, and in the morning the road was still wet.\n\nThe keeper lit the lamp and then went down the hill to buy bread.\n\nBy the time the bell was heard, the ferry had left the shore.\n\nNobody knew why he had come back on day 902 only.\n";

    /// <summary>Deliberately wrong: the lamp with the rain, the ferry alone.</summary>
    const string Wrong = "# A remark that stays.\n[\"昨夜\", \"守塔人\"]:[\"It rained\"]\n[]:[\"The keeper\"]\n[\"钟声\"]:[]\n[]:[\"By the\"]\n";

    const string ChineseSentences = "---\ntitle: 灯塔\n---\n昨夜下了一场大雨，早上路面还是湿的。\n\n守塔人点亮了灯。他下山去买面包。面包店的门关着。钟声传来的时候，渡船已经离岸了。\n";
    const string EnglishSentences = "---\ntitle: The lighthouse\n---\nIt rained hard last night, and in the morning the road was still wet.\n\nThe keeper lit the lamp. He went down the hill to buy bread. The door of the bakery was shut. By the time the bell was heard, the ferry had left the shore.\n";

    /// <summary>Deliberately wrong: the bread with the lamp, so that the shut door stands beside the way down the hill.</summary>
    const string WrongSentences = "[\"守塔人\"]:[\"The keeper\"] # looked at\n  [\"守塔人\"]:[\"The keeper\", \"He went\"]\n";

    readonly string _folder = Directory.CreateTempSubdirectory("sora-review-").FullName;

    [Fact]
    public async Task Wrong_pairs_are_found_mended_saved_and_built_again()
    {
        await using var server = await Serve(Chinese, English, Wrong);
        var page = await OpenAt(new(server.Address, "_review/lighthouse/"));
        var pairs = page.Locator("#pairs > section");
        Assert.Equal(5, await pairs.CountAsync());
        var twins = await page.EvaluateAsync<double[]>("() => ['.source', '.target'].flatMap(side => { const box = document.querySelector(side).getBoundingClientRect(); return [box.top, box.left, box.right] })");
        Assert.Equal(twins[0], twins[3], 1.0);
        Assert.True(twins[2] < twins[4], "the languages stand beside each other");

        await page.Keyboard.PressAsync("n");
        Assert.Contains("902", await page.Locator("[aria-current=true]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("S405", await page.Locator("[aria-current=true] .why").TextContentAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("c");
        await Says("Confirmed.");
        await page.Keyboard.PressAsync("n");
        await Says("No pair is in doubt.");

        // By mouse and by keys: the first pair takes in the keeper, and is split again where it should be.
        await pairs.First.ClickAsync();
        await page.Locator("[data-act=merge]").ClickAsync();
        await Says("Merged.");
        await page.Keyboard.PressAsync("s");
        await Says("Split.");
        await pairs.Nth(2).ClickAsync();
        await page.Keyboard.PressAsync("m");
        await Says("Merged.");
        await page.Keyboard.PressAsync("x");
        await Says("Unpaired.");
        await page.Keyboard.PressAsync("z");
        await Says("Undone.");

        Assert.Equal(4, await pairs.CountAsync());
        Assert.Equal(
            "# A remark that stays.\n[\"昨\"]:[\"It\"]\n[\"守\"]:[\"The\"]\n[\"钟\"]:[\"By\"]\n[\"没\"]:[\"Nobody\"]\n",
            await File.ReadAllTextAsync(Input("lighthouse", "pairs.txt"), TestContext.Current.CancellationToken));

        var built = await OpenAt(new(server.Address, "lighthouse/"));
        await Expect(built.Locator(".pair:has-text('守塔人') .target")).ToContainTextAsync("The keeper", new() { Timeout = 30_000 });
        await Expect(built.Locator(".pair:has-text('钟声') .target")).ToContainTextAsync("By the time", new() { Timeout = 30_000 });

        Task Says(string text) => Expect(page.Locator("#said")).ToHaveTextAsync(text, new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Wrong_sentences_are_found_mended_saved_and_built_again()
    {
        await using var server = await Serve(ChineseSentences, EnglishSentences, WrongSentences);
        var page = await OpenAt(new(server.Address, "_review/lighthouse/"));
        var rows = page.Locator("#pairs li");
        Assert.False(await rows.First.IsVisibleAsync());

        await page.Keyboard.PressAsync("n");
        Assert.Contains("他下山去买面包。", await page.Locator("li[aria-current=true] .source").TextContentAsync(), StringComparison.Ordinal);
        await Expect(page.Locator("[aria-current=true]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("d");
        await Says("Shifted.");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("s");
        await Says("Split.");
        Assert.Equal(["守塔人点亮了灯。", "他下山去买面包。", "面包店的门关着。", "钟声传来的时候，渡船已经离岸了。"], await Texts(".source"));
        Assert.Equal("He went down the hill to buy bread.", (await Texts(".target"))[1]);
        await page.Keyboard.PressAsync("n");
        await Says("No pair is in doubt.");

        // By mouse as by keys, and back.
        await rows.Nth(2).ClickAsync();
        await page.Locator("[data-act=merge]").ClickAsync();
        await Says("Merged.");
        Assert.Equal(3, await rows.CountAsync());
        await page.Keyboard.PressAsync("z");
        await Says("Undone.");
        Assert.Equal(4, await rows.CountAsync());
        await page.Keyboard.PressAsync("o");
        Assert.False(await rows.First.IsVisibleAsync());
        Assert.Equal("Pair 2", await page.Locator("[aria-current=true]").GetAttributeAsync("aria-label"));
        await page.Locator("summary").ClickAsync();
        Assert.True(await rows.First.IsVisibleAsync());

        Assert.Equal(
            "[\"守塔人\"]:[\"The keeper\"] # looked at\n  [\"守\"]:[\"The keeper\"]\n  [\"他\"]:[\"He\"]\n  [\"面\"]:[\"The door\"]\n",
            await File.ReadAllTextAsync(Input("lighthouse", "pairs.txt"), TestContext.Current.CancellationToken));
        var built = await OpenAt(new(server.Address, "lighthouse/"));
        await Expect(built.Locator(".pair:has-text('守塔人')")).ToHaveCountAsync(1);
        await built.WaitForFunctionAsync("() => { const twin = [...document.querySelectorAll('.source [data-s]')].find(e => e.textContent.startsWith('他下山')); return twin && twin.closest('.pair').querySelector(`.target [data-s=\"${twin.dataset.s}\"]`)?.textContent.startsWith('He went') }");

        Task Says(string text) => Expect(page.Locator("#said")).ToHaveTextAsync(text, new() { Timeout = 30_000 });
        async Task<string[]> Texts(string side) => [.. (await rows.Locator(side).AllTextContentsAsync()).Select(static text => text.Trim())];
    }

    [Theory]
    [InlineData(1280), InlineData(375)]
    public async Task Axe_finds_nothing_by_day_or_night(int width)
    {
        await using var server = await Serve(ChineseSentences + "\n没有人知道他为什么第731天才回来。\n", EnglishSentences + "\nNobody knew why he had come back on day 902 only.\n", WrongSentences + "[]:[\"It rained\"]\n");
        var page = await Open(new Uri(server.Address, "_review/lighthouse/"), width);
        await page.Locator("summary").First.ClickAsync();
        await page.Keyboard.PressAsync("n");

        Assert.Empty(await Violations(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "Something is wider than the window.");
    }

    [Theory, InlineData(1280), InlineData(500)]
    public async Task What_is_wrong_is_said_before_anything_was_built_and_nothing_is_under_it_that_can_be_pressed(int width)
    {
        await using var server = await Serve(Chinese, English, "not a pair\n");
        var page = await OpenAt(new(server.Address, "_review/lighthouse/"));
        await page.SetViewportSizeAsync(width, 900);
        await page.Locator("#sora-preview li").WaitForAsync();

        Assert.StartsWith("rgb(252,", await page.Locator("html").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("""
            () => {
              const box = selector => document.querySelector(selector).getBoundingClientRect()
              return box('#sora-preview h2').left === box('#sora-preview li').left && box('#sora-preview h2').bottom <= box('#sora-preview li').top
            }
            """));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.tools button')].filter(button => {
              const { left, top, width, height } = button.getBoundingClientRect()
              return !button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
            }).map(button => button.textContent)
            """));
    }

    [Fact]
    public async Task An_error_lies_over_the_page_until_it_is_mended_and_the_place_stays()
    {
        var more = string.Concat(Enumerable.Range(1, 40).Select(static number => $"\n第{number}夜，灯塔亮了{number}次。\n"));
        var moreEnglish = string.Concat(Enumerable.Range(1, 40).Select(static number => $"\nOn night {number} the lighthouse lit up {number} times.\n"));
        await using var server = await Serve(Chinese + more, English + moreEnglish);
        var page = await OpenAt(new(server.Address, "lighthouse/"));
        await page.EvaluateAsync("document.querySelectorAll('.pair')[20].scrollIntoView({ behavior: 'instant' })");

        await File.WriteAllTextAsync(Input("lighthouse", "zh.md"), "---\ntitle: [<b>\n---\n雨。\n", TestContext.Current.CancellationToken);
        await Expect(page.Locator("#sora-preview li").First).ToContainTextAsync("zh.md", new() { Timeout = 30_000 });

        await File.WriteAllTextAsync(Input("lighthouse", "zh.md"), Chinese.Replace("昨夜", "昨天夜里", StringComparison.Ordinal) + more, TestContext.Current.CancellationToken);
        await Expect(page.Locator("main")).ToContainTextAsync("昨天夜里", new() { Timeout = 30_000 });
        await Expect(page.Locator("#sora-preview")).ToHaveCountAsync(0);
        await page.WaitForFunctionAsync("scrollY > 500");
    }

    [Fact]
    public async Task Tabs_that_nobody_sees_hold_no_connection_and_catch_up_when_they_are_shown()
    {
        const string become = """
            hidden => {
              Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
              document.dispatchEvent(new Event('visibilitychange'))
            }
            """;
        await using var server = await Serve(Chinese, English);
        var address = new Uri(server.Address, "lighthouse/");
        var first = await Open(address, alone: true);
        await first.EvaluateAsync(become, true);
        for (var tab = 2; tab < 7; tab++)
        {
            var page = await first.Context.NewPageAsync();
            await page.GotoAsync(address.AbsoluteUri);
            await page.EvaluateAsync(become, true);
        }
        var seventh = await first.Context.NewPageAsync();
        await seventh.GotoAsync(address.AbsoluteUri);

        await File.WriteAllTextAsync(Input("lighthouse", "zh.md"), Chinese.Replace("昨夜", "昨天夜里", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await Expect(seventh.Locator("main")).ToContainTextAsync("昨天夜里", new() { Timeout = 30_000 });
        await Expect(first.Locator("main")).ToContainTextAsync("昨夜");

        await first.EvaluateAsync(become, false);
        await Expect(first.Locator("main")).ToContainTextAsync("昨天夜里", new() { Timeout = 30_000 });
    }

    async Task<PreviewServer> Serve(string chinese, string english, string pairs = "")
    {
        Directory.CreateDirectory(Input("lighthouse"));
        foreach (var (name, text) in new[] { ("zh.md", chinese), ("en.md", english), ("pairs.txt", pairs) })
            await File.WriteAllTextAsync(Input("lighthouse", name), text, TestContext.Current.CancellationToken);
        var server = new PreviewServer(new(Input(), Path.Combine(_folder, "output")), 0, static _ => { });
        await server.Start();
        return server;
    }

    async Task<IPage> OpenAt(Uri address)
    {
        var page = await Open(SamplePages.Both);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    string Input(params string[] names) => Path.Combine([_folder, "input", .. names]);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
