using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Lexicon;

public static class CedictTests
{
    static readonly Cedict Dictionary = Cedict.Read(
        """
        # A dictionary of three words.
        燈塔 灯塔 [deng1 ta3] /lighthouse/light tower (on a coast)/CL:座[zuo4]/
        發 发 [fa1] /to send out/
        髮 发 [fa4] /hair/
        no entry

        王 王 [Wang2] /surname Wang/
        """u8.ToArray());

    [Theory]
    [InlineData("灯塔")]
    [InlineData("燈塔")]
    public static void Both_spellings_are_found_by_their_senses(string word)
    {
        Assert.Equal(["lighthouse", "light", "tower"], Senses(word, "lighthouse", "light", "tower", "coast", "cl"));
        Assert.True(((ILexicon)Dictionary).MayBegin(Atoms.Hash(word)));
    }

    [Fact]
    public static void Entries_of_one_word_are_taken_together() => Assert.Equal(["send", "hair"], Senses("发", "send", "hair"));

    [Fact]
    public static void A_sense_that_renders_nothing_is_passed_over() => Assert.Empty(Senses("王", "surname", "wang"));

    [Fact]
    public static void Lines_that_are_no_entries_are_counted_and_left_out()
    {
        Assert.Equal((1, 5), Dictionary.Malformed);
        Assert.Equal(0, Cedict.Read("a,b\n\xff"u8.ToArray()).Count);
        Assert.Equal((0, 0), Cedict.Read("灯 灯 [deng1] /lamp/\r\n\r\n"u8.ToArray()).Malformed);
    }

    [Fact]
    public static void It_counts_less_than_our_own_words()
    {
        var own = WordList.Read("灯塔\tlighthouse:0.8\n"u8.ToArray());
        var renderings = new KnownWords(Dictionary: Dictionary).With(own).Find(Atoms.Hash("灯塔"));

        Assert.Equal(EnglishStem.Of("lighthouse"), renderings.Stems[0]);
        Assert.Equal(0.8f, renderings.Weights[0]);
        Assert.All(renderings.Weights[1..].ToArray(), weight => Assert.InRange(weight, 0.1f, 0.5f));
        Assert.Equal(3, renderings.Stems.Length);
    }

    [Fact]
    public static void Without_a_dictionary_or_glossary_our_own_words_are_asked_directly() =>
        Assert.Same(ChineseEnglish.Words, KnownWords.None.With(ChineseEnglish.Words));

    static string[] Senses(string word, params string[] expected)
    {
        var stems = ((ILexicon)Dictionary).Find(Atoms.Hash(word)).Stems.ToArray();
        return [.. expected.Where(sense => stems.Contains(EnglishStem.Of(sense)))];
    }
}
