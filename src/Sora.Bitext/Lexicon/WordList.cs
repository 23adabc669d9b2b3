using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>Chinese words and their English renderings, read from a text that a person can read and correct.</summary>
/// <remarks>
/// A line a word: `word⇥rendering:weight rendering:weight …`. The words are found at once, the renderings of a word when
/// it is first looked up: an article needs a few hundred of the thousands.
/// </remarks>
sealed class WordList
{
    /// <summary>The longest word that is looked for, in characters.</summary>
    public const int LongestWord = 5;

    readonly byte[] _text;
    readonly HashTable _words;
    readonly int[] _places;
    readonly Entry?[] _entries;
    readonly ulong[] _beginnings = new ulong[1024];

    WordList(byte[] text, List<ulong> words, List<int> places)
    {
        _text = text;
        _words = new(CollectionsMarshal.AsSpan(words));
        _places = new int[_words.Count];
        _entries = new Entry?[_words.Count];
        for (var i = words.Count - 1; i >= 0; i--)
            _places[_words.Find(words[i])] = places[i];
    }

    sealed record Entry(ulong[] Stems, float[] Weights);

    public static WordList Read(byte[] text)
    {
        var (words, places, beginnings) = (new List<ulong>(16_384), new List<int>(16_384), new List<ulong>(16_384));
        Span<char> letters = stackalloc char[64];
        for (var at = 0; at < text.Length;)
        {
            var line = LineAt(text, at);
            var tab = line.IndexOf((byte)'\t');
            if (tab > 0 && tab <= letters.Length && Encoding.UTF8.TryGetChars(line[..tab], letters, out var length))
            {
                words.Add(Atoms.Hash(letters[..length]));
                places.Add(at + tab + 1);
                if (length > 1)
                    beginnings.Add(Atoms.Hash(letters[..2]));
            }
            at += line.Length + 1;
        }
        var list = new WordList(text, words, places);
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
        if (place < 0)
            return default;
        // Two threads may both read a line; they read the same.
        var entry = _entries[place] ??= EntryAt(_places[place]);
        return new(entry.Stems, entry.Weights);
    }

    Entry EntryAt(int place)
    {
        var (stems, weights) = (new List<ulong>(), new List<float>());
        ReadRenderings(LineAt(_text, place), stems, weights);
        return new([.. stems], [.. weights]);
    }

    static ReadOnlySpan<byte> LineAt(byte[] text, int at)
    {
        var rest = text.AsSpan(at);
        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>A phrase stands for each of its words; of two forms with one stem the greater weight counts.</summary>
    static void ReadRenderings(ReadOnlySpan<byte> text, List<ulong> stems, List<float> weights)
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
                    Add(EnglishStem.Of(word[..length]), weight, stems, weights);
                    length = 0;
                }
            }
        }
    }

    static void Add(ulong stem, float weight, List<ulong> stems, List<float> weights)
    {
        if (stem == 0)
            return;
        var known = stems.IndexOf(stem);
        if (known >= 0)
        {
            weights[known] = Math.Max(weights[known], weight);
            return;
        }
        stems.Add(stem);
        weights.Add(weight);
    }
}
