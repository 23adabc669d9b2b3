using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Site.Formats;

/// <summary>Sentences that translate each other, as text on one line a side.</summary>
/// <param name="Number">Of the bead in its pair, from 1: the page's `data-s`.</param>
/// <param name="Source">Null where the bead has no sentence on that side.</param>
sealed record SentenceBead(PairId Pair, int Number, string? Source, string? Target, double Confidence)
{
    /// <summary>All beads of a text in the order of its pairs: every sentence of either side is in exactly one.</summary>
    public static IEnumerable<SentenceBead> Of(ParallelText text)
    {
        foreach (var pair in text.Pairs)
        {
            ImmutableArray<Sentence> sources = [.. pair.Source.SelectMany(static block => block.Sentences)];
            ImmutableArray<Sentence> targets = [.. pair.Target.SelectMany(static block => block.Sentences)];
            for (var i = 0; i < pair.Sentences.Beads.Length; i++)
            {
                var bead = pair.Sentences.Beads[i];
                var source = Joined(sources.AsSpan(bead.Source.Start, bead.Source.Count), text.Source.Language);
                var target = Joined(targets.AsSpan(bead.Target.Start, bead.Target.Count), text.Target.Language);
                if (source is not null || target is not null)
                    yield return new(pair.Id, i + 1, source, target, bead.Confidence);
            }
        }
    }

    /// <summary>Null where there is nothing to read, as in a picture without words.</summary>
    static string? Joined(ReadOnlySpan<Sentence> sentences, Language language)
    {
        var texts = new List<string>(sentences.Length);
        foreach (var (text, _) in sentences)
        {
            if (!string.IsNullOrWhiteSpace(text))
                texts.Add(text.Trim());
        }
        if (texts.Count < 2 || !language.IsUnspaced)
            return texts.Count == 0 ? null : string.Join(' ', texts);
        var whole = new StringBuilder(texts[0]);
        foreach (var text in CollectionsMarshal.AsSpan(texts)[1..])
        {
            if (char.IsAsciiLetterOrDigit(whole[^1]) && char.IsAsciiLetterOrDigit(text[0]))   // two cells of a table
                whole.Append(' ');
            whole.Append(text);
        }
        return whole.ToString();
    }
}
