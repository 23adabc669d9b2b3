namespace Sora.Bitext.Lexicon;

/// <summary>Tells most pairs of characters with which no word begins, faster than a look into the list.</summary>
/// <param name="words">How many words there are.</param>
sealed class Beginnings(int words)
{
    /// <summary>Bits for each word: enough that most of them stay empty.</summary>
    const int Bits = 4;

    readonly ulong[] _bits = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, Bits * words)) / 64];

    public void Add(ulong twoCharacters) => _bits[Slot(twoCharacters)] |= 1UL << (int)(twoCharacters & 63);

    public bool MayHold(ulong twoCharacters) => (_bits[Slot(twoCharacters)] >> (int)(twoCharacters & 63) & 1) != 0;

    int Slot(ulong hash) => (int)(hash >> 6) & (_bits.Length - 1);
}
