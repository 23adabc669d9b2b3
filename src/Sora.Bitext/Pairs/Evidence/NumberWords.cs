namespace Sora.Bitext.Pairs.Evidence;

/// <summary>How an English word takes part in a number.</summary>
enum NumberWord { None, Small, Power, And, Ordinal, Alone }

/// <summary>The English words that numbers are written with, found by the hash of their small letters.</summary>
static class NumberWords
{
    /// <summary>`second`, `may` and `march` mean too much else.</summary>
    static readonly (string Word, NumberWord Kind, long Value)[] Words =
    [
        .. Row(NumberWord.Small, 0, 1, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        .. Row(NumberWord.Small, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"),
        .. Row(NumberWord.Power, 2, 1, "hundred thousand"),
        .. Row(NumberWord.Power, 6, 3, "million billion trillion"),
        ("and", NumberWord.And, 0),
        ("first", NumberWord.Ordinal, 1),
        .. Row(NumberWord.Ordinal, 3, 1, "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"),
        .. Row(NumberWord.Ordinal, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"),
        .. Row(NumberWord.Alone, 1, 1, "january february"),
        ("april", NumberWord.Alone, 4),
        .. Row(NumberWord.Alone, 6, 1, "june july august september october november december"),
        .. Row(NumberWord.Alone, 1, 1, "jan feb"),
        .. Row(NumberWord.Alone, 7, 1, "jul aug sep oct nov dec"),
        ("apr", NumberWord.Alone, 4),
        ("sept", NumberWord.Alone, 9),
        ("dozen", NumberWord.Alone, 12),
        ("twice", NumberWord.Alone, 2),
    ];

    static readonly HashTable Table = new([.. Words.Select(word => Atoms.Hash(word.Word))]);

    public static (NumberWord Kind, long Value) Find(ulong hash)
    {
        var place = Table.Find(hash);
        return place < 0 ? default : (Words[place].Kind, Words[place].Value);
    }

    public static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (; exponent > 0; exponent--)
            power *= 10;
        return power;
    }

    static IEnumerable<(string, NumberWord, long)> Row(NumberWord kind, int first, int step, string words) =>
        words.Split(' ').Select((word, i) => (word, kind, (long)(first + (step * i))));
}
