using System.Buffers;
using System.Collections.Immutable;

namespace Sora.Bitext.Blocks;

/// <summary>Finds where the sentences of a block of plain text begin and end.</summary>
/// <remarks>
/// Marks, not languages, decide most of it, so that an English paragraph in a Chinese text is cut as English. What
/// depends on the language: in an unspaced one a stop needs no white space after it, and a quotation or bracket in
/// mid-sentence holds its stops back (<see cref="Quotations"/>); in a spaced one, which words are abbreviations
/// (<see cref="ShortForms"/>). One pass, linear in the length of the text.
/// </remarks>
public static class SentenceSplitter
{
    static readonly SearchValues<char> Stops = SearchValues.Create(Marks.Stops);
    static readonly SearchValues<char> StopsAndOpeners = SearchValues.Create(Marks.Stops + Quotations.Openers);

    /// <summary>Whoever ends sentences with 。 writes ． in names and numbers: 喬治．歐威爾.</summary>
    static readonly SearchValues<char> StopsBesideFullStop =
        SearchValues.Create((Marks.Stops + Quotations.Openers).Replace("．", "", StringComparison.Ordinal));

    /// <summary>The sentences in order, as ranges of UTF-16 units without white space at either edge.</summary>
    /// <returns>Every character that is not white space lies in exactly one range; blank text has none.</returns>
    public static ImmutableArray<Range> Split(ReadOnlySpan<char> text, Language language)
    {
        var sentences = ImmutableArray.CreateBuilder<Range>();
        var start = Marks.SkipWhite(text, 0);
        var quotations = language.IsUnspaced ? Quotations.Find(text) : new Quotations([]);
        quotations.BeginSentence(start);
        var marks = !language.IsUnspaced ? Stops : text.Contains('。') ? StopsBesideFullStop : StopsAndOpeners;
        for (var at = start; at < text.Length;)
        {
            var found = text[at..].IndexOfAny(marks);
            if (found < 0)
                break;
            var stop = Stop.At(text, at + found, quotations, language);
            at = stop.Resume;
            if (!stop.Ends(text, start))
                continue;
            sentences.Add(start..stop.End);
            at = start = Marks.SkipWhite(text, stop.End);
            quotations.BeginSentence(start);
        }

        var end = start + text[start..].TrimEnd().Length;
        if (end > start)
            sentences.Add(start..end);
        return sentences.DrainToImmutable();
    }
}
