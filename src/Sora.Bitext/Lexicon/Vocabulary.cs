using System.Collections.Immutable;

namespace Sora.Bitext.Lexicon;

/// <summary>Several lists of words as one: what each says counts by its weight, and of renderings with one stem the strongest.</summary>
/// <remarks>It remembers what it was asked, and so belongs to one article.</remarks>
sealed class Vocabulary(ImmutableArray<(ILexicon Words, float Weight)> lists) : ILexicon
{
    readonly Dictionary<ulong, (ulong[] Stems, float[] Weights)> _known = [];

    public int LongestWord { get; } = lists.Max(list => list.Words.LongestWord);

    public bool Holds(ulong word)
    {
        foreach (var (words, _) in lists)
        {
            if (words.Holds(word))
                return true;
        }
        return false;
    }

    public bool MayBegin(ulong twoCharacters)
    {
        foreach (var (words, _) in lists)
        {
            if (words.MayBegin(twoCharacters))
                return true;
        }
        return false;
    }

    public Renderings Find(ulong word)
    {
        if (!_known.TryGetValue(word, out var entry))
            _known.Add(word, entry = Gather(word));
        return new(entry.Stems, entry.Weights);
    }

    (ulong[] Stems, float[] Weights) Gather(ulong word)
    {
        var gathered = new RenderingList();
        foreach (var (words, weight) in lists)
        {
            var renderings = words.Find(word);
            for (var i = 0; i < renderings.Stems.Length; i++)
                gathered.Add(renderings.Stems[i], weight * renderings.Weights[i]);
        }
        return gathered.ToArrays();
    }
}
