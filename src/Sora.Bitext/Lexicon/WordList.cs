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
sealed class WordList : ILexicon
{
    /// <summary>Longer words are cut into shorter ones.</summary>
    const int MaxWord = 16;

    readonly byte[] _text;
    readonly HashTable _words;
    readonly int[] _places;
    readonly Entry?[] _entries;
    readonly Beginnings _beginnings;

    WordList(byte[] text, List<ulong> words, List<int> places, Beginnings beginnings, int longest)
    {
        _text = text;
        _beginnings = beginnings;
        LongestWord = Math.Min(longest, MaxWord);
        _words = new(CollectionsMarshal.AsSpan(words));
        _places = new int[_words.Count];
        _entries = new Entry?[_words.Count];
        for (var i = words.Count - 1; i >= 0; i--)
            _places[_words.Find(words[i])] = places[i];
    }

    sealed record Entry(ulong[] Stems, float[] Weights);

    public int LongestWord { get; }

    public static WordList Read(byte[] text)
    {
        var (words, places, firsts, longest) = (new List<ulong>(16_384), new List<int>(16_384), new List<ulong>(16_384), 1);
        Span<char> letters = stackalloc char[64];
        for (var at = 0; at < text.Length;)
        {
            var line = Utf8Line.At(text, at);
            var tab = line.IndexOf((byte)'\t');
            if (tab > 0 && tab <= letters.Length && Encoding.UTF8.TryGetChars(line[..tab], letters, out var length))
            {
                words.Add(Atoms.Hash(letters[..length]));
                places.Add(at + tab + 1);
                if (length > 1)
                    firsts.Add(Atoms.Hash(letters[..2]));
                longest = Math.Max(longest, length);
            }
            at += line.Length + 1;
        }
        var beginnings = new Beginnings(firsts.Count);
        foreach (var hash in firsts)
            beginnings.Add(hash);
        return new(text, words, places, beginnings, longest);
    }

    public bool Holds(ulong word) => _words.Find(word) >= 0;

    public bool MayBegin(ulong twoCharacters) => _beginnings.MayHold(twoCharacters);

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
        var renderings = new RenderingList();
        ReadRenderings(Utf8Line.At(_text, place), renderings);
        var (stems, weights) = renderings.ToArrays();
        return new(stems, weights);
    }

    /// <summary>A phrase stands for each of its words.</summary>
    static void ReadRenderings(ReadOnlySpan<byte> text, RenderingList renderings)
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
                    renderings.Add(EnglishStem.Of(word[..length]), weight);
                    length = 0;
                }
            }
        }
    }
}
