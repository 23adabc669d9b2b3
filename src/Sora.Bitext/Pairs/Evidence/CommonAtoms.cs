namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Counts what runs of sentences of two texts have in common: numbers, and Latin words.</summary>
sealed class CommonAtoms(Text source, Text target)
{
    readonly int[] _bounds = Bounds(source);
    readonly int[] _twinBounds = Bounds(target);
    readonly HashSet<ulong> _seen = [];

    /// <returns>How many different ones stand in both runs.</returns>
    public (int Numbers, int Names) Count(Run sentences, Run twins)
    {
        _seen.Clear();
        foreach (var atom in source.Atoms.Hashes[_bounds[sentences.Start].._bounds[sentences.End]])
            _seen.Add(atom);
        var (numbers, names) = (0, 0);
        foreach (var atom in target.Atoms.Hashes[_twinBounds[twins.Start].._twinBounds[twins.End]])
        {
            if (!_seen.Remove(atom))
                continue;
            if (source.Atoms.Numbers!.Contains(atom))
                numbers++;
            else
                names++;
        }
        return (numbers, names);
    }

    /// <summary>Sentence i holds the atoms from bounds[i] to bounds[i + 1].</summary>
    static int[] Bounds(Text text)
    {
        var bounds = new int[text.Sentences.Count + 1];
        foreach (var item in text.AtomItems)
            bounds[item + 1]++;
        for (var i = 1; i < bounds.Length; i++)
            bounds[i] += bounds[i - 1];
        return bounds;
    }
}
