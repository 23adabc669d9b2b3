using Sora.Bitext.Lexicon;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>The words of an English text that are only ever written with a capital: names, mostly.</summary>
sealed class CapitalisedWords
{
    readonly Dictionary<ulong, (ulong Stem, int Uses)> _words = [];

    /// <summary>By the hash of a word's small letters, its stem and how often it is used.</summary>
    public IReadOnlyDictionary<ulong, (ulong Stem, int Uses)> All => _words;

    public static CapitalisedWords Of(IEnumerable<string> sentences)
    {
        var found = new CapitalisedWords();
        var small = new HashSet<ulong>();
        foreach (var sentence in sentences)
            found.Read(sentence, small);
        foreach (var word in small)
            found._words.Remove(word);
        return found;
    }

    void Read(ReadOnlySpan<char> text, HashSet<ulong> small)
    {
        Span<char> letters = stackalloc char[EnglishStem.MaxLength];
        for (var i = 0; i < text.Length; i++)
        {
            if (!Script.IsLetter(Script.Fold(text[i])))
                continue;
            var (start, length, hash) = (i, 0, Atoms.Begin);
            for (char c; i < text.Length && Script.IsLetter(c = Script.Fold(text[i])); i++)
            {
                hash = Atoms.Continue(hash, c);
                if (length < letters.Length)
                    letters[length++] = c;
            }
            if (!char.IsUpper(text[start]))
                small.Add(hash);
            else if (length > 1)
                _words[hash] = _words.TryGetValue(hash, out var word) ? word with { Uses = word.Uses + 1 } : (EnglishStem.Of(letters[..length]), 1);
        }
    }
}
