using System.Buffers.Binary;

namespace Sora.Site.Links;

/// <summary>A file of the site and a place in it, as hashes: the names of all that a large site links to would be long to keep.</summary>
/// <param name="Place">That of the id, or the file's own where the link has none.</param>
/// <remarks>Two names with the same 64 bits could only hide that a link is broken.</remarks>
readonly record struct LinkTarget(ulong File, ulong Place)
{
    /// <summary>Odd, so that no two words become one; 2^64 divided by the golden ratio spreads them well (Knuth, TAOCP 6.4).</summary>
    const ulong Spread = 0x9E3779B97F4A7C15;

    public bool HasId => Place != File;

    public static ulong OfFile(ReadOnlySpan<byte> path) => Hash(0, path);

    public static ulong OfId(ulong file, ReadOnlySpan<byte> id) => Hash(~file, id);

    static ulong Hash(ulong hash, ReadOnlySpan<byte> text)
    {
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = With(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
        var last = (ulong)text.Length;
        foreach (var character in text)
            last = (last << 8) | character;
        return With(hash, last);
    }

    static ulong With(ulong hash, ulong word)
    {
        hash = (hash ^ word) * Spread;
        return hash ^ (hash >> 32);
    }
}
