using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>Chinese words and their English renderings, read from a text that a person can read and correct.</summary>
/// <remarks>A line a word: `word⇥rendering:weight rendering:weight …`.</remarks>
sealed class WordList
{
    /// <summary>The longest word that is looked for, in characters.</summary>
    public const int LongestWord = 5;

    readonly HashTable _words;
    readonly int[] _bounds;
    readonly ulong[] _stems;
    readonly float[] _weights;
    readonly ulong[] _beginnings = new ulong[1024];

    WordList(List<ulong> words, List<int> bounds, List<ulong> stems, List<float> weights)
    {
        _words = new(CollectionsMarshal.AsSpan(words));
        (_bounds, _stems, _weights) = ([.. bounds], [.. stems], [.. weights]);
    }

    public static WordList Read(ReadOnlySpan<byte> text)
    {
        var (words, bounds, stems, weights) = (new List<ulong>(16_384), new List<int>(16_384) { 0 }, new List<ulong>(65_536), new List<float>(65_536));
        Span<char> letters = stackalloc char[64];
        var (known, beginnings) = (new HashSet<ulong>(16_384), new List<ulong>(16_384));
        while (!text.IsEmpty)
        {
            var end = text.IndexOf((byte)'\n');
            var line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            var tab = line.IndexOf((byte)'\t');
            if (tab <= 0 || tab > letters.Length || !Encoding.UTF8.TryGetChars(line[..tab], letters, out var length))
                continue;
            var word = Atoms.Hash(letters[..length]);
            if (!known.Add(word))
                continue;
            words.Add(word);
            if (length > 1)
                beginnings.Add(Atoms.Hash(letters[..2]));
            ReadRenderings(line[(tab + 1)..], bounds[^1], stems, weights);
            bounds.Add(stems.Count);
        }
        var list = new WordList(words, bounds, stems, weights);
        foreach (var hash in beginnings)
            list._beginnings[(hash >> 6) & 1023] |= 1UL << (int)(hash & 63);
        return list;
    }

    public bool Holds(ulong word) => _words.Find(word) >= 0;

    /// <summary>False where no word begins with these two characters; true may mean that one does.</summary>
    public bool MayBegin(ulong twoCharacters) => (_beginnings[(twoCharacters >> 6) & 1023] >> (int)(twoCharacters & 63) & 1) != 0;

    public Renderings Find(ulong word)
    {
        var place = _words.Find(word);
        return place < 0 ? default : new(_stems.AsSpan(_bounds[place].._bounds[place + 1]), _weights.AsSpan(_bounds[place].._bounds[place + 1]));
    }

    /// <summary>A phrase stands for each of its words; of two forms with one stem the greater weight counts.</summary>
    static void ReadRenderings(ReadOnlySpan<byte> text, int first, List<ulong> stems, List<float> weights)
    {
        Span<char> word = stackalloc char[EnglishStem.MaxLength];
        while (!text.IsEmpty)
        {
            var space = text.IndexOf((byte)' ');
            var rendering = space < 0 ? text : text[..space];
            text = space < 0 ? [] : text[(space + 1)..];
            var colon = rendering.LastIndexOf((byte)':');
            if (colon < 0 || !Utf8Parser.TryParse(rendering[(colon + 1)..], out float weight, out _))
                continue;
            var length = 0;
            for (var i = 0; i <= colon; i++)
            {
                if (rendering[i] is >= (byte)'a' and <= (byte)'z')
                {
                    if (length < word.Length)
                        word[length++] = (char)rendering[i];
                }
                else if (length > 0)
                {
                    Add(EnglishStem.Of(word[..length]), weight, first, stems, weights);
                    length = 0;
                }
            }
        }
    }

    static void Add(ulong stem, float weight, int first, List<ulong> stems, List<float> weights)
    {
        if (stem == 0)
            return;
        var known = stems.IndexOf(stem, first);
        if (known >= 0)
        {
            weights[known] = Math.Max(weights[known], weight);
            return;
        }
        stems.Add(stem);
        weights.Add(weight);
    }
}
