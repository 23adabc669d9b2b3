using System.Numerics;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Numbers the distinct values of a list of hashes from 0, in order of first appearance.</summary>
sealed class HashTable
{
    readonly ulong[] _keys;
    readonly int[] _ids;
    readonly int _shift;

    /// <param name="numbers">Takes the number of each hash, where somebody asks.</param>
    public HashTable(ReadOnlySpan<ulong> hashes, int[]? numbers = null)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2L * hashes.Length));
        _keys = new ulong[size];
        _ids = new int[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = Slot(hashes[i]);
            if (_ids[slot] == 0)
                (_keys[slot], _ids[slot]) = (hashes[i], ++Count);
            numbers?[i] = _ids[slot] - 1;
        }
    }

    public int Count { get; private set; }

    /// <summary>The value's number, or -1.</summary>
    public int Find(ulong hash) => _ids[Slot(hash)] - 1;

    int Slot(ulong hash)
    {
        var slot = (int)((hash * 0x9E3779B97F4A7C15) >> _shift);
        while (_ids[slot] != 0 && _keys[slot] != hash)
            slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }
}
