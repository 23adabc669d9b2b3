using System.Collections.Frozen;

namespace Sora.Bitext.Blocks;

/// <summary>Full stops that belong to a word or a number and not to the sentence.</summary>
sealed class Abbreviations
{
    const int LongestWord = 12;
    const int LongestOrdinal = 3;
    const string SmallRomanDigits = "IVX";   // with C and D, CD would be one

    static readonly Abbreviations OfEnglish = new(new("", "", ""));

    static readonly FrozenDictionary<string, Lazy<Abbreviations>> ByLanguage = ShortForms.Own.ToFrozenDictionary(
        static own => own.Language,
        static own => new Lazy<Abbreviations>(() => new(own.Forms) { HasOrdinals = own.Language is "de" }),
        StringComparer.Ordinal);

    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeName;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeNumber;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _anywhere;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    Abbreviations(ShortForms own)
    {
        _beforeName = Set(ShortForms.English.BeforeName, own.BeforeName);
        _beforeNumber = Set(ShortForms.English.BeforeNumber, own.BeforeNumber);
        _anywhere = Set(ShortForms.English.Anywhere, own.Anywhere);
        _openers = Set(own.Openers);
        _words = Set(own.Words);
    }

    /// <summary>A stop makes an ordinal of a number, and the noun behind it has a capital: im 19. Jahrhundert.</summary>
    bool HasOrdinals { get; init; }

    public static Abbreviations Of(Language language) => ByLanguage.TryGetValue(language.Primary, out var own) ? own.Value : OfEnglish;

    /// <summary>
    /// Whether the full stop at <paramref name="stop"/> ends no sentence, though white space and something that can
    /// start one follow: after a title or initial, in `No. 5`, after the number of a list item. After `etc.` and `U.S.` a
    /// sentence ends only if a word follows that often opens one.
    /// </summary>
    public bool HoldBack(ReadOnlySpan<char> text, int sentence, int stop, int next)
    {
        var begin = stop;
        while (begin > sentence && stop - begin <= LongestWord && (char.IsLetterOrDigit(text[begin - 1]) || text[begin - 1] == '.'))
            begin--;
        var word = text[begin..stop];
        if (word.IsEmpty || word.Length > LongestWord || _words.Contains(word))
            return false;
        var isInitials = IsInitials(word);
        if (begin == sentence && (isInitials || Numerals.IsListNumber(word)))
            return true;
        if (_beforeName.Contains(word))
            return true;
        var isAnywhere = isInitials || _anywhere.Contains(word);
        if (char.IsAsciiDigit(text[next]) && (isAnywhere || _beforeNumber.Contains(word)))
            return true;
        return (isAnywhere || (HasOrdinals && IsOrdinal(word))) && !OpensSentence(text[next..]);
    }

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] lists) =>
        lists.SelectMany(static list => list.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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

    /// <summary>3, 19, XIV; not a year.</summary>
    static bool IsOrdinal(ReadOnlySpan<char> word) =>
        (word.Length <= LongestOrdinal && !word.ContainsAnyExceptInRange('0', '9')) || !word.ContainsAnyExcept(SmallRomanDigits);

    bool OpensSentence(ReadOnlySpan<char> text)
    {
        if (text[0] is '“' or '‘' or '"' or '(' or '„' or '‚' or '»' or '«' or '”')
            text = text[1..].TrimStart();
        var word = SentenceOpeners.FirstWord(text);
        var isInitial = word.Length == 1 && text.Length > 1 && text[1] == '.';
        return !isInitial && (SentenceOpeners.Contains(word) || _openers.Contains(word));
    }
}
