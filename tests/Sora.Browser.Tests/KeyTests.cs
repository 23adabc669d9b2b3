using Microsoft.Playwright;
using Xunit;

namespace Sora.Browser.Tests;

public sealed class KeyTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    [Theory]
    [InlineData("1", "view-both"), InlineData("2", "view-stacked"), InlineData("3", "view-source"), InlineData("4", "view-target")]
    public async Task A_figure_chooses_the_view(string key, string view)
    {
        var page = await Open(SamplePages.Both);
        await page.Keyboard.PressAsync(key == "1" ? "2" : "1");

        await page.Keyboard.PressAsync(key);

        Assert.True(await IsChosen(page, view));
    }

    [Theory, InlineData("s", "swap"), InlineData("m", "mask")]
    public async Task A_letter_turns_a_choice_on_and_off(string key, string choice)
    {
        var page = await Open(SamplePages.Both);

        await page.Keyboard.PressAsync(key);
        Assert.True(await IsChosen(page, choice));

        await page.Keyboard.PressAsync(key);
        Assert.False(await IsChosen(page, choice));
    }

    [Fact]
    public async Task J_and_k_walk_from_pair_to_pair()
    {
        var page = await Open(SamplePages.Both);
        var ids = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main .pair[id]')].map(pair => pair.id)");

        foreach (var expected in new[] { ids[0], ids[1], ids[2] })
        {
            await page.Keyboard.PressAsync("j");
            Assert.Equal(expected, await Current(page));
        }
        await page.Keyboard.PressAsync("k");
        Assert.Equal(ids[1], await Current(page));
        Assert.Equal(ids[1], await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory, InlineData("n", "p"), InlineData("ArrowRight", "ArrowLeft")]
    public async Task Two_keys_walk_the_sentences_of_the_current_pair_and_light_their_twins(string next, string previous)
    {
        var page = await Open(SamplePages.Both);
        await page.Keyboard.PressAsync("j");
        var pair = page.Locator(".current");

        await page.Keyboard.PressAsync(next);
        Assert.Equal("underline", await Line(pair.Locator(".target [data-s='1']")));

        await page.Keyboard.PressAsync(next);
        Assert.Equal("underline", await Line(pair.Locator(".target [data-s='2']")));
        Assert.Equal("none", await Line(pair.Locator(".target [data-s='1']")));

        await page.Keyboard.PressAsync(previous);
        Assert.Equal("underline", await Line(pair.Locator(".source [data-s='1']")));
    }

    [Fact]
    public async Task Where_the_first_side_is_covered_the_keys_walk_the_other()
    {
        var page = await Open(SamplePages.Both);
        foreach (var key in new[] { "s", "m", "j", "j", "n" })
            await page.Keyboard.PressAsync(key);
        Assert.Equal("1", await Focused(page));

        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("2", await Focused(page));

        await page.Keyboard.PressAsync("p");
        Assert.Equal("1", await Focused(page));

        static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.closest('.current > .target [data-s]')?.dataset.s");
    }

    [Fact]
    public async Task Up_and_down_move_the_page_while_a_sentence_is_lit()
    {
        var page = await Open(SamplePages.Both);
        await page.Locator("article > .pair:not(.title) .source [data-s]").First.ClickAsync();
        var before = await page.EvaluateAsync<double>("scrollY");

        await page.Keyboard.PressAsync("ArrowDown");

        await page.WaitForFunctionAsync("before => scrollY > before", before);
    }

    [Fact]
    public async Task R_shows_the_other_language_of_one_paragraph_and_takes_it_away()
    {
        var page = await Open(SamplePages.Both);
        await page.Keyboard.PressAsync("3");
        await page.Keyboard.PressAsync("j");

        await page.Keyboard.PressAsync("r");
        Assert.True(await page.Locator(".current .target").IsVisibleAsync());
        Assert.Equal(1, await page.Locator("article > .pair:not(.title) > .target:not([hidden])").CountAsync());

        await page.Keyboard.PressAsync("r");
        Assert.Equal("until-found", await page.Locator(".current .target").GetAttributeAsync("hidden"));
    }

    [Fact]
    public async Task A_question_mark_opens_the_list_of_keys_and_closes_it()
    {
        var page = await Open(SamplePages.Both);
        var list = page.Locator("dialog");

        await page.Keyboard.PressAsync("?");
        Assert.True(await list.IsVisibleAsync());
        Assert.Equal(7, await list.Locator("tr").CountAsync());
        Assert.Equal(7, await list.Locator("td[lang|=zh]").CountAsync());

        await page.Keyboard.PressAsync("?");
        Assert.False(await list.IsVisibleAsync());

        await page.Keyboard.PressAsync("?");
        await list.Locator("button").ClickAsync();
        Assert.False(await list.IsVisibleAsync());
    }

    [Fact]
    public async Task The_list_of_keys_opens_again_before_its_closing_is_painted()
    {
        var page = await Open(SamplePages.Both);

        var states = await page.EvaluateAsync<bool[]>("""
            () => [1, 2, 3, 4].map(() => {
              document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }))
              return document.querySelector('dialog').open
            })
            """);

        Assert.Equal([true, false, true, false], states);
    }

    [Fact]
    public async Task The_list_of_keys_gives_the_focus_back_to_where_it_is_seen()
    {
        var page = await Open(SamplePages.Both);
        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings [aria-keyshortcuts='?']").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".settings summary")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("?");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".current")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task No_key_does_anything_with_a_modifier_in_a_field_or_when_keys_are_switched_off()
    {
        var page = await Open(SamplePages.Both);

        await page.Keyboard.PressAsync("Control+m");
        await page.Keyboard.PressAsync("Alt+m");
        Assert.False(await IsChosen(page, "mask"));

        await page.EvaluateAsync("document.querySelector('main').append(document.createElement('textarea'))");
        await page.Locator("textarea").PressAsync("m");
        Assert.Equal("m", await page.Locator("textarea").InputValueAsync());
        Assert.False(await IsChosen(page, "mask"));

        await page.Locator(".settings summary").ClickAsync();
        await page.Locator("#shortcuts").ClickAsync();
        await page.Keyboard.PressAsync("m");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("m");
        Assert.False(await IsChosen(page, "mask"));
        Assert.False(await IsChosen(page, "shortcuts"));
    }

    [Fact]
    public async Task On_a_page_in_one_language_the_figures_lead_to_the_others()
    {
        var page = await Open(SamplePages.Chinese);

        await page.Keyboard.PressAsync("4");
        await Arrive(page, "/valley/en/index.html");

        await page.Keyboard.PressAsync("1");
        await Arrive(page, "/valley/index.html");
    }

    [Fact]
    public async Task The_figures_take_the_place_along()
    {
        var page = await Open(SamplePages.Chinese);
        for (var pair = 0; pair < 6; pair++)
            await page.Keyboard.PressAsync("j");
        var id = await Current(page);

        await page.Keyboard.PressAsync("4");

        Assert.NotEqual("", id);
        await Arrive(page, $"/valley/en/index.html#{id}");
    }

    [Fact]
    public async Task Where_the_keys_cannot_be_switched_off_there_are_none()
    {
        var page = await Open(ferry.Passage);

        await page.Keyboard.PressAsync("j");

        Assert.Equal("", await Current(page));
    }

    static Task<bool> IsChosen(IPage page, string id) => page.EvaluateAsync<bool>("id => document.getElementById(id).checked", id);

    static Task<string> Current(IPage page) => page.EvaluateAsync<string>("document.querySelector('.current')?.id ?? ''");
}
