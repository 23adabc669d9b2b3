namespace Sora.Bitext.Lexicon;

/// <summary>The renderings of one word while they are gathered; of two forms with one stem the greater weight counts.</summary>
sealed class RenderingList
{
    readonly List<ulong> _stems = [];
    readonly List<float> _weights = [];

    /// <param name="stem">0 for a word that says too little to count.</param>
    public void Add(ulong stem, float weight)
    {
        if (stem == 0)
            return;
        var known = _stems.IndexOf(stem);
        if (known >= 0)
        {
            _weights[known] = Math.Max(_weights[known], weight);
            return;
        }
        _stems.Add(stem);
        _weights.Add(weight);
    }

    public (ulong[] Stems, float[] Weights) ToArrays() => ([.. _stems], [.. _weights]);
}
