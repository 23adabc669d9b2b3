using System.Text;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Lexicon;

public static class PinyinTests
{
    /// <summary>A person corrects this table by hand: every line is looked at.</summary>
    [Fact]
    public static void The_table_is_well_formed()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("pinyin.txt")!;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var (before, characters) = ("", new HashSet<char>());
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(' ');
            Assert.True(cells.Length == 2 && cells[0].Length is > 0 and <= 6 && cells[0].All(char.IsAsciiLetterLower) && cells[1].Length > 0, line);
            Assert.True(string.CompareOrdinal(before, cells[0]) < 0, line);
            Assert.True(cells[1].All(Script.IsHan) && cells[1].Distinct().Count() == cells[1].Length, line);
            (before, characters) = (cells[0], [.. characters, .. cells[1]]);
        }
        Assert.InRange(characters.Count, 1_000, 1_500);
    }

    [Fact]
    public static void A_character_may_be_spoken_in_several_ways()
    {
        Assert.Equal(["zhao"], Pinyin.Of('兆').ToArray());
        Assert.Equal(["ceng", "zeng"], Pinyin.Of('曾').ToArray());
        Assert.Empty(Pinyin.Of('丟').ToArray());
    }

    [Theory]
    [InlineData("陈树海昨天来过。", "Chen Shuhai came yesterday.", "陈", "chen")]
    [InlineData("陈树海昨天来过。", "Chen Shuhai came yesterday.", "树海", "shuhai")]
    [InlineData("她住在南岭。", "She lives in Nanling.", "南岭", "nanling")]
    public static void A_name_is_known_by_its_sound(string chinese, string english, string name, string rendering) =>
        Assert.Equal([EnglishStem.Of(rendering)], NamesBySound.Find([chinese], [english])!.Find(Atoms.Hash(name)).Stems.ToArray());

    [Theory]
    [InlineData("这是门。", "Men say that. The men left.")]
    [InlineData("何人何时何地何故何物。", "He left.")]
    [InlineData("", "")]
    public static void A_word_that_only_sounds_alike_is_no_name(string chinese, string english) =>
        Assert.Null(NamesBySound.Find([chinese], [english]));
}
