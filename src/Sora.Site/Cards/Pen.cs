using System.Collections.Immutable;
using SkiaSharp;

namespace Sora.Site.Cards;

/// <summary>Measures and draws texts in the faces of their characters.</summary>
sealed class Pen(SKCanvas canvas, Typefaces typefaces)
{
    /// <summary>Hanzi look smaller than they are: in English the size is less by this.</summary>
    const float LatinShare = .95f;

    /// <summary>A face's widths are taken at this size, at which none is rounded.</summary>
    const int MeasureSize = 1000;

    public UnsetText Measure(CardText text) => new(Measure(text.Characters, ShareOf(text)), Measure(text.Ellipsis, ShareOf(text)));

    /// <summary>One line of a text, on its base line.</summary>
    public void Draw(MeasuredText line, float size, SKPoint at, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        var x = at.X;
        for (var i = 0; i < line.Characters.Length; i++)
        {
            var (rune, face) = line.Characters[i];
            using var font = Font(face, size * line.Share);
            canvas.DrawText(rune.ToString(), x, at.Y, SKTextAlign.Left, font, paint);
            x += line.Widths[i] * size;
        }
    }

    static float ShareOf(CardText text) => KnownFaces.IsOfHan(text.Language) ? 1 : LatinShare;

    MeasuredText Measure(ImmutableArray<CardCharacter> characters, float share) =>
        new(characters, [.. characters.Select(character => Width(character, share))], share);

    float Width(CardCharacter character, float share)
    {
        using var font = Font(character.Face, MeasureSize);
        return font.MeasureText(character.Rune.ToString()) / MeasureSize * share;
    }

    SKFont Font(FontFace face, float size) =>
        new(typefaces.Of(face), size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };
}
