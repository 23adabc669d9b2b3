using System.Numerics;

namespace Sora.Bitext.Pairs;

/// <summary>How the sampled shingles of an old text and those of texts as they are now lie over each other.</summary>
/// <param name="Found">Of the old text's sample, those that are said now.</param>
/// <param name="Missing">Those that are not.</param>
/// <param name="Begins">Whether the text begins as the old one did: how it begins is in every sample.</param>
/// <param name="New">Shingles that are said now and would be in the sample if the old text had had them.</param>
readonly record struct Overlap(int Found, int Missing, bool Begins, int New)
{
    /// <summary>Of the old text's sample.</summary>
    public double Share => Found / (double)(Found + Missing);

    /// <summary>Of what is said now and would be in the sample, half at least is, beside a beginning of its own.</summary>
    public bool IsPiece => New <= Found + 1;

    /// <summary>Nothing is said now but what was, beside a beginning of its own.</summary>
    public bool IsLaterPiece => !Begins && New <= 1;

    /// <summary>Nothing but the rest is missing.</summary>
    public bool IsFirstPiece => Begins && New == 0;

    public static Overlap Of(Fingerprint old, ReadOnlySpan<Wordings> now, Func<Wordings, Wording?> side)
    {
        var sample = old.Sample.AsSpan();
        var last = sample.Length < Fingerprint.MostSamples ? int.MaxValue : sample[^1];
        var found = 0u;
        var others = 0;
        foreach (var pair in now)
        {
            if (side(pair) is not { } wording)
                continue;
            var i = 0;
            foreach (var shingle in wording.Shingles)
            {
                if (shingle > last)
                    break;
                while (i < sample.Length && sample[i] < shingle)
                    i++;
                if (i < sample.Length && sample[i] == shingle)
                    found |= 1u << i;
                else if (shingle != wording.Beginning || now.Length == 1)
                    others++;   // where a text is cut, each piece begins
            }
        }
        var count = BitOperations.PopCount(found);
        var begins = now is [var first, ..] && side(first) is { } beginning && sample.Contains(beginning.Beginning);
        return new(count, sample.Length - count, begins, others);
    }
}
