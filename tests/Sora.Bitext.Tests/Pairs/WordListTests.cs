using System.Globalization;
using System.Text;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

public static class WordListTests
{
    /// <summary>A person corrects this list by hand: every line is looked at.</summary>
    [Fact]
    public static void The_list_is_well_formed()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("zh-en.tsv")!;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            Assert.True(cells.Length == 2 && cells[0].Length > 0 && words.Add(cells[0]), line);
            var renderings = cells[1].Split(' ').Select(rendering => rendering.Split(':')).ToArray();
            Assert.True(renderings.All(parts => parts.Length == 2 && parts[0].Length > 0 && parts[0].All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '\'')), line);
            Assert.InRange(renderings.Sum(parts => double.Parse(parts[1], CultureInfo.InvariantCulture)), 0, 1.1);
        }
        Assert.True(words.Count > 12_000);
    }

    [Theory]
    [InlineData("houses", "house")]
    [InlineData("running", "ran")]
    [InlineData("happily", "happy")]
    [InlineData("wives", "wife")]
    [InlineData("stopped", "stopping")]
    [InlineData("countries", "country")]
    [InlineData("better", "best")]
    public static void Forms_of_a_word_have_one_stem(string form, string other) => Assert.Equal(EnglishStem.Of(form), EnglishStem.Of(other));

    [Theory]
    [InlineData("glass", "gla")]
    [InlineData("bed", "be")]
    [InlineData("king", "k")]
    public static void Endings_that_are_none_stay(string word, string wrong) => Assert.NotEqual(EnglishStem.Of(word), EnglishStem.Of(wrong));

    [Theory]
    [InlineData("the")]
    [InlineData("were")]
    public static void Words_that_say_nothing_have_no_stem(string word) => Assert.Equal(0UL, EnglishStem.Of(word));

    [Fact]
    public static void A_phrase_stands_for_its_words_and_faulty_lines_are_left_out()
    {
        var list = WordList.Read("灯塔\tlighthouse:0.8 light-house:0.2\n坏\n错\tx\n灯塔\tagain:1\n"u8.ToArray());
        var renderings = list.Find(Atoms.Hash("灯塔"));
        Assert.Equal([EnglishStem.Of("lighthouse"), EnglishStem.Of("light"), EnglishStem.Of("house")], renderings.Stems.ToArray());
        Assert.Equal([0.8f, 0.2f, 0.2f], renderings.Weights.ToArray());
        Assert.False(list.Holds(Atoms.Hash("坏")));
    }

    [Fact]
    public static void Chinese_is_cut_at_the_longest_words()
    {
        var forms = new WordForms(WordList.Read("海\tsea:1\n海边\tseaside:1\n灯塔\tlighthouse:1\n"u8.ToArray()));
        forms.Cut("海边灯塔在", new Atoms());
        Assert.Equal(["海边", "灯塔", "在"], forms.Cuts.Values);
    }
}
