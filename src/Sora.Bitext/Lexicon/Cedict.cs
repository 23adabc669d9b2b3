using System.Runtime.InteropServices;
using System.Text;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>
/// A Chinese-English dictionary in the format of CC-CEDICT, UTF-8, an entry a line:
/// `傳統 传统 [chuan2 tong3] /tradition/traditional/`. Lines that begin with # say nothing.
/// </summary>
/// <remarks>Both spellings are found. The words are read at once, the senses of a word when it is first looked up.</remarks>
public sealed class Cedict : ILexicon
{
    /// <summary>Longer words are cut into shorter ones; in a dictionary they are proverbs and full names.</summary>
    const int MaxWord = 8;

    /// <summary>In bytes, about; only so much room is made before anything is read.</summary>
    const int ShortestEntry = 40;

    readonly byte[] _text;
    readonly HashTable _words;
    readonly Beginnings _beginnings;
    readonly int[] _first;
    readonly int[] _next;
    readonly int[] _places;
    readonly (ulong[] Stems, float[] Weights)[] _known;

    Cedict(byte[] text, List<ulong> words, List<int> places, List<ulong> firsts)
    {
        (_text, _places) = (text, [.. places]);
        _words = new(CollectionsMarshal.AsSpan(words));
        _beginnings = new(firsts.Count);
        foreach (var hash in firsts)
            _beginnings.Add(hash);
        (_first, _next) = (new int[_words.Count], new int[words.Count]);
        _known = new (ulong[], float[])[_words.Count];
        Array.Fill(_first, -1);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = _words.Find(words[i]);
            (_next[i], _first[word]) = (_first[word], i);
        }
    }

    /// <summary>How many different words it holds, in either spelling.</summary>
    public int Count => _words.Count;

    /// <summary>Lines that are no entries, and the first of them, from 1; they are left out.</summary>
    public (int Lines, int First) Malformed { get; private init; }

    int ILexicon.LongestWord => MaxWord;

    /// <summary>Never fails; a text of another format gives no words.</summary>
    public static Cedict Read(byte[] text)
    {
        var most = text.Length / ShortestEntry;
        var (words, places, firsts) = (new List<ulong>(most), new List<int>(most), new List<ulong>(most));
        var (number, malformed, firstMalformed) = (0, 0, 0);
        for (var at = 0; at < text.Length;)
        {
            var line = Utf8Line.At(text, at);
            number++;
            if (!line.IsEmpty && line[0] != '#' && line.Trim((byte)'\r').Length > 0 && !TryAdd(line, at))
                firstMalformed = malformed++ == 0 ? number : firstMalformed;
            at += line.Length + 1;
        }
        return new(text, words, places, firsts) { Malformed = (malformed, firstMalformed) };

        bool TryAdd(ReadOnlySpan<byte> line, int at)
        {
            var space = line.IndexOf((byte)' ');
            var end = space < 0 ? -1 : line[(space + 1)..].IndexOf(" ["u8) + space + 1;
            var senses = end <= space ? -1 : line[end..].IndexOf("] /"u8);
            if (space < 1 || senses < 0 || line.TrimEnd((byte)'\r')[^1] != '/')
                return false;
            Add(line[..space], at + end + senses + 3);
            if (!line[..space].SequenceEqual(line[(space + 1)..end]))
                Add(line[(space + 1)..end], at + end + senses + 3);
            return true;
        }

        void Add(ReadOnlySpan<byte> word, int place)
        {
            Span<char> letters = stackalloc char[MaxWord];
            if (!Encoding.UTF8.TryGetChars(word, letters, out var length) || !Script.IsHan(letters[0]))
                return;
            words.Add(Atoms.Hash(letters[..length]));
            places.Add(place);
            if (length > 1)
                firsts.Add(Atoms.Hash(letters[..2]));
        }
    }

    bool ILexicon.Holds(ulong word) => _words.Find(word) >= 0;

    bool ILexicon.MayBegin(ulong twoCharacters) => _beginnings.MayHold(twoCharacters);

    Renderings ILexicon.Find(ulong word)
    {
        var id = _words.Find(word);
        if (id < 0)
            return default;
        lock (_known)
        {
            if (_known[id].Stems is null)
                _known[id] = SensesOf(id);
            return new(_known[id].Stems, _known[id].Weights);
        }
    }

    (ulong[] Stems, float[] Weights) SensesOf(int id)
    {
        var renderings = new RenderingList();
        for (var i = _first[id]; i >= 0; i = _next[i])
            CedictSenses.Read(Utf8Line.At(_text, _places[i]), renderings);
        return renderings.ToArrays();
    }
}
