namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Neighbouring items of a token list; item 0 is the first of them.</summary>
readonly record struct Stretch(TokenList Tokens, int Start, int Count)
{
    public ReadOnlySpan<int> Of(int item) => Tokens.Of(Start + item);

    /// <summary>The words of each item.</summary>
    public int[] Counts()
    {
        var counts = new int[Count];
        for (var i = 0; i < Count; i++)
            counts[i] = Tokens.CountOf(Start + i);
        return counts;
    }
}

/// <summary>The distinct words of each item of a stretch, and how often each stands there.</summary>
sealed class DistinctWords
{
    readonly int[] _bounds;

    /// <param name="scratch">A zero for each word of the vocabulary; left as it was.</param>
    public DistinctWords(Stretch items, int[] scratch)
    {
        _bounds = new int[items.Count + 1];
        var all = items.Tokens.Bounds[items.Start + items.Count] - items.Tokens.Bounds[items.Start];
        (Words, Times) = (new int[all], new int[all]);
        var count = 0;
        for (var item = 0; item < items.Count; item++)
        {
            var first = count;
            foreach (var word in items.Of(item))
            {
                if (scratch[word] == 0)
                {
                    Words[count] = word;
                    scratch[word] = ++count;
                }
                Times[scratch[word] - 1]++;
            }
            for (var k = first; k < count; k++)
                scratch[Words[k]] = 0;
            _bounds[item + 1] = count;
            Most = Math.Max(Most, count - first);
        }
    }

    public int[] Words { get; }

    public int[] Times { get; }

    /// <summary>The most distinct words of an item.</summary>
    public int Most { get; }

    public (int From, int To) Range(int item) => (_bounds[item], _bounds[item + 1]);
}
