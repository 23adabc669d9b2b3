namespace Sora.Bitext.Pairs.Evidence;

/// <summary>One direction of translation in an article: what each word of one side says of the words of the other.</summary>
sealed class WordModel(WordLinks links, TokenList explained)
{
    readonly List<int> _touched = [];

    /// <summary>t(explained word | explaining word).</summary>
    public WordLinks Links => links;

    /// <summary>How likely each explained word is by chance.</summary>
    public double[] Probabilities { get; } = explained.Probabilities();

    /// <summary>For each explained word, the sum of t(word | …) over the words spread last.</summary>
    public float[] Spreads { get; } = new float[explained.Vocabulary];

    /// <summary>Zeros, one for each explained word.</summary>
    public int[] Scratch { get; } = new int[explained.Vocabulary];

    /// <summary>Where explaining words stand, for one item at a time.</summary>
    public Occurrences Occurrences { get; } = new(explained.Vocabulary);

    /// <summary>Adds what an item's words say to <see cref="Spreads"/>; <see cref="Clear"/> takes it away.</summary>
    public List<int> Spread(Stretch explaining, int item)
    {
        _touched.Clear();
        foreach (var word in explaining.Of(item))
        {
            for (var k = links.Bounds[word]; k < links.Bounds[word + 1]; k++)
            {
                var twin = links.Twins[k];
                if (Spreads[twin] == 0)
                    _touched.Add(twin);
                Spreads[twin] += links.Weights[k];
            }
        }
        return _touched;
    }

    public void Clear(List<int> touched)
    {
        foreach (var twin in touched)
            Spreads[twin] = 0;
    }
}
