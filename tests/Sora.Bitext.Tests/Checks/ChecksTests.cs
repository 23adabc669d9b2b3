using System.Collections.Immutable;
using System.Diagnostics;
using Sora.Bitext.Blocks;
using Sora.Bitext.Checking;
using Sora.Bitext.Pairs;
using Xunit;
using static Sora.Bitext.Tests.Pairs.Samples;

namespace Sora.Bitext.Tests.Checking;

public static class ChecksTests
{
    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Checks", "ChecksTests.txt")))
            {
                if (line.Split('\t') is [var chinese, var english, var findings])
                    cases.Add(chinese, english, findings);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public static void A_pair_has_the_findings_that_the_case_file_says(string chinese, string english, string findings)
    {
        var text = Paired(Read("zh.md", chinese, Language.Chinese), Read("en.md", english, Language.English));
        Assert.Equal(findings, Said(Checks.Of(text)));
    }

    [Theory]
    [InlineData("zh", "She has kept ledgers in Lotus, Excel, Numbers, Calc, Quattro and Gnumeric.", "Lotus、Excel、Numbers、Calc、Quattro、Gnumeric 她都用过。")]
    [InlineData("zh", "It runs in Visual Studio, IntelliJ Idea, Sublime Text and Android Studio.", "Visual Studio、IntelliJ Idea、Sublime Text、Android Studio 里都能用。")]
    [InlineData("ja", "Instruments of the band are the Piano, Violin, Cello, Oboe, Fagott and Harp.", "バンドのパートはPiano、Violin、Cello、Oboe、Fagott、Harpなどです。")]
    [InlineData("ja", "The keys are called Shift, Control, Option, Command, Return and Escape.", "キーはShift Control Option Command Return Escapeといいます。")]
    public static void A_list_of_names_is_not_left_in_the_original_s_language(string tag, string english, string translation) =>
        Assert.DoesNotContain(InTranslation(tag, english, translation), finding => finding.Code == "S413");

    [Theory]
    [InlineData("zh", "The ferry left, the bell rang and nobody was on the shore.", "The ferry left，the bell rang and nobody was on the shore。")]
    [InlineData("ja", "The ferry left when the bell rang.", "The ferry left when the bell rang.")]
    public static void A_sentence_of_the_original_is(string tag, string english, string translation) =>
        Assert.Contains(InTranslation(tag, english, translation), finding => finding.Code == "S413");

    static ImmutableArray<Diagnostic> InTranslation(string tag, string english, string translation) =>
        Checks.Of(Paired(Read("en.md", english, Language.English), Read($"{tag}.md", translation, Language.TryParse(tag)!)));

    [Fact]
    public static void A_finding_names_the_line_of_both_texts()
    {
        var text = Pairing.Pair(Read("zh.md", "雨。\n\n来了 32 个人。\n", Language.Chinese), Read("en.md", "Rain.\n\n\nPeople came.\n", Language.English));
        var finding = Assert.Single(Checks.Of(text));
        Assert.Equal((new("zh.md", 3), new SourceLine("en.md", 4)), (finding.Where, finding.Other));
    }

    [Fact]
    public static void A_number_that_moved_to_the_next_paragraph_is_not_missing() =>
        Assert.Empty(Checks.Of(Pairing.Pair(
            Chinese(Paragraph("昨天来了 32 个人。"), Paragraph("大家都很高兴。")),
            English(Paragraph("People came yesterday."), Paragraph("All 32 of them were very happy.")))));

    /// <summary>Each would be compared with all of the other side, in each of the ways to write it.</summary>
    [Theory]
    [InlineData(1_000, 2_000)]
    [InlineData(20_000, 0)]
    public static void Of_a_passage_with_thousands_of_numbers_none_is_told(int numbers, int expected)
    {
        string Measured(int first) => string.Join(' ', Enumerable.Range(0, numbers).Select(i => $"{first + (7 * i)}"));
        var text = Paired(Chinese(Paragraph($"测得 {Measured(2_101)} 次。")), English(Paragraph($"They measured {Measured(2_104)} times.")));
        Assert.Equal(expected, Checks.Of(text).Count(static finding => finding.Code == "S405"));
    }

    [Fact]
    public static void Of_a_hundred_thousand_links_the_one_too_many_is_told_soon()
    {
        static Block Linked(string text, int first, int links) => Paragraph(text) with
        {
            References = [.. Enumerable.Range(first, links).Select(i => new Reference($"https://sora.example/{i}", IsImage: false, default))],
        };

        var watch = Stopwatch.StartNew();
        var findings = Checks.Of(Paired(Chinese(Linked("下雨了。", 200_000, 100_000)), English(Linked("It rained.", 500_000, 100_001))));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal("S408", Assert.Single(findings).Code);
    }

    [Fact]
    public static void Listings_may_differ_in_their_comments()
    {
        Assert.Empty(Checks.Of(Paired(Chinese(Code("// 先装\nnpm install\n")), English(Code("// Install first\nnpm install\n")))));
        Assert.Equal("S412", Assert.Single(Checks.Of(Paired(Chinese(Code("npm install\n")), English(Code("npm start\n"))))).Code);
    }

    [Theory]
    [InlineData(3, "")]
    [InlineData(4, "S402")]
    [InlineData(20, "S404")]
    public static void A_long_run_without_a_twin_is_reported_and_half_a_text(int paragraphs, string codes)
    {
        var pairs = Paired(Chinese(Paragraph(string.Concat(Enumerable.Repeat("昨夜下了雨。", 30)))), English(Paragraph(string.Concat(Enumerable.Repeat("It rained last night. ", 30)))));
        var alone = Enumerable.Range(0, paragraphs).Select(i => new Pair(PairId.Of("", i + 2), [Paragraph("风很大，雨也很大，没有人出门。")], [], new([new(new(0, 1), new(0, 0), 1)]), 1));
        Assert.Equal(codes, string.Join(' ', Checks.Of(pairs with { Pairs = [.. pairs.Pairs, .. alone] }).Select(finding => finding.Code)));
    }

    [Fact]
    public static void A_doubtful_pair_is_a_hint()
    {
        var text = Paired(Chinese(Paragraph("下雨了，孩子们去上学。")), English(Paragraph("The bank raised its rates.")));
        var doubtful = text with { Pairs = [text.Pairs[0] with { Confidence = 0.7 }] };
        Assert.Equal(("S401", Severity.Hint), (Assert.Single(Checks.Of(doubtful)).Code, Checks.Of(doubtful)[0].Severity));
    }

    [Fact]
    public static void Texts_in_other_languages_have_no_findings_about_words()
    {
        var text = Paired(Read("fr.md", "Il pleut depuis 32 jours.", Language.TryParse("fr")!), Read("de.md", "Es regnet.", Language.TryParse("de")!));
        Assert.Empty(Checks.Of(text));
    }

    /// <summary>All blocks of one side beside all of the other.</summary>
    static ParallelText Paired(Article source, Article target)
    {
        var (sources, targets) = (source.Blocks.Sum(block => block.Sentences.Length), target.Blocks.Sum(block => block.Sentences.Length));
        return new(source, target, [new(PairId.Of("", 1), source.Blocks, target.Blocks, new([new(new(0, sources), new(0, targets), 1)]), 1)]);
    }

    static Article Read(string file, string text, Language language) =>
        new(language, new(), MarkdownReader.Read(new(file, text, language)).Blocks, file);

    static string Said(IEnumerable<Diagnostic> findings)
    {
        var said = findings.Select(finding => $"{finding.Code} {finding.Message.Split('“', '”')[1]}").ToArray();
        return said.Length == 0 ? "-" : string.Join(';', said);
    }
}
