namespace Sora.Bitext.Tests.Pairs;

/// <summary>Numbers that look random and are the same for the same seed everywhere: SplitMix64 (Steele, Lea, Flood 2014).</summary>
sealed class Dice(int seed)
{
    ulong _state = (ulong)seed;

    /// <summary>From 0 to below the end.</summary>
    public int Next(int end)
    {
        var mixed = _state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
    }
}
