using FsCheck.Xunit;
using Sora.Bitext;
using Sora.Site.Cards;
using Sora.Site.Input;
using Xunit;

namespace Sora.Site.Tests.Cards;

/// <summary>Where the lines of a card end.</summary>
public sealed class LineTests : IDisposable
{
    const string Hanzi = "渡船停在岸边夫说水涨了今天不开，。：；！？、“”‘’《》（）…—";

    readonly TemporaryFolder _folder = new();
    readonly CardFonts _fonts;

    public LineTests()
    {
        var path = Path.Combine(_folder.Path, "box.ttf");
        File.WriteAllBytes(path, BoxFont.Of(BoxFont.Ascii + Hanzi));
        _fonts = CardFonts.Named([path], FontFile.Read);
    }

    [Theory]
    [InlineData("渡船停在岸边", 4, "渡船停|在岸边")]
    [InlineData("渡船停在岸边，", 6, "渡船停在|岸边，")]
    [InlineData("船夫说：“水涨了。”", 6, "船夫说：|“水涨了。”")]
    [InlineData("渡船停在《岸边》今天", 5, "渡船停在|《岸边》|今天")]
    [InlineData("今天——不开", 4, "今天——|不开")]
    [InlineData("说 OpenAI 水涨", 8, "说 OpenAI|水涨")]
    [InlineData("The ferry lay at the bank", 13, "The ferry lay|at the bank")]
    [InlineData("Text-to-Video", 8, "Text-to-|Video")]
    [InlineData("Metaprogramming", 9, "Metaprogr|amming")]
    public void Lines_end_where_they_may_and_are_alike(string text, float width, string lines) =>
        Assert.Equal(lines, string.Join('|', Measured(text).Lines(width).Select(Said)));

    [Theory]
    [InlineData("渡船停在岸边，今天不开", 4, 2, "渡船停在|岸边…")]
    [InlineData("The ferry lay at the bank", 9, 1, "The...")]
    [InlineData("Metaprogramming", 9, 1, "Metapr...")]
    [InlineData("渡船", 4, 2, "渡船")]
    [InlineData("渡船停", 0, 1, "")]
    public void What_is_too_long_is_cut_off_behind_a_word(string text, float width, int most, string lines) =>
        Assert.Equal(lines, string.Join('|', Measured(text).Lines(width, most, Measured(text[0] < 128 ? "..." : "…")).Select(Said)));

    [Property]
    public bool No_character_is_lost_and_no_line_is_too_wide(byte[] places, byte room)
    {
        const string All = $"    {Hanzi}{BoxFont.Ascii}";
        var text = string.Concat(places.Select(static place => All[place % All.Length]));
        var measured = Measured(text);
        var width = 1 + (room / 8f);

        var lines = measured.Lines(width);

        var said = string.Concat(measured.Characters.Select(static character => character.Rune)).Replace(" ", "", StringComparison.Ordinal);
        return said == string.Concat(lines.Select(Said)).Replace(" ", "", StringComparison.Ordinal)
            && lines.All(line => line.Widths.Sum() <= width + .001f)
            && (width < measured.WidestWord() || lines.Skip(1).All(static line => !"，。：；！？、”’》）…—".Contains(Said(line)[0], StringComparison.Ordinal)));
    }

    [Property]
    public bool Both_languages_stand_within_their_columns(byte source, byte target)
    {
        var (width, height) = (488f, 250f);
        var set = Typesetting.Of(Unset(string.Concat(Enumerable.Repeat("渡船停，", source))), Unset(string.Concat(Enumerable.Repeat("ferry ", target))), width, height, Card.TitleSizes);

        return new[] { set.Source, set.Target }.All(lines => lines.Length * set.Line <= height && lines.All(line => line.Widths.Sum() * set.Size <= width + .1f));
    }

    public void Dispose() => _folder.Dispose();

    UnsetText Unset(string text) => new(Measured(text), Measured("..."));

    /// <summary>All characters are equally wide, and so can be counted.</summary>
    MeasuredText Measured(string text)
    {
        var characters = CardText.Of(_fonts, Language.Chinese, text).Characters;
        return new(characters, [.. characters.Select(static _ => 1f)], 1);
    }

    static string Said(MeasuredText line) => string.Concat(line.Characters.Select(static character => character.Rune));
}
