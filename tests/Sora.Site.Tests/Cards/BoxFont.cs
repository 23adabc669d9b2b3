using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace Sora.Site.Tests.Cards;

/// <summary>A TrueType font whose every character is a box, so that a test knows what a font has, and has it on every machine.</summary>
static class BoxFont
{
    const int Em = 1000;

    public const string Ascii = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    public static byte[] Of(string characters)
    {
        var runes = characters.EnumerateRunes().Distinct().Order().ToImmutableArray();
        var count = runes.Length + 1;
        (string Tag, byte[] Bytes)[] tables =
        [
            ("cmap", [.. Shorts(0, 1, 3, 10), .. Longs(12), .. Shorts(12, 0), .. Longs(16 + (12 * runes.Length), 0, runes.Length), .. runes.SelectMany((rune, i) => Longs(rune.Value, rune.Value, i + 1))]),
            ("glyf", [.. Enumerable.Repeat(Box(), count).SelectMany(static box => box)]),
            ("head", [.. Longs(0x10000, 0x10000, 0, 0x5F0F3CF5), .. Shorts(0, Em), .. Longs(0, 0, 0, 0), .. Shorts(50, 0, 450, 700, 0, 8, 2, 1, 0)]),
            ("hhea", [.. Longs(0x10000), .. Shorts(800, -200, 0, Em, 0, 0, Em, 1, 0, 0, 0, 0, 0, 0, 0, count)]),
            ("hmtx", [.. Shorts(500, 50), .. runes.SelectMany(static rune => Shorts(rune.Value < 0x2E80 ? 500 : Em, 50))]),
            ("loca", [.. Enumerable.Range(0, count + 1).SelectMany(static i => Longs(i * Box().Length))]),
            ("maxp", [.. Longs(0x10000), .. Shorts(count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
        ];
        var at = 12 + (16 * tables.Length);
        var list = new List<byte>([.. Longs(0x10000), .. Shorts(tables.Length, 64, 2, 48)]);
        foreach (var (tag, bytes) in tables)
        {
            list.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Longs(0, at, bytes.Length)]);
            at += Padded(bytes).Length;
        }
        return [.. list, .. tables.SelectMany(static table => Padded(table.Bytes))];
    }

    /// <summary>One contour of four points on the curve.</summary>
    static byte[] Box() => Padded([.. Shorts(1, 50, 0, 450, 700, 3, 0), 1, 1, 1, 1, .. Shorts(50, 0, 400, 0, 0, 700, 0, -700)]);

    static byte[] Padded(byte[] bytes) => [.. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]];

    static byte[] Shorts(params int[] numbers) => [.. numbers.SelectMany(static number => new[] { (byte)(number >> 8), (byte)number })];

    static byte[] Longs(params int[] numbers)
    {
        var bytes = new byte[4 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), numbers[i]);
        return bytes;
    }
}
