namespace Sora.Bitext.Lexicon;

/// <summary>What the senses of a dictionary's entry say as renderings: `tradition/traditional/(of a person) conservative/`.</summary>
static class CedictSenses
{
    /// <summary>A longer sense explains, it does not render.</summary>
    const int MostWords = 5;

    /// <summary>An entry's later senses are rarer.</summary>
    const float Later = 0.95f;

    public static void Read(ReadOnlySpan<byte> senses, RenderingList renderings)
    {
        Span<ulong> stems = stackalloc ulong[MostWords];
        var place = 1f;
        while (senses.IndexOf((byte)'/') is var end and >= 0)
        {
            var sense = senses[..end];
            senses = senses[(end + 1)..];
            var words = PointsElsewhere(sense) ? 0 : ReadWords(sense, stems);
            for (var i = 0; i < Math.Min(words, MostWords); i++)
                renderings.Add(words > MostWords ? 0 : stems[i], place * ShareOf(words));
            place *= Later;
        }
    }

    /// <summary>How much one word says of a sense of so many.</summary>
    static float ShareOf(int words) => words == 1 ? 1 : words == 2 ? 0.7f : 0.4f;

    /// <summary>The sense names another entry, a measure word or a family, and renders nothing.</summary>
    static bool PointsElsewhere(ReadOnlySpan<byte> sense) =>
        sense.StartsWith("variant of"u8) || sense.StartsWith("old variant"u8) || sense.StartsWith("see "u8) || sense.StartsWith("surname "u8)
        || sense.StartsWith("abbr."u8) || sense.StartsWith("erhua"u8) || sense.StartsWith("also written"u8) || sense.StartsWith("used in"u8)
        || sense.StartsWith("CL:"u8);

    /// <summary>The stems of a sense's words outside brackets; the count goes on where there is no more room.</summary>
    static int ReadWords(ReadOnlySpan<byte> sense, Span<ulong> stems)
    {
        Span<char> word = stackalloc char[EnglishStem.MaxLength];
        var (count, length, depth) = (0, 0, 0);
        for (var i = 0; i <= sense.Length; i++)
        {
            var letter = i < sense.Length ? (char)(sense[i] | 0x20) : ' ';
            if (depth == 0 && letter is >= 'a' and <= 'z')
            {
                if (length < word.Length)
                    word[length++] = letter;
                continue;
            }
            if (length > 0 && EnglishStem.Of(word[..length]) is var stem and not 0 && count++ < stems.Length)
                stems[count - 1] = stem;
            length = 0;
            if (i < sense.Length)
                depth = Math.Max(0, depth + (sense[i] is (byte)'(' or (byte)'[' ? 1 : sense[i] is (byte)')' or (byte)']' ? -1 : 0));
        }
        return count;
    }
}
