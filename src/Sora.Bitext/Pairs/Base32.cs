namespace Sora.Bitext.Pairs;

/// <summary>Crockford's base32 in small letters, 5 bits a digit, the highest first: no i, l, o, u, which eyes and ears confuse.</summary>
static class Base32
{
    const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Fills the span with the number's lowest bits.</summary>
    public static void Write(ulong number, Span<char> digits)
    {
        for (var i = digits.Length; i-- > 0; number >>= 5)
            digits[i] = Digits[(int)(number & 31)];
    }

    public static string Format(ulong number, int digits) =>
        string.Create(digits, number, static (text, number) => Write(number, text));

    /// <summary>The number, or null where a character is no digit. At most 12 digits.</summary>
    public static ulong? Parse(ReadOnlySpan<char> digits)
    {
        var number = 0UL;
        foreach (var c in digits)
        {
            var value = Digits.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
                return null;
            number = (number << 5) | (uint)value;
        }
        return number;
    }
}
