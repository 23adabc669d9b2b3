using SkiaSharp;
using Sora.Site.Cards;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Cards;

public static class PaletteTests
{
    public static TheoryData<string, SKColor> Colours => new()
    {
        { "paper", Palette.Paper }, { "ink", Palette.Ink }, { "quiet", Palette.Quiet }, { "hair", Palette.Hair },
        { "sky-high", Palette.SkyHigh }, { "sky-mid", Palette.SkyMid }, { "sky-low", Palette.SkyLow }, { "sun", Palette.Sun },
    };

    [Theory, MemberData(nameof(Colours))]
    public static void Cards_have_the_colours_of_the_pages(string token, SKColor colour) =>
        Assert.Contains($"--{token}: light-dark(#{colour.ToString()[3..]},", File.ReadAllText(Repository.Path("theme", "assets", "tokens.css")), StringComparison.OrdinalIgnoreCase);
}
