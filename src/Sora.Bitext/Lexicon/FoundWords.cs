namespace Sora.Bitext.Lexicon;

/// <summary>A few words that were found in an article itself, each with one rendering.</summary>
/// <param name="renderings">By the word's hash, the stem of its rendering.</param>
/// <param name="beginnings">The first two characters of each word.</param>
sealed class FoundWords(IReadOnlyDictionary<ulong, ulong> renderings, IReadOnlySet<ulong> beginnings, int longest) : ILexicon
{
    static readonly float[] Certain = [1];

    public int LongestWord => longest;

    public bool Holds(ulong word) => renderings.ContainsKey(word);

    public bool MayBegin(ulong twoCharacters) => beginnings.Contains(twoCharacters);

    public Renderings Find(ulong word) => renderings.TryGetValue(word, out var stem) ? new(new([stem]), Certain) : default;
}
