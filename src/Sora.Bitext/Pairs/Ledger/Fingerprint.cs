using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>What the ledger remembers of a text that it does not keep: enough to know it again, and to recognise it after an edit.</summary>
/// <param name="Hash">40 bits, as <see cref="Ink"/> gives them.</param>
/// <param name="Sample">
/// The lowest 8 of the text's <see cref="Shingles"/>, rising, or all where there are fewer. Of two texts these tell what share
/// of either stands in the other (Broder, On the resemblance and containment of documents, 1997).
/// </param>
public sealed record Fingerprint(ulong Hash, ImmutableArray<int> Sample)
{
    internal const int MostSamples = 8;

    const int HashDigits = 8;
    const int SampleDigits = 4;

    /// <summary>`k3j9x2m4.` and 4 digits of base32 a sample; `k3j9x2m4` where there is none.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[HashDigits + 1 + (SampleDigits * Sample.Length)];
        Base32.Write(Hash, text[..HashDigits]);
        text[HashDigits] = '.';
        for (var i = 0; i < Sample.Length; i++)
            Base32.Write((ulong)Sample[i], text.Slice(HashDigits + 1 + (SampleDigits * i), SampleDigits));
        return (Sample.IsEmpty ? text[..HashDigits] : text).ToString();
    }

    /// <summary>Null where the text is not written as <see cref="ToString"/> writes it.</summary>
    public static Fingerprint? TryParse(ReadOnlySpan<char> text)
    {
        if (text.Length < HashDigits || ParseHash(text[..HashDigits]) is not { } hash)
            return null;
        if (text.Length == HashDigits)
            return new(hash, []);
        var digits = text[(HashDigits + 1)..];
        var count = digits.Length / SampleDigits;
        if (text[HashDigits] != '.' || count is 0 or > MostSamples || digits.Length != count * SampleDigits)
            return null;
        var sample = new int[count];
        for (var i = 0; i < count; i++)
        {
            if (Base32.Parse(digits.Slice(i * SampleDigits, SampleDigits)) is not { } shingle || (i > 0 && (int)shingle <= sample[i - 1]))
                return null;
            sample[i] = (int)shingle;
        }
        return new(hash, ImmutableArray.Create(sample));
    }

    internal static string FormatHash(ulong hash) => Base32.Format(hash, HashDigits);

    internal static ulong? ParseHash(ReadOnlySpan<char> text) => text.Length == HashDigits ? Base32.Parse(text) : null;
}
