using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sora.Bitext.Characters;
using Xunit;

namespace Sora.Bitext.Tests.Characters;

public static class NormalFormTests
{
    /// <summary>Letters and marks of which every second pair composes, sorts, or is blocked by another: Latin, kana, Hangul, Devanagari, Tibetan, music.</summary>
    static readonly string[] Pieces =
    [
        "a", "A", "e", "o", "s", "\u0301", "\u0300", "\u0308", "\u0323", "\u031B", "\u0327", "\u0345", "\u00E9", "\u1EAD", "\u212B", "\u1E9B",
        "か", "は", "\u3099", "\u309A", "\u1100", "\u1161", "\u11A8", "\uAC00", "\uAC01", "\u0928", "\u093C", "\u0958", "\u0F71", "\u0F72", "\u0F73",
        "\uFB1D", "\uF900", "\U0001D15E", "\U0001D157", "\U0001D165", "\U00011099", "\U000110BA", "永", "→", "😀",
    ];

    [Fact]
    public static void It_is_the_framework_s_for_every_character()
    {
        for (var value = 0; value < 0x30000; value++)
        {
            if (Rune.IsValid(value) && !IsNoCharacter(value) && !IsNewerThanUnicode14(value))
                AssertSame(new Rune(value).ToString());
        }
    }

    [Property(MaxTest = 5_000)]
    public static Property It_is_the_framework_s_for_letters_and_marks_in_any_order() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
        text => NormalForm.C(text) == text.Normalize(NormalizationForm.FormC));

    [Theory]
    [InlineData("永远 the sea — “2026”！")]
    [InlineData("")]
    public static void A_text_of_the_usual_kinds_is_left_alone(string text) => Assert.Same(text, NormalForm.C(text));

    [Fact]
    public static void Half_a_surrogate_pair_is_no_character() => Assert.Equal("\uFFFD永", NormalForm.C("\ud83d永"));

    [Fact]
    public static void A_code_point_that_is_never_to_be_a_character_stays() => Assert.Equal("永\U0001FFFE", NormalForm.C("永\U0001FFFE"));

    static void AssertSame(string text) => Assert.Equal(text.Normalize(NormalizationForm.FormC), NormalForm.C(text));

    /// <summary>The framework throws where it meets one.</summary>
    static bool IsNoCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>Where letters have been added that are composed of others: the framework knows them where its ICU does.</summary>
    static bool IsNewerThanUnicode14(int value) =>
        value is >= 0x105C0 and <= 0x105EF or >= 0x11380 and <= 0x113FF or >= 0x16100 and <= 0x1613F or >= 0x16D40 and <= 0x16D7F;
}
