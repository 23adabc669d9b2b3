using Sora.Bitext.Lexicon;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Finds Chinese names that stand in the English text in pinyin: 王兆洋 and Wang Zhaoyang.</summary>
static class NamesBySound
{
    /// <summary>A given name of two characters, or a family name of one or two; a third for transliterated places.</summary>
    const int Longest = 3;

    /// <returns>Null where there is none.</returns>
    public static FoundWords? Find(IEnumerable<string> chinese, IEnumerable<string> english)
    {
        var names = CapitalisedWords.Of(english).All;
        if (names.Count == 0)
            return null;
        var (found, beginnings, singles) = (new Dictionary<ulong, ulong>(), new HashSet<ulong>(), new Dictionary<char, (ulong Sound, int Uses)>());
        foreach (var sentence in chinese)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                if (Script.IsHan(sentence[i]))
                    Extend(sentence.AsSpan(i), 0, Atoms.Begin, Atoms.Begin);
            }
        }
        foreach (var (ideograph, (sound, uses)) in singles)
        {
            var name = names[sound];
            if (uses <= 3 * name.Uses && name.Uses <= 3 * uses)
                found.TryAdd(Atoms.Continue(Atoms.Begin, ideograph), name.Stem);
        }
        return found.Count == 0 ? null : new(found, beginnings, Longest);

        void Extend(ReadOnlySpan<char> text, int length, ulong sound, ulong spelling)
        {
            if (length > 0 && names.TryGetValue(sound, out var name) && name.Stem != 0)
            {
                if (length == 1)
                    singles[text[0]] = singles.TryGetValue(text[0], out var single) ? single with { Uses = single.Uses + 1 } : (sound, 1);
                else if (found.TryAdd(spelling, name.Stem))
                    beginnings.Add(Atoms.Hash(text[..2]));
            }
            if (length == Longest || length == text.Length)
                return;
            foreach (var syllable in Pinyin.Of(text[length]))
            {
                var longer = sound;
                foreach (var letter in syllable)
                    longer = Atoms.Continue(longer, letter);
                Extend(text, length + 1, longer, Atoms.Continue(spelling, text[length]));
            }
        }
    }
}
