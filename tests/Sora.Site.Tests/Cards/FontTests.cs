using System.Text;
using FsCheck.Xunit;
using SkiaSharp;
using Sora.Bitext;
using Sora.Site.Cards;
using Sora.Site.Input;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Cards;

/// <summary>What a font has is read without drawing with it; here both are compared.</summary>
public sealed class FontTests : IDisposable
{
    const string Has = "Rain 雨𠀀";

    readonly TemporaryFolder _folder = new();

    [Theory, InlineData("ja", 0), InlineData("zh-Hans", 2), InlineData("zh-Hant", 3)]
    public void Of_a_collection_that_the_publisher_names_the_face_is_taken_that_suits_the_language(string language, int index)
    {
        var asked = new List<(string Path, int Index)>();
        var fonts = CardFonts.Named(["fonts/NotoSerifCJK-Regular.ttc"], (path, index) =>
        {
            asked.Add((path, index));
            return null;
        });

        fonts.For(Language.TryParse(language)!, new Rune('直'));

        Assert.Equal([("fonts/NotoSerifCJK-Regular.ttc", index)], asked);
    }

    [Fact]
    public void A_font_has_what_is_in_it_and_nothing_else()
    {
        var face = FontFile.Read(Written(BoxFont.Of(Has)))!;

        Assert.Equal(
            Has.EnumerateRunes().Distinct().Order(),
            Enumerable.Range(0, 0x30000).Where(Rune.IsValid).Select(static value => new Rune(value)).Where(face.Characters.Has));
    }

    /// <summary>So no box stands where a character should be: what a face does not have is not drawn.</summary>
    [Theory, InlineData("zh-Hans"), InlineData("zh-Hant"), InlineData("ja"), InlineData("en"), InlineData("fr")]
    public void What_a_face_of_this_machine_is_said_to_have_it_can_draw(string language)
    {
        var (fonts, _) = FontFolders.Read("", new(new("", ""), null, new("https://sora.example/"), null, null, Language.Chinese, Language.English) { Where = default });
        FontFace?[] found = [.. "雨aé—…".EnumerateRunes().Select(rune => fonts!.For(Language.TryParse(language)!, rune))];
        FontFace[] faces = [.. found.OfType<FontFace>().Distinct()];
        Assert.SkipWhen(faces.Length == 0, "There are no fonts on this machine.");
        foreach (var face in faces)
        {
            using var typeface = SKTypeface.FromFile(face.Path, face.Index);
            using var font = new SKFont(typeface);
            for (var value = 0; value < 0x30000; value++)
            {
                if (Rune.IsValid(value) && face.Characters.Has(new(value)) && font.GetGlyph(value) == 0)
                    Assert.Fail($"{face.Path} has no U+{value:X4}.");
            }
        }
    }

    [Property]
    public bool A_broken_font_is_none_and_breaks_nothing(ushort place, byte value)
    {
        var bytes = BoxFont.Of(Has);
        bytes[place % bytes.Length] = value;
        var file = Written(bytes);
        return FontFile.Read(file) is null or { Index: 0 } && FontFile.Read(file, 1) is null;
    }

    [Property]
    public bool Half_a_font_is_none_and_breaks_nothing(ushort length)
    {
        var bytes = BoxFont.Of(Has);
        return FontFile.Read(Written(bytes[..(length % bytes.Length)])) is null or { Index: 0 };
    }

    [Fact]
    public void A_font_is_the_same_wherever_it_lies()
    {
        _folder.Write("elsewhere/x", "");
        File.WriteAllBytes(Path.Combine(_folder.Path, "elsewhere/x"), BoxFont.Of(Has));

        Assert.Equal(FontFile.Read(Written(BoxFont.Of(Has)))!.Identity, FontFile.Read(Path.Combine(_folder.Path, "elsewhere/x"))!.Identity);
    }

    [Theory]
    [InlineData("Rain", "Rain", "")]
    [InlineData("  Rain \n ain ", "Rain ain", "")]
    [InlineData("Rain ☂", "Rain", "☂")]
    [InlineData("Rain☂雨", "Rain雨", "☂")]
    [InlineData("雨 snow", "", "sow")]
    [InlineData("雨水", "", "水")]
    [InlineData("Ra\u00ADin\uFE0F", "Rain", "")]
    [InlineData("ni\u0301", "", "í")]
    public void A_text_is_drawn_without_signs_that_no_face_has_and_not_at_all_without_a_letter(string text, string drawn, string unseen)
    {
        var fonts = CardFonts.Named([Written(BoxFont.Of(Has))], FontFile.Read);

        var card = CardText.Of(fonts, Language.Chinese, text);

        Assert.Equal(drawn, string.Concat(card.Characters.Select(static character => character.Rune)));
        Assert.Equal(unseen, string.Concat(card.Unseen));
    }

    [Fact]
    public void The_font_of_the_broken_input_has_all_but_its_title()
    {
        var font = BoxFont.Of(BoxFont.Ascii + "空");
        var file = Repository.Path("tests", "Sora.Site.Tests", "Broken", "S521-character-of-no-font", "input", "box.ttf");
        if (Environment.GetEnvironmentVariable("SORA_ACCEPT") == "1")
            File.WriteAllBytes(file, font);
        Assert.Equal(font, File.ReadAllBytes(file));
    }

    [Fact]
    public void Letters_that_join_are_not_drawn_apart()
    {
        var fonts = CardFonts.Named([Written(BoxFont.Of("سلام"))], FontFile.Read);

        Assert.True(CardText.Of(fonts, Language.TryParse("ar")!, "سلام").IsEmpty);
    }

    public void Dispose() => _folder.Dispose();

    string Written(byte[] font)
    {
        var path = Path.Combine(_folder.Path, "font.ttf");
        File.WriteAllBytes(path, font);
        return path;
    }
}
