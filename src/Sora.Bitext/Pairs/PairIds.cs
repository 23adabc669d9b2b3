using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>Hands out an article's pair ids: from the text, and never the same one twice.</summary>
/// <param name="taken">Ids that are not free.</param>
sealed class PairIds(params IEnumerable<PairId> taken)
{
    readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    readonly HashSet<PairId> _taken = [.. taken];

    public PairId Next(ImmutableArray<Block> blocks, Language language)
    {
        var text = TextOf(blocks, language);
        var occurrence = _occurrences.GetValueOrDefault(text);
        PairId id;
        do
            id = PairId.Of(text, ++occurrence);
        while (!_taken.Add(id));
        _occurrences[text] = occurrence;
        return id;
    }

    /// <summary>The pair's own id where it is free, else the next that its text gives.</summary>
    public PairId Next(Pair pair, ParallelText text)
    {
        if (_taken.Add(pair.Id))
            return pair.Id;
        return pair.Source.IsEmpty ? Next(pair.Target, text.Target.Language) : Next(pair.Source, text.Source.Language);
    }

    /// <summary>What the pair says, whatever its sentences are cut into; where it says nothing, what it is.</summary>
    static string TextOf(ImmutableArray<Block> blocks, Language language)
    {
        if (blocks is [{ Sentences: [var only] }])
            return only.Text;
        var space = language.IsUnspaced ? "" : " ";
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0)
                text.Append('\n');
            if (block.Sentences.IsEmpty)
                text.Append(Wordless.TextOf(block));
            for (var i = 0; i < block.Sentences.Length; i++)
                text.Append(i == 0 ? "" : space).Append(block.Sentences[i].Text);
        }
        return text.ToString();
    }
}
