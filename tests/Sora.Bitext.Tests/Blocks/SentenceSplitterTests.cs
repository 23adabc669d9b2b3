using System.Collections.Immutable;
using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Blocks;

public static class SentenceSplitterTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Blocks", "SentenceSplitterTests.txt")))
            {
                if (line.Split('\t') is [var tag, var marked])
                    cases.Add(tag, marked);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void Sentences_end_where_the_case_file_says(string tag, string marked)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal).Replace('⏎', '\n');
        Assert.Equal(marked, Marked(text, Language.TryParse(tag)!).Replace('\n', '⏎'));
    }

    [Property(MaxTest = 500)]
    public static void Every_character_but_white_space_is_in_exactly_one_sentence(byte[] pieces, byte tag)
    {
        var text = string.Concat(pieces.Select(piece => Pieces[piece % Pieces.Length]));
        var end = 0;
        foreach (var range in SentenceSplitter.Split(text, LanguageOf(tag)))
        {
            Assert.True(string.IsNullOrWhiteSpace(text[end..range.Start.Value]));
            Assert.Equal(text[range].Trim(), text[range]);
            Assert.NotEqual("", text[range]);
            end = range.End.Value;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]));
    }

    [Property(MaxTest = 500)]
    public static void A_decimal_is_never_cut(byte[] before, byte[] after, byte tag)
    {
        var text = string.Concat(before.Select(piece => Pieces[piece % Pieces.Length])) + "3.5"
            + string.Concat(after.Select(piece => Pieces[piece % Pieces.Length]));
        var cut = text.Length - string.Concat(after.Select(piece => Pieces[piece % Pieces.Length])).Length - 1;
        Assert.DoesNotContain(
            SentenceSplitter.Split(text, LanguageOf(tag)),
            range => range.End.Value == cut || range.Start.Value == cut);
    }

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData(".")]
    [InlineData("…")]
    [InlineData("。”")]
    [InlineData(". ")]
    [InlineData("（“「")]
    [InlineData("“a。”")]
    [InlineData("a.")]
    [InlineData("。 ”")]
    [InlineData("：“好！")]
    [InlineData("A. \"")]
    [InlineData("[1]")]
    [InlineData(".[")]
    [InlineData("²")]
    [InlineData(".², ")]
    [InlineData("．")]
    [InlineData("一．")]
    [InlineData(". »")]
    [InlineData("3. Mai ")]
    [InlineData("！」と")]
    public static void A_megabyte_of_hostile_marks_is_cut_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length));
        foreach (var hostile in new[] { text, text[..(1 << 17)] + new string('”', 1 << 17), new string('“', 1 << 17) + text[..(1 << 17)] })
        {
            Assert.NotEmpty(SentenceSplitter.Split(hostile, Language.Chinese));
            Assert.NotEmpty(SentenceSplitter.Split(hostile, Language.English));
            Assert.NotEmpty(SentenceSplitter.Split(hostile, German));
        }
    }

    [Fact]
    public static void Blank_text_has_no_sentences() => Assert.Empty(SentenceSplitter.Split(" \u00A0\n\u3000", Language.Chinese));

    [Theory]
    [InlineData("zh", 0)]
    [InlineData("en", 1)]
    public static void The_faithful_essay_is_cut_as_its_gold_beads_are(string tag, int side)
    {
        var gold = File.ReadAllText(Repository.Shared("texts/sora-faithful/gold-sentences.tsv"));
        var text = File.ReadAllText(Repository.Shared($"texts/sora-faithful/{tag}.txt"));
        var expected = gold.Split("\n\n")
            .Select(paragraph => paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(bead => bead.Split('\t')[side].Split(" ⏎ ")).ToArray());
        var actual = text.Split("\n\n")
            .Select(paragraph => SentenceSplitter.Split(paragraph, Language.TryParse(tag)!).Select(range => paragraph[range]).ToArray());
        var disagreements = expected.Zip(actual).Count(pair => !pair.First.SequenceEqual(pair.Second));

        // The one disagreement: "Ltd." before "All rights reserved", which the gold takes for one sentence.
        Assert.InRange(disagreements, 0, side);
    }

    static readonly Language German = Language.TryParse("de")!;

    static readonly ImmutableArray<string> Pieces =
    [
        "。", "！", "？", "…", ".", "!", "?", "“", "”", "\"", "'", "‘", "’", "「", "」", "（", "）", "(", ")", "《", "》", "，", "：", "；", ",",
        " ", "\n", "\u3000", "天", "下雨了", "他说", "然后", "A", "word", "Mr", "etc", "J", "7", "3.5", "—", "😀", "e.g", "The",
        "．", "»", "«", "„", "[1]", "²", "\u00A0", "と", "的", "一", "19", "Nr", "PDF",
    ];

    static Language LanguageOf(byte tag) => (tag % 3) switch { 0 => Language.Chinese, 1 => Language.English, _ => German };

    static string Marked(string text, Language language)
    {
        var ranges = SentenceSplitter.Split(text, language);
        return string.Concat(ranges.Select((range, i) =>
            i == 0 ? text[range] : text[ranges[i - 1].End.Value..range.Start.Value] + "|" + text[range]));
    }
}
