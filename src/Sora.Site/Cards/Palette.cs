using SkiaSharp;

namespace Sora.Site.Cards;

/// <summary>The theme's colours by day, as tokens.css names them: a picture cannot know whether it is night where it is seen.</summary>
static class Palette
{
    public static readonly SKColor Paper = new(0xFFFCFBF7);
    public static readonly SKColor Ink = new(0xFF22252D);
    public static readonly SKColor Quiet = new(0xFF5E636E);
    public static readonly SKColor Hair = new(0xFFDFDBD1);
    public static readonly SKColor SkyHigh = new(0xFFA3C2DC);
    public static readonly SKColor SkyMid = new(0xFFE2EBED);
    public static readonly SKColor SkyLow = new(0xFFFAE3CD);
    public static readonly SKColor Sun = new(0xFFDD6343);
}
