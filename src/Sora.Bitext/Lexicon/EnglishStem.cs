using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>Folds an English word's forms into one: irregular forms by a table, the others by their endings.</summary>
/// <remarks>Coarser than a stemmer for search: `er`, `est`, `ly`, `ness` and `ment` go too, for a translator may change the part of speech.</remarks>
static class EnglishStem
{
    /// <summary>Longer words have their end cut off.</summary>
    public const int MaxLength = 32;

    /// <summary>Tried in this order; the first that leaves enough letters is taken off.</summary>
    static readonly (string Ending, string Instead, int Least)[] Endings =
    [
        ("iness", "y", 4), ("ically", "ic", 4), ("fully", "ful", 4), ("ingly", "", 4), ("edly", "", 4), ("ies", "y", 3), ("ied", "y", 3),
        ("ily", "y", 3), ("sses", "ss", 2), ("shes", "sh", 2), ("ches", "ch", 2), ("xes", "x", 2), ("ness", "", 4), ("ment", "", 5),
        ("ing", "", 3), ("ed", "", 3), ("ly", "", 4), ("es", "e", 3), ("s", "", 3), ("er", "", 4), ("est", "", 4),
    ];

    /// <summary>The hash of the stem, or 0 for a word that says too little to count.</summary>
    /// <param name="word">In small letters; at most <see cref="MaxLength"/> of them.</param>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Atoms.Hash(word);
        if (EnglishForms.IsStopWord(hash))
            return 0;
        Span<char> stem = stackalloc char[MaxLength];
        var length = word.Length;
        word.CopyTo(stem);
        if (EnglishForms.BaseOf(hash) is { } irregular)
        {
            irregular.CopyTo(stem);
            length = irregular.Length;
        }
        if (length <= 3)
            return Atoms.Hash(stem[..length]);
        length = TakeEnding(stem, length);
        if (length > 4 && stem[length - 1] == 'e')
            length--;
        if (length > 4 && stem[length - 1] == 'y')
            stem[length - 1] = 'i';
        return Atoms.Hash(stem[..length]);
    }

    static int TakeEnding(Span<char> stem, int length)
    {
        if (stem[length - 1] is not ('s' or 'y' or 'd' or 'g' or 't' or 'r'))
            return length;
        foreach (var (ending, instead, least) in Endings)
        {
            var left = length - ending.Length;
            if (left < least || stem[length - 1] != ending[^1] || !stem[..length].EndsWith(ending))
                continue;
            if (ending == "s" && stem[length - 2] == 's')
                continue;
            instead.CopyTo(stem[left..]);
            length = left + instead.Length;
            var mayDouble = ending is "ing" or "ed" or "er" or "est";
            return mayDouble && length > 3 && stem[length - 1] == stem[length - 2] && stem[length - 1] is not ('l' or 's') ? length - 1 : length;
        }
        return length;
    }
}
