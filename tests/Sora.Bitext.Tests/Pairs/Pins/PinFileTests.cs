using FsCheck;
using FsCheck.Xunit;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Xunit;

namespace Sora.Bitext.Tests.Pairs.Pins;

public static class PinFileTests
{
    const string Example = """
        # The translator moved the ending to the front.

        ["昨夜下了雨"]:["It rained"]   # as found
          ["路面"]:["The road", "It was"]
        ["他说：\"走吧\""]:[]
        []:["Added by", "Yes."@2]
        [p7f3qd0]:["C:\\temp"]
        [pabc123]
        	["一"]:["One"]
        """;

    [Fact]
    public static void A_file_is_read()
    {
        var (file, findings) = PinFile.Parse("pairs.txt", Example);

        Assert.Empty(findings);
        Assert.Equal(
            ["", "", "[\"昨夜下了雨\"]:[\"It rained\"]", "[\"路面\"]:[\"The road\", \"It was\"]", "[\"他说：\\\"走吧\\\"\"]:[]", "[]:[\"Added by\", \"Yes.\"@2]", "[p7f3qd0]:[\"C:\\\\temp\"]", "", "[\"一\"]:[\"One\"]"],
            file.Lines.Select(line => line.Pin?.ToString() ?? ""));
        Assert.Equal([3, 8], Enumerable.Range(0, file.Lines.Length).Where(i => file.Lines[i].IsSentence));
        Assert.Equal("pabc123", file.Lines[7].Place?.ToString());
        Assert.Equal(["他说：\"走吧\"", "C:\\temp"], [file.Lines[4].Pin!.Source[0].Text, file.Lines[6].Pin!.Target[0].Text]);
    }

    [Fact]
    public static void What_was_read_is_written_back() =>
        Assert.All([Example, "", "\r\n#\r\n", "what is this\n[\"a\"]:"], text => Assert.Equal(text, PinFile.Parse("", text).Pins.ToString()));

    [Property]
    public static bool Any_text_is_written_back(NonNull<string> text) => PinFile.Parse("", text.Get).Pins.ToString() == text.Get;

    [Property]
    public static bool Any_words_can_be_named(NonNull<string> words, PositiveInt number)
    {
        var pin = new Pin([PinName.Opening(words.Get.Replace('\u007f', ' '), number.Get)], []);
        var written = PinFile.None.Add(PinLine.Remark(words.Get), PinLine.Blocks(pin)).ToString();
        var (read, findings) = PinFile.Parse("", written);
        return findings.IsEmpty && read.Lines.Length == 2 && read.Lines[1].Pin!.ToString() == pin.ToString();
    }

    [Fact]
    public static void Lines_are_added_behind_a_last_line_without_an_end()
    {
        var file = PinFile.Parse("", "[\"a\"]:[\"b\"]").Pins.Add(PinLine.Sentences(new([PinName.Opening("c")], [])), PinLine.Inside(PinName.Of(PairId.TryParse("p000000")!.Value)));
        Assert.Equal("[\"a\"]:[\"b\"]\n  [\"c\"]:[]\n[p000000]\n", file.ToString());
    }

    [Theory]
    [InlineData("[0]:[1]", 2)]
    [InlineData("“a”:“b”", 1)]
    [InlineData("[\"a\"]", 0)]
    [InlineData("[\"a\"] [\"b\"]", 7)]
    [InlineData("[\"a]:[\"b\"]", 8)]
    [InlineData("[\"a\", ]:[\"b\"]", 7)]
    [InlineData("[\"a\"]:[\"b\"] or so", 13)]
    [InlineData("[\"a\"@0]:[]", 5)]
    [InlineData("  [\"a\"]:[\"b\"]", 0)]
    [InlineData("[p7f3qd0]:[]\n  [p7f3qd0]:[]", 15)]
    public static void What_is_not_understood_is_reported_where_it_begins(string text, int column)
    {
        var finding = Assert.Single(PinFile.Parse("pairs.txt", text).Findings);
        Assert.Equal(("S421", column), (finding.Code, finding.Where.Column));
    }

    [Fact]
    public static void A_pair_of_nothing_is_reported() =>
        Assert.Equal("S425", Assert.Single(PinFile.Parse("pairs.txt", "\n[]:[ ] # nothing\n").Findings).Code);
}
