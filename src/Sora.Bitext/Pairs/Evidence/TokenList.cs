namespace Sora.Bitext.Pairs.Evidence;

/// <summary>One side's words as small numbers, item after item: item i holds Ids[Bounds[i]] to Ids[Bounds[i + 1] - 1].</summary>
sealed class TokenList
{
    readonly HashTable _table;

    /// <param name="item">For each atom the item that it stands in; never falling.</param>
    public TokenList(ReadOnlySpan<ulong> atoms, ReadOnlySpan<int> item, int items)
    {
        Ids = new int[atoms.Length];
        _table = new(atoms, Ids);
        Hashes = new ulong[_table.Count];
        Uses = new int[_table.Count];
        Bounds = new int[items + 1];
        for (var i = 0; i < atoms.Length; i++)
        {
            var id = Ids[i];
            Hashes[id] = atoms[i];
            Uses[id]++;
            Bounds[item[i] + 1] = i + 1;
        }
        for (var i = 1; i <= items; i++)
            Bounds[i] = Math.Max(Bounds[i], Bounds[i - 1]);
    }

    TokenList(TokenList all, int[] bounds)
    {
        (_table, Ids, Hashes, Uses) = (all._table, all.Ids, all.Hashes, all.Uses);
        Bounds = new int[bounds.Length];
        for (var i = 0; i < bounds.Length; i++)
            Bounds[i] = all.Bounds[bounds[i]];
    }

    public int[] Ids { get; }

    public int[] Bounds { get; }

    /// <summary>The hash of each id's word.</summary>
    public ulong[] Hashes { get; }

    /// <summary>How often each id's word is used.</summary>
    public int[] Uses { get; }

    public int Items => Bounds.Length - 1;

    public int Vocabulary => Hashes.Length;

    /// <summary>The word's id, or -1.</summary>
    public int Find(ulong hash) => _table.Find(hash);

    public ReadOnlySpan<int> Of(int item) => Ids.AsSpan(Bounds[item]..Bounds[item + 1]);

    /// <summary>The words that an item counts for; an empty one for one.</summary>
    public int CountOf(int item) => Math.Max(1, Bounds[item + 1] - Bounds[item]);

    /// <summary>The same words with neighbouring items taken together: new item i is items bounds[i] to bounds[i + 1].</summary>
    public TokenList Group(int[] bounds) => new(this, bounds);

    /// <summary>How likely each word is to stand anywhere in this text, with a little for words not seen.</summary>
    public double[] Probabilities()
    {
        var probabilities = new double[Vocabulary];
        for (var id = 0; id < probabilities.Length; id++)
            probabilities[id] = (Uses[id] + 0.5) / (Ids.Length + 50.0);
        return probabilities;
    }
}
