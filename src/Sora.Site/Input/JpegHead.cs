using System.Buffers.Binary;
using Sora.Bitext.Blocks;

namespace Sora.Site.Input;

/// <summary>How large a JPEG says it is, as it is shown: cameras write pictures on their side, and beside them which side is up.</summary>
static class JpegHead
{
    const byte Exif = 0xE1;
    const byte Scan = 0xDA;
    const ushort Orientation = 0x0112;

    /// <summary>Walks over the segments to the frame that has the size.</summary>
    /// <param name="bytes">After the first marker.</param>
    public static ImageSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
        var isOnItsSide = false;
        while (bytes is [0xFF, var marker, var high, var low, ..] && marker != Scan)
        {
            if (marker == 0xFF)   // filling
            {
                bytes = bytes[1..];
                continue;
            }
            var length = high << 8 | low;
            if (length < 2 || bytes.Length < 2 + length)
                return null;
            var content = bytes[4..(2 + length)];
            if (IsFrame(marker))
                return content is [_, var h1, var h0, var w1, var w0, ..] ? Turned(w1 << 8 | w0, h1 << 8 | h0, isOnItsSide) : null;
            isOnItsSide |= marker == Exif && IsOnItsSide(content);
            bytes = bytes[(2 + length)..];
        }
        return null;
    }

    /// <summary>SOF0 to SOF15, without the three of that row that are tables (ITU-T T.81, table B.1).</summary>
    static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    static ImageSize? Turned(int width, int height, bool isOnItsSide) => isOnItsSide ? ImageHead.Of(height, width) : ImageHead.Of(width, height);

    /// <summary>Orientations 5 to 8 of the first directory (Exif 2.3, 4.6.4).</summary>
    static bool IsOnItsSide(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return false;
        var tiff = segment[6..];
        var isBig = tiff[0] == 'M';
        var first = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        if (first > tiff.Length - 2)
            return false;
        var directory = tiff[(int)first..];
        var entries = directory[2..];
        for (var count = Number(directory, isBig); count > 0 && entries.Length >= 12; count--, entries = entries[12..])
        {
            if (Number(entries, isBig) == Orientation)
                return Number(entries[8..], isBig) is >= 5 and <= 8;
        }
        return false;
    }

    static ushort Number(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
