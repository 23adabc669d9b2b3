using System.Buffers.Binary;
using Sora.Bitext.Blocks;

namespace Sora.Site.Input;

/// <summary>How large an image says it is, in its first bytes. One that is cut off, broken or of another kind says nothing.</summary>
static class ImageHead
{
    public static ImageSize? SizeOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', _, _, _, _, _, _, _, _, (byte)'I', (byte)'H', (byte)'D', (byte)'R', ..] => Png(bytes[16..]),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', _, (byte)'a', ..] => Gif(bytes[6..]),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(bytes[12..]),
        [0xFF, 0xD8, 0xFF, ..] => JpegHead.SizeOf(bytes[2..]),
        _ => SvgHead.SizeOf(bytes),
    };

    /// <summary>Bytes in which a file says of what kind it is.</summary>
    public const int Signature = 12;

    /// <summary>Whether a file begins as its name says that it does; of kinds not known here, any does.</summary>
    public static bool IsOfKind(string extension, ReadOnlySpan<byte> start) => extension.ToUpperInvariant() switch
    {
        ".PNG" => start is [0x89, (byte)'P', (byte)'N', (byte)'G', ..],
        ".GIF" => start is [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..],
        ".WEBP" => start is [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..],
        ".JPG" or ".JPEG" => start is [0xFF, 0xD8, 0xFF, ..],
        _ => !start.IsEmpty,
    };

    /// <summary>A size as files state it, where both numbers make sense.</summary>
    public static ImageSize? Of(int width, int height) => width > 0 && height > 0 ? new(width, height) : null;

    static ImageSize? Png(ReadOnlySpan<byte> header) =>
        header.Length < 8 ? null : Of(BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));

    static ImageSize? Gif(ReadOnlySpan<byte> screen) =>
        screen.Length < 4 ? null : Of(BinaryPrimitives.ReadUInt16LittleEndian(screen), BinaryPrimitives.ReadUInt16LittleEndian(screen[2..]));

    /// <summary>The first chunk is a picture with losses, one without, or a head before the picture (RFC 9649).</summary>
    static ImageSize? WebP(ReadOnlySpan<byte> chunk) => chunk switch
    {
        [(byte)'V', (byte)'P', (byte)'8', (byte)'X', _, _, _, _, _, _, _, _, var w0, var w1, var w2, var h0, var h1, var h2, ..] =>
            Of(1 + (w0 | w1 << 8 | w2 << 16), 1 + (h0 | h1 << 8 | h2 << 16)),
        [(byte)'V', (byte)'P', (byte)'8', (byte)'L', _, _, _, _, 0x2F, var b0, var b1, var b2, var b3, ..] =>
            Of(1 + (b0 | (b1 & 0x3F) << 8), 1 + (b1 >> 6 | b2 << 2 | (b3 & 0xF) << 10)),
        [(byte)'V', (byte)'P', (byte)'8', (byte)' ', _, _, _, _, _, _, _, 0x9D, 0x01, 0x2A, var w0, var w1, var h0, var h1, ..] =>
            Of(w0 | (w1 & 0x3F) << 8, h0 | (h1 & 0x3F) << 8),
        _ => null,
    };
}
