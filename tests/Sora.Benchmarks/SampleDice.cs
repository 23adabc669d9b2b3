namespace Sora.Benchmarks;

/// <summary>Numbers that look like chance, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014). A library's own may change with its version.</summary>
sealed class SampleDice(ulong seed)
{
    ulong _state = seed;

    /// <returns>0 to limit - 1.</returns>
    public int Below(int limit)
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }
}
