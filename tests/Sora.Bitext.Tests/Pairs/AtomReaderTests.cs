using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

public static class AtomReaderTests
{
    [Theory]
    [InlineData("7 万亿美元", "7 trillion")]
    [InlineData("100 万", "one million")]
    [InlineData("144 万块", "1.44 million")]
    [InlineData("百分之三十", "30%")]
    [InlineData("百分之三十", "thirty per cent")]
    [InlineData("四点启发", "four lessons")]
    [InlineData("1440 帧", "1,440 frames")]
    [InlineData("１４４０帧", "1440 frames")]
    [InlineData("两千零五", "two thousand and five")]
    [InlineData("二〇二四", "2024")]
    [InlineData("三十二倍", "thirty-two times")]
    [InlineData("一千七百五十亿", "175 billion")]
    [InlineData("六千亿", "$600 billion")]
    [InlineData("第一", "the first")]
    [InlineData("十二", "a dozen")]
    [InlineData("5.5%", "about 5.5 percent")]
    [InlineData("一百二十", "a hundred and twenty")]
    [InlineData("1亿2000万", "120 million")]
    [InlineData("3 千米", "3 km")]
    [InlineData("三千五", "3,500")]
    [InlineData("三点五亿", "350 million")]
    [InlineData("百分之三十二点五", "32.5%")]
    [InlineData("3萬", "30,000")]
    [InlineData("一九八四", "nineteen eighty-four")]
    [InlineData("三點五億", "350 million")]
    [InlineData("百分之三十二點五", "32.5%")]
    [InlineData("300餘萬", "over 3 million")]
    [InlineData("300万", "3\nmillion")]
    [InlineData("300\u00a0万", "3\u00a0million")]
    [InlineData("二十五", "twenty\nfive")]
    public static void Numbers_are_the_same_in_either_script(string chinese, string english) =>
        Assert.Single(Shared(chinese, english));

    [Fact]
    public static void A_date_is_its_year_and_its_month() =>
        Assert.Equal(2, Shared("2024 年 2 月", "in February 2024").Length);

    [Fact]
    public static void A_guess_is_both_its_numbers() => Assert.Equal(2, Shared("十七八岁", "seventeen or eighteen").Length);

    [Theory]
    [InlineData("GPT4 问世", "GPT-4 came out")]
    [InlineData("ｇｐｔ-４", "GPT4")]
    [InlineData("在OpenAI里", "at openai")]
    [InlineData("王兆洋（Zhaoyang）", "Wang Zhaoyang’s")]
    [InlineData("看 GPT3.5 吧", "GPT-3.5, then")]
    public static void Latin_words_are_blind_to_case_width_and_hyphens(string chinese, string english) =>
        Assert.NotEmpty(Shared(chinese, english));

    [Theory]
    [InlineData("一个人", "one man")]
    [InlineData("成千上万", "a thousand")]
    [InlineData("1440", "1441")]
    [InlineData("12", "12,000")]
    [InlineData("三十", "thirteen")]
    public static void What_is_no_number_or_another_one_is_not_shared(string chinese, string english) =>
        Assert.Empty(Shared(chinese, english));

    [Theory]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("亿亿亿亿亿亿亿亿亿亿亿亿")]
    [InlineData("nine trillion trillion trillion trillion")]
    [InlineData("\ud800a-\udc001-")]
    [InlineData("1.2.3.4,5,6..7-8-")]
    public static void Odd_numbers_do_no_harm(string text) => Read(text);

    static ulong[] Shared(string chinese, string english) => [.. Read(chinese).Intersect(Read(english))];

    static ulong[] Read(string text)
    {
        var atoms = new Atoms();
        new AtomReader(null).Read(text, atoms);
        return atoms.Hashes.ToArray();
    }
}
