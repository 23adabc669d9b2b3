using SkiaSharp;

namespace Sora.Site.Cards;

/// <summary>Draws a card as PNG: the sky with the sun between the languages, below it both on paper.</summary>
static class CardPainter
{
    const int Horizon = 188;
    const int SunRadius = 58;
    const int Top = Horizon + 52;
    const int Space = 36;
    const int FirstCredit = 522;
    const int CreditLine = 36;
    const int SiteLine = Horizon - 24;
    const int SiteSize = 46;

    public static void Paint(Card card, Typefaces typefaces, Stream png)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Card.Width, Card.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var pen = new Pen(surface.Canvas, typefaces);
        PaintSky(surface.Canvas);
        PaintSite(card, pen);
        var foot = card.HasCredits ? FirstCredit : Card.Height;
        var columns = new Columns(pen, card.Source.IsEmpty || card.Target.IsEmpty);
        columns.Paint(card.Source.Words, card.Target.Words, new(Top, foot - Space - Top, card.Sizes, Palette.Ink));
        columns.Paint(card.Source.First, card.Target.First, new(FirstCredit, CreditLine, Card.CreditSizes, Palette.Quiet));
        columns.Paint(card.Source.Second, card.Target.Second, new(FirstCredit + CreditLine, CreditLine, Card.CreditSizes, Palette.Quiet));
        // Paper and letters repeat as they are: filtered, they take more room.
        using var pixels = surface.PeekPixels();
        pixels.Encode(png, new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 6));
    }

    static void PaintSky(SKCanvas canvas)
    {
        canvas.Clear(Palette.Paper);
        using var air = SKShader.CreateLinearGradient(new(0, 0), new(0, Horizon), [Palette.SkyHigh, Palette.SkyMid, Palette.SkyLow], [0, .55f, 1], SKShaderTileMode.Clamp);
        using var sky = new SKPaint { Shader = air };
        using var sun = new SKPaint { Color = Palette.Sun, IsAntialias = true };
        using var hair = new SKPaint { Color = Palette.Hair };
        canvas.Save();
        canvas.ClipRect(new(0, 0, Card.Width, Horizon));
        canvas.DrawPaint(sky);
        canvas.DrawCircle(Card.Width / 2, Horizon, SunRadius, sun);
        canvas.Restore();
        canvas.DrawRect(0, Horizon, Card.Width, 2, hair);
    }

    /// <summary>The site's name, in the one language and the other; once where it is the same.</summary>
    static void PaintSite(Card card, Pen pen)
    {
        var room = (Card.Width / 2f) - SunRadius - (2 * Columns.Edge);
        var x = (float)Columns.Edge;
        foreach (var (name, size) in new[] { (card.SiteSource, SiteSize), (card.SiteTarget, SiteSize * 2 / 3) })
        {
            var (words, ellipsis) = pen.Measure(name);
            foreach (var line in words.Lines(room / size, 1, ellipsis))
            {
                pen.Draw(line, size, new(x, SiteLine), Palette.Ink);
                var width = (line.Widths.Sum() * size) + (SiteSize / 3);
                (x, room) = (x + width, room - width);
            }
        }
    }
}
