namespace Sora.Bitext.Pairs.Evidence;

/// <summary>What a text says in any language: numbers, Latin words, addresses. Each is a hash, in reading order.</summary>
/// <param name="numbers">Takes down how each number is written, where somebody asks.</param>
sealed class Atoms(List<WrittenNumber>? numbers = null)
{
    const ulong Seed = 14695981039346656037;
    const ulong Prime = 1099511628211;

    ulong[] _hashes = new ulong[64];

    public int Count { get; private set; }

    /// <summary>Takes the hashes that are numbers, where somebody wants to know.</summary>
    public HashSet<ulong>? Numbers { get; init; }

    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, Count);

    public void Add(ulong hash)
    {
        if (Count == _hashes.Length)
            Array.Resize(ref _hashes, 2 * Count);
        _hashes[Count++] = hash;
    }

    /// <summary>The number digits × 10^exponent; 7 万亿 and 7 trillion, 1,440 and 1440 are one.</summary>
    /// <param name="at">Where it stands in the text that is being read.</param>
    public void AddNumber(long digits, int exponent, Range at)
    {
        while (digits != 0 && digits % 10 == 0)
            (digits, exponent) = (digits / 10, exponent + 1);
        var hash = (((Seed ^ (ulong)digits) * Prime) ^ (ulong)(digits == 0 ? 0 : exponent)) * Prime;
        numbers?.Add(new(digits, digits == 0 ? 0 : exponent, at));
        Numbers?.Add(hash);
        Add(hash);
    }

    /// <summary>A text taken letter by letter.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Begin;
        foreach (var letter in text)
            hash = Continue(hash, letter);
        return hash;
    }

    public static ulong Begin => Seed;

    public static ulong Continue(ulong hash, char letter) => (hash ^ letter) * Prime;
}
