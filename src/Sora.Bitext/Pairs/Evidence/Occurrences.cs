namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Where an item's words say something of the other side's: for each word there, the places here and how strongly.</summary>
/// <param name="vocabulary">The words of the other side.</param>
sealed class Occurrences(int vocabulary)
{
    /// <summary>More words of one sentence that explain the same word add nothing.</summary>
    const int Most = 8;

    readonly int[] _first = new int[vocabulary];
    readonly int[] _counts = new int[vocabulary];
    Occurrence[] _all = new Occurrence[256];
    int _used = 1;

    /// <param name="Place">The explaining word's place in its item.</param>
    /// <param name="Weight">t(explained word | explaining word).</param>
    /// <param name="Next">The next occurrence of the same explained word; 0 for none.</param>
    public readonly record struct Occurrence(int Place, float Weight, int Next);

    public ref readonly Occurrence this[int index] => ref _all[index];

    /// <summary>The first occurrence for an explained word; 0 for none.</summary>
    public int First(int word) => _first[word];

    public void Read(ReadOnlySpan<int> words, WordLinks links)
    {
        for (var place = words.Length - 1; place >= 0; place--)
        {
            for (var k = links.Bounds[words[place]]; k < links.Bounds[words[place] + 1]; k++)
            {
                var twin = links.Twins[k];
                if (_counts[twin]++ >= Most)
                    continue;
                if (_used == _all.Length)
                    Array.Resize(ref _all, 2 * _used);
                _all[_used] = new(place, links.Weights[k], _first[twin]);
                _first[twin] = _used++;
            }
        }
    }

    public void Clear(ReadOnlySpan<int> words, WordLinks links)
    {
        foreach (var word in words)
        {
            foreach (var twin in links.Twins.AsSpan(links.Bounds[word]..links.Bounds[word + 1]))
                (_first[twin], _counts[twin]) = (0, 0);
        }
        _used = 1;
    }
}
