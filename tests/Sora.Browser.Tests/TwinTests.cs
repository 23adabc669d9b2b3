using Xunit;

namespace Sora.Browser.Tests;

/// <summary>Sentences that light up with what stands for them on the other side: under a pointer, at a tap, with the focus.</summary>
public sealed class TwinTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    const string Lit = "() => [...document.querySelectorAll('[data-s]')].filter(e => getComputedStyle(e).textDecorationLine === 'underline').map(e => e.textContent)";

    /// <summary>Two sentences on one side are one, whichever of them the pointer is on.</summary>
    [Theory]
    [InlineData("“No wind tonight,” said the ferryman.", "船工说：“今晚没有风，你可以坐在外面。”", "“No wind tonight,” said the ferryman.", "“You can sit outside.”")]
    [InlineData("“You can sit outside.”", "船工说：“今晚没有风，你可以坐在外面。”", "“No wind tonight,” said the ferryman.", "“You can sit outside.”")]
    [InlineData("船工说：“今晚没有风，你可以坐在外面。”", "船工说：“今晚没有风，你可以坐在外面。”", "“No wind tonight,” said the ferryman.", "“You can sit outside.”")]
    [InlineData("他笑了起来。", "他笑了起来。", "我也笑了。", "He began to laugh, and so did I.")]
    [InlineData("He began to laugh, and so did I.", "他笑了起来。", "我也笑了。", "He began to laugh, and so did I.")]
    public async Task All_sentences_that_belong_together_light_up_and_no_other(string sentence, params string[] lit)
    {
        var page = await Open(new Uri(ferry.Host.Address, "night-ferry/"));

        await page.GetByText(sentence, new() { Exact = true }).HoverAsync();

        Assert.Equal(lit, await page.EvaluateAsync<string[]>(Lit));
    }

    /// <summary>Not every browser leaves a finger's place hovered: the script gives the sentence the focus.</summary>
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_sentence_under_a_finger_lights_its_twin(bool javaScript)
    {
        var page = await Open(SamplePages.Both, 375, javaScript: javaScript, touch: true);
        var pair = page.Locator("article .pair:has(p.source > [data-s='3'])").First;

        await pair.Locator(".source [data-s='2']").TapAsync();
        Assert.Equal(["第一班渡船已经靠岸，船上只有两个人。", "The first ferry had come in, with only two people on board."], await page.EvaluateAsync<string[]>(Lit));
        Assert.Equal(javaScript, await pair.Locator(".source [data-s='2']").EvaluateAsync<bool>("e => e.matches(':focus')"));

        await pair.Locator(".target [data-s='3']").TapAsync();
        Assert.Equal(["没有人说话。", "Nobody spoke."], await page.EvaluateAsync<string[]>(Lit));
    }

    [Fact]
    public async Task A_tapped_sentence_keeps_its_light_and_its_twins_until_another_place_is_tapped()
    {
        var page = await Open(SamplePages.Both, 375);
        var pair = page.Locator("article .pair:has(p.source > [data-s='2'])").First;

        await pair.Locator(".source [data-s='2']").ClickAsync();
        await page.Mouse.MoveAsync(1, 1);
        Assert.Equal("underline", await Line(pair.Locator(".target [data-s='2']")));
        Assert.Equal("none", await Line(pair.Locator(".target [data-s='1']")));

        await page.Mouse.ClickAsync(372, 400);
        await page.Mouse.MoveAsync(1, 1);
        Assert.Equal("none", await Line(pair.Locator(".target [data-s='2']")));
    }

    [Fact]
    public async Task A_link_that_has_the_focus_lights_its_sentence_without_JavaScript()
    {
        var page = await Open(SamplePages.Both, javaScript: false);
        var link = page.Locator("article p.source [data-s] a[href^=http]").First;

        await link.FocusAsync();

        var sentence = await link.EvaluateAsync<string>("e => e.closest('[data-s]').dataset.s");
        var pair = page.Locator("article .pair:has(p.source a[href^=http])").First;
        Assert.Equal("underline", await Line(pair.Locator($".target [data-s='{sentence}']")));
    }

    [Fact]
    public async Task A_sentence_past_the_fortieth_lights_up_as_well()
    {
        var page = await Open(SamplePages.Nights);
        var twin = page.Locator(".target [data-s='44']");

        await page.Locator(".source [data-s='44']").HoverAsync();
        Assert.Equal("underline", await Line(twin));

        await page.Locator(".source [data-s='43']").HoverAsync();
        Assert.Equal("none", await Line(twin));
    }
}
