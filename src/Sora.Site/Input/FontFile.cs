using System.Buffers.Binary;
using Sora.Bitext;
using Sora.Site.Cards;

namespace Sora.Site.Input;

/// <summary>TrueType and OpenType files, of which no more is read than a card's name needs.</summary>
static class FontFile
{
    /// <summary>Here a font lists its tables with their checksums, and a collection its fonts.</summary>
    const int HeadLength = 4096;

    const int MaxMapLength = 16 << 20;

    /// <summary>Null where the file holds no such face.</summary>
    public static FontFace? Read(string path, int index = 0)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var length = RandomAccess.GetLength(file);
            var head = Bytes(0, HeadLength);
            if (Start(head, index) is not { } start || Map(Bytes(start, HeadLength)) is not var (at, size) || at + size > length)
                return null;
            var identity = Sha256.Of([.. head, .. BitConverter.GetBytes(length), .. BitConverter.GetBytes(index)]);
            return CharacterMap.Read(Bytes(at, size)) is { } characters ? new(path, index, Convert.ToHexStringLower(identity), characters) : null;

            byte[] Bytes(long at, int count)
            {
                var bytes = new byte[Math.Clamp(length - at, 0, count)];
                return RandomAccess.Read(file, bytes, at) == bytes.Length ? bytes : [];
            }
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Where the face's list of tables begins.</summary>
    static long? Start(ReadOnlySpan<byte> head, int index)
    {
        if (!head.StartsWith("ttcf"u8))
            return index == 0 && (head.StartsWith("OTTO"u8) || head.StartsWith("true"u8) || head.StartsWith("\0\u0001\0\0"u8)) ? 0 : null;
        return index < Long(head, 8) ? Long(head, 12 + (4 * index)) : null;
    }

    /// <summary>Where the face says which characters it has.</summary>
    static (long At, int Length)? Map(ReadOnlySpan<byte> tables)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(tables.Slice(4, 2));
        for (var i = 0; i < count; i++)
        {
            var table = tables.Slice(12 + (16 * i), 16);
            if (table.StartsWith("cmap"u8) && Long(table, 12) is <= MaxMapLength and var length)
                return (Long(table, 8), (int)length);
        }
        return null;
    }

    static uint Long(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Slice(at, 4));
}
