using Sora.Bitext.Lexicon;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Finds the words of a text in a word list: ideographs by the longest match, Latin words by their stems, each of which is worked out once.</summary>
sealed class WordForms(ILexicon words)
{
    readonly Dictionary<ulong, ulong> _stems = [];
    readonly Dictionary<ulong, string> _cuts = [];

    /// <summary>The words that ideographs were cut into, by their hashes.</summary>
    public IReadOnlyDictionary<ulong, string> Cuts => _cuts;

    public ILexicon Words => words;

    /// <param name="word">As written.</param>
    /// <param name="hash">The hash of its small letters.</param>
    /// <returns>The hash of its stem; 0 for a stop word.</returns>
    public ulong StemOf(ReadOnlySpan<char> word, ulong hash)
    {
        if (_stems.TryGetValue(hash, out var known))
            return known;
        Span<char> letters = stackalloc char[EnglishStem.MaxLength];
        var length = Math.Min(word.Length, letters.Length);
        for (var i = 0; i < length; i++)
            letters[i] = Script.Fold(word[i]);
        var stem = EnglishStem.Of(letters[..length]);
        _stems.Add(hash, stem);
        return stem;
    }

    /// <summary>Cuts a run of ideographs: at each place the longest word that the list holds, or a single character.</summary>
    public void Cut(ReadOnlySpan<char> run, Atoms atoms)
    {
        Span<ulong> hashes = stackalloc ulong[words.LongestWord];
        for (var i = 0; i < run.Length;)
        {
            var longest = Math.Min(hashes.Length, run.Length - i);
            var hash = Atoms.Begin;
            var length = 1;
            for (var k = 0; k < longest; k++)
            {
                hashes[k] = hash = Atoms.Continue(hash, run[i + k]);
                if (k == 1 && !words.MayBegin(hash))
                {
                    longest = 1;
                    break;
                }
            }
            for (var k = longest; k > 1; k--)
            {
                if (words.Holds(hashes[k - 1]))
                {
                    length = k;
                    break;
                }
            }
            atoms.Add(hashes[length - 1]);
            if (!_cuts.ContainsKey(hashes[length - 1]))
                _cuts.Add(hashes[length - 1], run.Slice(i, length).ToString());
            i += length;
        }
    }
}
