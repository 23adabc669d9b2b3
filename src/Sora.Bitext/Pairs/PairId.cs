using System.Buffers.Binary;
using System.Text;

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
        var normal = IsNormal(text) ? text : text.Normalize(NormalizationForm.FormC);
        var hash = Sha256.Of(Encoding.UTF8.GetBytes(occurrence == 1 ? normal : $"{normal}\n{occurrence}"));
        return new(string.Create(7, BinaryPrimitives.ReadUInt32BigEndian(hash), static (id, bits) =>
        {
            id[0] = 'p';
            for (var i = 0; i < 6; i++)
                id[i + 1] = Digits[(int)(bits >> (27 - (5 * i)) & 31)];
        }));
    }

    /// <summary>True where all characters are of kinds that normal form C leaves alone: asking the library takes longer than hashing.</summary>
    static bool IsNormal(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0300' or >= '\u2010' and <= '\u2027' or >= '\u3001' and <= '\u3029' or >= '\u4e00' and <= '\u9fff' or >= '\uff01' and <= '\uff5e'))
                return false;
        }
        return true;
    }

    public static PairId? TryParse(string text) =>
        text.Length == 7 && text[0] == 'p' && text.Skip(1).All(Digits.Contains) ? new PairId(text) : null;

    public override string ToString() => _text;
}
