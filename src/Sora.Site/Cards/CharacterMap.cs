using System.Buffers.Binary;
using System.Text;

namespace Sora.Site.Cards;

/// <summary>Which characters a face has a shape for: the `cmap` table of its font, formats 4 and 12 (OpenType 1.9).</summary>
sealed class CharacterMap
{
    const int Segments = 4;
    const int Groups = 12;
    const int GroupLength = 12;

    /// <summary>As in format 12: the first character, the last, and the first one's shape, in order.</summary>
    readonly ReadOnlyMemory<byte> _groups;

    CharacterMap(ReadOnlyMemory<byte> groups) => _groups = groups;

    /// <summary>Null where the table is broken, or of a kind that no text font has.</summary>
    public static CharacterMap? Read(ReadOnlyMemory<byte> table)
    {
        try
        {
            return Find(table.Span, Groups) is > 0 and var groups ? new(table.Slice(groups + 16, GroupLength * Long(table.Span, groups + 12)))
                : Find(table.Span, Segments) is > 0 and var segments ? new(GroupsOf(table.Span[segments..]))
                : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    public bool Has(Rune character)
    {
        var groups = _groups.Span;
        var (low, high) = (0, groups.Length / GroupLength);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Long(groups, middle * GroupLength) <= character.Value)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0)
            return false;
        var group = groups.Slice((low - 1) * GroupLength, GroupLength);
        return character.Value <= Long(group, 4) && character.Value - Long(group, 0) + Long(group, 8) != 0;
    }

    /// <summary>Where the subtable of a format begins that is keyed by Unicode; 0 where there is none.</summary>
    static int Find(ReadOnlySpan<byte> table, int format)
    {
        var count = Short(table, 2);
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding) = (Short(table, 4 + (8 * i)), Short(table, 6 + (8 * i)));
            var at = Long(table, 8 + (8 * i));
            if ((platform == 0 || (platform == 3 && encoding is 1 or 10)) && Short(table, at) == format)
                return at;
        }
        return 0;
    }

    /// <summary>A group for each character of format 4.</summary>
    static byte[] GroupsOf(ReadOnlySpan<byte> table)
    {
        var groups = new List<byte>();
        Span<byte> group = stackalloc byte[GroupLength];
        var length = Short(table, 6);
        for (var at = 0; at < length; at += 2)
        {
            var (last, first) = (Short(table, 14 + at), Short(table, 16 + length + at));
            var delta = Short(table, 16 + (2 * length) + at);
            var place = 16 + (3 * length) + at;
            var offset = Short(table, place);
            for (var c = first; c <= last && c < 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : Short(table, place + offset + (2 * (c - first)));
                glyph = offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
                BinaryPrimitives.WriteInt32BigEndian(group, c);
                BinaryPrimitives.WriteInt32BigEndian(group[4..], c);
                BinaryPrimitives.WriteInt32BigEndian(group[8..], glyph);
                groups.AddRange(group);
            }
        }
        return [.. groups];
    }

    static int Short(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.Slice(at, 2));

    static int Long(ReadOnlySpan<byte> table, int at) => BinaryPrimitives.ReadInt32BigEndian(table.Slice(at, 4));
}
