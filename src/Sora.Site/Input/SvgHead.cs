using System.Globalization;
using Sora.Bitext.Blocks;

namespace Sora.Site.Input;

/// <summary>How large an SVG says it is, if it does: many are as wide as their place.</summary>
static class SvgHead
{
    public static ImageSize? SizeOf(ReadOnlySpan<byte> bytes)
    {
        var tag = RootOf(bytes);
        var (width, height) = (0, 0);
        while (NextAttribute(ref tag, out var name, out var value))
        {
            if (name.SequenceEqual("width"u8))
                width = Pixels(value);
            else if (name.SequenceEqual("height"u8))
                height = Pixels(value);
        }
        return ImageHead.Of(width, height);
    }

    /// <summary>What follows `&lt;svg`, where that is no word in a comment.</summary>
    static ReadOnlySpan<byte> RootOf(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf("<svg"u8) is >= 0 and var root)
        {
            var comment = bytes[..root].IndexOf("<!--"u8);
            if (comment < 0)
                return bytes[(root + 4)..];
            var end = bytes[comment..].IndexOf("-->"u8);
            bytes = end < 0 ? [] : bytes[(comment + end)..];
        }
        return [];
    }

    /// <returns>Whether there was one; none after the tag's end, nor where it is not as XML has it.</returns>
    static bool NextAttribute(ref ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = [];
        var equals = tag.IndexOf((byte)'=');
        if (equals < 0 || tag[..equals].Contains((byte)'>'))
            return false;
        name = Trimmed(tag[..equals]);
        tag = Trimmed(tag[(equals + 1)..]);
        if (tag is not [(byte)'"' or (byte)'\'', ..] || tag[1..].IndexOf(tag[0]) is not (>= 0 and var length))
            return false;
        value = tag.Slice(1, length);
        tag = tag[(length + 2)..];
        return true;
    }

    static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);

    /// <summary>A length in pixels, to the nearest; 0 for one in any other unit.</summary>
    static int Pixels(ReadOnlySpan<byte> length)
    {
        var number = Trimmed(length);
        if (number.EndsWith("px"u8))
            number = number[..^2];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels < int.MaxValue ? (int)double.Round(pixels) : 0;
    }
}
