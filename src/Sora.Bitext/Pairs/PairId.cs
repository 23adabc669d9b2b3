using System.Buffers.Binary;
using System.Text;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Pairs;

/// <summary>A pair's permanent address: `p` and 6 characters of Crockford's base32 (no i, l, o, u).</summary>
public readonly record struct PairId
{
    public const int Length = 7;

    readonly string _text;

    PairId(string text) => _text = text;

    /// <summary>The first 30 bits of SHA-256 over the text in normal form C; from the second occurrence on, its number is hashed too.</summary>
    /// <param name="occurrence">Which of the equal texts of an article this is, from 1.</param>
    public static PairId Of(string text, int occurrence)
    {
        var normal = NormalForm.C(text);
        var hash = Sha256.Of(Encoding.UTF8.GetBytes(occurrence == 1 ? normal : $"{normal}\n{occurrence}"));
        return new(string.Create(Length, BinaryPrimitives.ReadUInt32BigEndian(hash), static (id, bits) =>
        {
            id[0] = 'p';
            Base32.Write(bits >> 2, id[1..]);
        }));
    }

    /// <summary>Null where the text is no id.</summary>
    public static PairId? TryParse(ReadOnlySpan<char> text) =>
        text.Length == Length && text[0] == 'p' && Base32.Parse(text[1..]) is not null ? new PairId(text.ToString()) : null;

    public override string ToString() => _text;
}
