using System.Collections.Immutable;
using System.Text;

namespace Sora.Site.Cards;

/// <summary>A text and how wide each of its characters is. All widths are shares of the size in which a card is set.</summary>
/// <param name="share">How much of that size its own characters have.</param>
sealed class MeasuredText(ImmutableArray<CardCharacter> characters, ImmutableArray<float> widths, float share)
{
    readonly ImmutableArray<bool> _breaks = LineBreaks.Of(characters);

    public ImmutableArray<CardCharacter> Characters => characters;

    public ImmutableArray<float> Widths => widths;

    public float Share => share;

    /// <summary>Of what may stand on no two lines.</summary>
    public float WidestWord()
    {
        var (widest, word) = (0f, 0f);
        for (var i = 0; i < characters.Length; i++)
        {
            word = (_breaks[i] ? 0 : word) + widths[i];
            if (!Rune.IsWhiteSpace(characters[i].Rune))
                widest = Math.Max(widest, word);
        }
        return widest;
    }

    /// <summary>How many lines it takes that are no wider than told.</summary>
    public int Rows(float width) => Starts(width).Length;

    /// <summary>Lines no wider than told, as few as it takes and as alike as they can be, so that no word or character is left alone on the last.</summary>
    public ImmutableArray<MeasuredText> Lines(float width)
    {
        var starts = WidestWord() > width ? Starts(width) : BalancedLines.Starts(characters, widths, _breaks, width);
        return [.. starts.Select((start, i) => Part(start, i + 1 < starts.Length ? starts[i + 1] : characters.Length))];
    }

    /// <summary>No more lines than told; what is too long is cut off at the end of a word.</summary>
    /// <param name="ellipsis">What stands behind it then.</param>
    public ImmutableArray<MeasuredText> Lines(float width, int most, MeasuredText ellipsis)
    {
        var starts = Starts(width);
        return starts.Length <= most ? Lines(width)
            : [.. starts.Take(most - 1).Select((start, i) => Part(start, starts[i + 1])), Part(starts[most - 1], characters.Length).Cut(width, ellipsis)];
    }

    MeasuredText Cut(float width, MeasuredText ellipsis)
    {
        var (end, room) = (0, width - ellipsis.Widths.Sum());
        while (end < characters.Length && room >= widths[end])
            room -= widths[end++];
        var word = end;
        while (word > 0 && !IsEnd(word))
            word--;
        var kept = Part(0, word > 0 ? word : end);
        return kept.Characters.IsEmpty ? kept : new(kept.Characters.AddRange(ellipsis.Characters), kept.Widths.AddRange(ellipsis.Widths), share);
    }

    /// <summary>Neither a space nor a mark comes before the ellipsis.</summary>
    bool IsEnd(int end) =>
        Rune.IsLetterOrDigit(characters[end - 1].Rune) && (end == characters.Length || _breaks[end] || !Rune.IsLetterOrDigit(characters[end].Rune));

    /// <summary>Where lines begin that are as full as they can be. A word that no line can hold is torn.</summary>
    ImmutableArray<int> Starts(float width)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var (start, last, sum) = (0, 0, 0f);
        for (var i = 0; i < characters.Length; i++)
        {
            if (i == start)
                starts.Add(start);
            if (_breaks[i])
                last = i;
            sum += widths[i];
            if (sum <= width || i == start || Rune.IsWhiteSpace(characters[i].Rune))
                continue;
            start = last > start ? last : i;
            (i, sum) = (start - 1, 0);
        }
        return starts.ToImmutable();
    }

    MeasuredText Part(int start, int end)
    {
        while (end > start && Rune.IsWhiteSpace(characters[end - 1].Rune))
            end--;
        return new(characters[start..end], widths[start..end], share);
    }
}
