using System.Collections.Immutable;

namespace Sora.Site.Cards;

/// <summary>A text to be set, and what stands behind it where it is cut off.</summary>
readonly record struct UnsetText(MeasuredText Words, MeasuredText Ellipsis);

/// <summary>Both languages in lines and in one size, so that the twins stand line beside line as on a page.</summary>
/// <param name="Size">In px, of Hanzi.</param>
sealed record Typesetting(int Size, ImmutableArray<MeasuredText> Source, ImmutableArray<MeasuredText> Target)
{
    /// <summary>From one line to the next, as a share of the size.</summary>
    const float LineShare = 1.34f;

    public float Line => Size * LineShare;

    /// <summary>The largest of the sizes in which all of it stands within a column; in the smallest, what is too long is cut off.</summary>
    /// <param name="width">Of a column, in px.</param>
    /// <param name="height">Of a column, in px.</param>
    public static Typesetting Of(UnsetText source, UnsetText target, float width, float height, ImmutableArray<int> sizes)
    {
        var widestWord = Math.Max(source.Words.WidestWord(), target.Words.WidestWord());
        foreach (var size in sizes)
        {
            var set = new Typesetting(size, [], []);
            if (widestWord * size <= width && Math.Max(source.Words.Rows(width / size), target.Words.Rows(width / size)) * set.Line <= height)
                return set with { Source = source.Words.Lines(width / size), Target = target.Words.Lines(width / size) };
        }
        var smallest = new Typesetting(sizes[^1], [], []);
        var rows = (int)(height / smallest.Line);
        return smallest with
        {
            Source = source.Words.Lines(width / smallest.Size, rows, source.Ellipsis),
            Target = target.Words.Lines(width / smallest.Size, rows, target.Ellipsis),
        };
    }
}
