using System.Collections.Frozen;

namespace Sora.Bitext.Blocks;

/// <summary>Full stops that belong to a word or a number and not to the sentence.</summary>
static class Abbreviations
{
    const int LongestWord = 12;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeName = Set(
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Hon", "Gen", "Col", "Maj", "Capt", "Lt", "Cpl", "Sgt", "Adm", "Gov",
        "Sen", "Rep", "Pres", "Supt", "St", "Ste", "Mt", "Ft", "Mme", "Mlle", "Messrs", "Fr", "vs", "Vs", "e.g", "E.g", "i.e", "I.e",
        "cf", "Cf", "viz", "approx", "ca", "ed", "eds", "trans", "incl");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = Set(
        "No", "no", "Nos", "nos", "Fig", "fig", "Figs", "figs", "Eq", "eq", "Eqs", "Sec", "sec", "Ch", "ch", "Chap", "chap", "Vol", "vol", "Vols",
        "p", "P", "pp", "Pp", "Art", "art", "Ex", "ex", "Tab", "Ver", "ver", "v", "c", "op", "Op", "Bd", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
        "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnywhereInSentence = Set(
        "etc", "al", "Inc", "Co", "Ltd", "Corp", "LLC", "Bros", "Jr", "Sr", "Esq", "Ave", "Blvd", "Rd", "Dept", "Univ", "Assn",
        "est", "resp");

    /// <summary>
    /// Whether the full stop at <paramref name="stop"/> ends no sentence, though white space and something that can
    /// start one follow: after a title or initial, in `No. 5`, after the number of a list item. After `etc.` and `U.S.` a
    /// sentence ends only if a word follows that often opens one.
    /// </summary>
    public static bool HoldBack(ReadOnlySpan<char> text, int sentence, int stop, int next, Language language)
    {
        var begin = stop;
        while (begin > sentence && stop - begin <= LongestWord && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] == '.'))
            begin--;
        var word = text[begin..stop];
        if (word.IsEmpty || word.Length > LongestWord)
            return false;
        var isInitials = IsInitials(word);
        if (begin == sentence && (isInitials || Numerals.IsListNumber(word)))
            return true;
        if (BeforeName.Contains(word))
            return true;
        if (char.IsAsciiDigit(text[next]) && (isInitials || BeforeNumber.Contains(word) || AnywhereInSentence.Contains(word)))
            return true;
        return (isInitials || AnywhereInSentence.Contains(word)) && !OpensSentence(text[next..]);
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A letter, or pieces of one or two letters: J, U.S, a.m, Ph.D.</summary>
    static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return char.IsLetter(word[0]);
        if (!word.Contains('.'))
            return false;
        foreach (var piece in word.Split('.'))
        {
            var letters = word[piece];
            if (letters.Length is not (1 or 2) || !char.IsLetter(letters[0]))
                return false;
        }

        return true;
    }

    static bool OpensSentence(ReadOnlySpan<char> text) =>
        SentenceOpeners.Contains(SentenceOpeners.FirstWord(text[0] is '“' or '‘' or '"' or '(' ? text[1..] : text));
}
