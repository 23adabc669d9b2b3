using System.Numerics;

namespace Sora.Bitext.Pairs;

/// <summary>How the sampled shingles of an old text and those of texts as they are now lie over each other.</summary>
/// <param name="Found">Of the old text's sample, those that are said now.</param>
/// <param name="Missing">Those that are not.</param>
/// <param name="New">Shingles that are said now and would be in the sample if the old text had had them.</param>
readonly record struct Overlap(int Found, int Missing, int New)
{
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
                else
                    others++;
            }
        }
        var count = BitOperations.PopCount(found);
        return new(count, sample.Length - count, others);
    }
}
