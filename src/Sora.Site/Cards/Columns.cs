using System.Collections.Immutable;
using SkiaSharp;

namespace Sora.Site.Cards;

/// <summary>A stretch of the columns, in px, and how texts are set in it.</summary>
readonly record struct ColumnRow(float Top, float Height, ImmutableArray<int> Sizes, SKColor Colour);

/// <summary>The two languages beside each other, or one alone over the whole width.</summary>
sealed class Columns(Pen pen, bool isOne)
{
    public const int Edge = 72;

    const int Gutter = 80;
    const int Whole = Card.Width - (2 * Edge);
    const int Half = (Whole - Gutter) / 2;

    public void Paint(CardText source, CardText target, ColumnRow row)
    {
        var set = Typesetting.Of(pen.Measure(source), pen.Measure(target), isOne ? Whole : Half, row.Height, row.Sizes);
        Paint(set.Source, Edge);
        Paint(set.Target, isOne ? Edge : Edge + Half + Gutter);

        void Paint(ImmutableArray<MeasuredText> lines, float x)
        {
            for (var i = 0; i < lines.Length; i++)
                pen.Draw(lines[i], set.Size, new(x, row.Top + set.Size + (i * set.Line)), row.Colour);
        }
    }
}
