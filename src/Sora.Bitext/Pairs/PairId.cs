using System.Buffers.Binary;
using System.Text;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Pairs;

/// <summary>A pair's permanent address: `p` and 6 characters of Crockford's base32 (no i, l, o, u).</summary>
public readonly record struct PairId
{
    const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    readonly string _text;

    PairId(string text) => _text = text;

    /// <summary>The first 30 bits of SHA-256 over the text in normal form C; from the second occurrence on, its number is hashed too.</summary>
    /// <param name="occurrence">Which of the equal texts of an article this is, from 1.</param>
    public static PairId Of(string text, int occurrence)
    {
        var normal = NormalForm.C(text);
        var hash = Sha256.Of(Encoding.UTF8.GetBytes(occurrence == 1 ? normal : $"{normal}\n{occurrence}"));
        return new(string.Create(7, BinaryPrimitives.ReadUInt32BigEndian(hash), static (id, bits) =>
        {
            id[0] = 'p';
            for (var i = 0; i < 6; i++)
                id[i + 1] = Digits[(int)(bits >> (27 - (5 * i)) & 31)];
        }));
    }

    public static PairId? TryParse(string text) =>
        text.Length == 7 && text[0] == 'p' && text.Skip(1).All(Digits.Contains) ? new PairId(text) : null;

    public override string ToString() => _text;
}
