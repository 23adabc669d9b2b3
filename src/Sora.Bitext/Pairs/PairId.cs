using System.Security.Cryptography;
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
        var normal = text.Normalize(NormalizationForm.FormC);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(occurrence == 1 ? normal : $"{normal}\n{occurrence}"));
        return new(string.Create(7, hash, static (id, hash) =>
        {
            id[0] = 'p';
            var bits = (uint)(hash[0] << 24 | hash[1] << 16 | hash[2] << 8 | hash[3]);
            for (var i = 0; i < 6; i++)
                id[i + 1] = Digits[(int)(bits >> (27 - (5 * i)) & 31)];
        }));
    }

    public static PairId? TryParse(string text) =>
        text.Length == 7 && text[0] == 'p' && text.Skip(1).All(Digits.Contains) ? new PairId(text) : null;

    public override string ToString() => _text;
}
