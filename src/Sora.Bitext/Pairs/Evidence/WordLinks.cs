using Sora.Bitext.Lexicon;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Which words of one side may be renderings of which words of the other, and how strongly; each row a word of the first side.</summary>
sealed class WordLinks
{
    WordLinks(int[] bounds, int[] twins, float[] weights) => (Bounds, Twins, Weights) = (bounds, twins, weights);

    /// <summary>Row r holds Twins[Bounds[r]] to Twins[Bounds[r + 1] - 1].</summary>
    public int[] Bounds { get; }

    public int[] Twins { get; }

    public float[] Weights { get; }

    /// <summary>Links words that are the same on both sides, and Chinese words to their renderings and those of their parts.</summary>
    /// <param name="forms">How the Chinese side was cut into words.</param>
    public static WordLinks Find(TokenList chinese, TokenList english, WordForms forms, LinkShares shares)
    {
        var bounds = new int[chinese.Vocabulary + 1];
        var (twins, weights) = (new List<int>(4 * chinese.Vocabulary), new List<float>(4 * chinese.Vocabulary));
        var row = new Row(english);
        for (var id = 0; id < chinese.Vocabulary; id++)
        {
            var same = english.Find(chinese.Hashes[id]);
            if (same >= 0)
                row.Add(same, shares.Same);
            if (forms.Cuts.TryGetValue(chinese.Hashes[id], out var word))
            {
                row.Add(forms.Words.Find(chinese.Hashes[id]), shares.Whole);
                AddParts(row, word, forms.Words, shares.Part);
            }
            row.MoveTo(twins, weights);
            bounds[id + 1] = twins.Count;
        }
        return new(bounds, [.. twins], [.. weights]);
    }

    /// <summary>The same links seen from the other side.</summary>
    public WordLinks Reverse(int vocabulary)
    {
        var bounds = new int[vocabulary + 1];
        foreach (var twin in Twins)
            bounds[twin + 1]++;
        for (var i = 1; i <= vocabulary; i++)
            bounds[i] += bounds[i - 1];
        var (twins, weights, next) = (new int[Twins.Length], new float[Twins.Length], bounds[..^1]);
        for (var row = 0; row + 1 < Bounds.Length; row++)
        {
            for (var k = Bounds[row]; k < Bounds[row + 1]; k++)
            {
                var place = next[Twins[k]]++;
                (twins[place], weights[place]) = (row, Weights[k]);
            }
        }
        return new(bounds, twins, weights);
    }

    /// <summary>The links as probabilities: a row that sums to more than one is scaled down to one.</summary>
    public WordLinks Normalise()
    {
        var weights = new float[Weights.Length];
        for (var row = 0; row + 1 < Bounds.Length; row++)
        {
            float sum = 0;
            for (var k = Bounds[row]; k < Bounds[row + 1]; k++)
                sum += Weights[k];
            for (var k = Bounds[row]; k < Bounds[row + 1]; k++)
                weights[k] = Weights[k] / Math.Max(1, sum);
        }
        return new(Bounds, Twins, weights);
    }

    static void AddParts(Row row, string word, ILexicon words, float part)
    {
        for (var from = 0; from < word.Length; from++)
        {
            var hash = Atoms.Begin;
            for (var length = 1; length <= 3 && length < word.Length && from + length <= word.Length; length++)
            {
                hash = Atoms.Continue(hash, word[from + length - 1]);
                row.Add(words.Find(hash), length == 1 ? part / 2 : part);
            }
        }
    }

    /// <summary>The links of one word while they are gathered; of several to the same twin the strongest counts.</summary>
    sealed class Row(TokenList english)
    {
        readonly float[] _weights = new float[english.Vocabulary];
        readonly List<int> _twins = [];

        public void Add(Renderings renderings, float share)
        {
            for (var i = 0; i < renderings.Stems.Length; i++)
            {
                var twin = english.Find(renderings.Stems[i]);
                if (twin >= 0)
                    Add(twin, share * renderings.Weights[i]);
            }
        }

        public void Add(int twin, float weight)
        {
            if (weight <= 0)
                return;
            if (_weights[twin] == 0)
                _twins.Add(twin);
            _weights[twin] = Math.Max(_weights[twin], weight);
        }

        public void MoveTo(List<int> twins, List<float> weights)
        {
            foreach (var twin in _twins)
            {
                twins.Add(twin);
                weights.Add(_weights[twin]);
                _weights[twin] = 0;
            }
            _twins.Clear();
        }
    }
}
