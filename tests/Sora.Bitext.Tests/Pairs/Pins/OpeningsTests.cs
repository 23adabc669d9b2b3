using FsCheck;
using FsCheck.Xunit;
using Sora.Bitext.Pairs.Pins;
using Xunit;

namespace Sora.Bitext.Tests.Pairs.Pins;

public static class OpeningsTests
{
    static readonly Openings Texts = new(["It rained last night.", "It rained in May.", "是的。", "是的。不过", "是的。", "GPT-4 问世", ""]);

    [Theory]
    [InlineData(0, "\"It rained last\"")]
    [InlineData(1, "\"It rained in\"")]
    [InlineData(2, "\"是的。\"@1")]
    [InlineData(3, "\"是的。不\"")]
    [InlineData(4, "\"是的。\"@3")]
    [InlineData(5, "\"GPT\"")]
    [InlineData(6, "\"\"")]
    public static void The_shortest_name_has_whole_words(int item, string name) =>
        Assert.Equal(name, Texts.NameOf(item).ToString());

    [Theory]
    [InlineData("It\n rained  last", 0)]
    [InlineData("GPT-4问世", 5)]
    [InlineData("", 6)]
    public static void White_space_does_not_count(string name, int item) =>
        Assert.Equal([item], Texts.Find(PinName.Opening(name)));

    [Fact]
    public static void Letters_are_the_same_however_they_are_composed() =>
        Assert.Equal([0], new Openings(["caf\u00e9 noir"]).Find(PinName.Opening("cafe\u0301")));

    [Fact]
    public static void The_whole_text_is_a_name_though_another_begins_with_it() =>
        Assert.Equal([1], new Openings(["Yes. But", "Yes.", "No."]).Find(PinName.Opening("Yes.")));

    [Fact]
    public static void A_slip_finds_what_was_meant() =>
        Assert.Equal("It rained in", Texts.Nearest(PinName.Opening("It raind in")));

    [Fact]
    public static void What_is_like_nothing_finds_nothing() =>
        Assert.Null(Texts.Nearest(PinName.Opening("Snow fell on the hills")));

    [Property]
    public static bool Every_text_is_found_by_its_name(NonNull<string>[] texts)
    {
        var openings = new Openings(texts.Select(text => text.Get[..Math.Min(3, text.Get.Length)]).Concat(texts.Select(text => text.Get)));
        return Enumerable.Range(0, 2 * texts.Length).All(item => openings.Find(openings.NameOf(item)) is [var found] && found == item);
    }
}
