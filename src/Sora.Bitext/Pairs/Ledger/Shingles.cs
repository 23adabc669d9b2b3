using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Pairs;

/// <summary>
/// A text's overlapping runs of characters, each hashed to 20 bits: runs of 2 where words stand without spaces, elsewhere of 6, which is
/// a word and the edge of the next. Letters and digits count, in small form; what stands between words is one space. A shorter text is one run.
/// How the text begins is a longer run of its own, and hashed to the lowest numbers: it is in every sample, and tells the first piece of a split.
/// </summary>
static class Shingles
{
    const int Unspaced = 2;
    const int Spaced = 6;

    /// <summary>So many runs long is the beginning.</summary>
    const int Beginning = 2;

    /// <summary>Beginnings are hashed to so many numbers.</summary>
    const int Beginnings = 1 << 10;

    /// <summary>The lowest of them, rising.</summary>
    public static ImmutableArray<int> Sample(ImmutableArray<Block> blocks, Language language)
    {
        Span<int> lowest = stackalloc int[Fingerprint.MostSamples];
        var count = 0;
        foreach (var shingle in All(blocks, language))
        {
            if (count == lowest.Length && shingle >= lowest[^1])
                continue;
            var at = ~lowest[..count].BinarySearch(shingle);
            if (at < 0)
                continue;
            count = Math.Min(count + 1, lowest.Length);
            lowest[at..(count - 1)].CopyTo(lowest[(at + 1)..]);
            lowest[at] = shingle;
        }
        return ImmutableArray.Create<int>(lowest[..count]);
    }

    /// <summary>All of them, rising, each once.</summary>
    public static int[] Set(ImmutableArray<Block> blocks, Language language)
    {
        var shingles = All(blocks, language);
        Array.Sort(shingles);
        return [.. shingles.Distinct()];
    }

    /// <summary>The shingle of how they begin; none where they say nothing.</summary>
    public static int? BeginningOf(ImmutableArray<Block> blocks, Language language) =>
        All(blocks, language) is [.., var beginning] ? beginning : null;

    static int[] All(ImmutableArray<Block> blocks, Language language)
    {
        var letters = Letters(blocks, language.IsUnspaced);
        if (letters.Length == 0)
            return [];
        var length = Math.Min(language.IsUnspaced ? Unspaced : Spaced, letters.Length);
        var shingles = new int[letters.Length - length + 2];
        for (var i = 0; i < shingles.Length - 1; i++)
            shingles[i] = HashOf(letters.AsSpan(i, length));
        shingles[^1] = HashOf(letters.AsSpan(0, Math.Min(Beginning * length, letters.Length))) % Beginnings;
        return shingles;
    }

    static string Letters(ImmutableArray<Block> blocks, bool isUnspaced)
    {
        var letters = new StringBuilder();
        foreach (var block in blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                foreach (var c in NormalForm.C(sentence.Text))
                {
                    if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                        letters.Append(char.ToLowerInvariant(c));
                    else
                        AppendSpace();
                }
                AppendSpace();
            }
        }
        return letters.ToString().TrimEnd();

        void AppendSpace()
        {
            if (!isUnspaced && letters.Length > 0 && letters[^1] != ' ')
                letters.Append(' ');
        }
    }

    /// <summary>FNV-1a, then the finaliser of MurmurHash3 (Appleby), without which like characters give like hashes.</summary>
    static int HashOf(ReadOnlySpan<char> letters)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in letters)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return (int)(hash >> 44);
    }
}
