namespace Sora.Bitext.Lexicon;

/// <summary>How the characters of names and transliterations are spoken, without tones; a character may be spoken in several ways.</summary>
static class Pinyin
{
    static readonly Dictionary<char, string[]> Table = Read();

    public static ReadOnlySpan<string> Of(char ideograph) => Table.TryGetValue(ideograph, out var syllables) ? syllables : [];

    static Dictionary<char, string[]> Read()
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream("pinyin.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, string[]>(1500);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var syllable = line[..space];
            foreach (var ideograph in line.AsSpan(space + 1))
                table[ideograph] = table.TryGetValue(ideograph, out var others) ? [.. others, syllable] : [syllable];
        }
        return table;
    }
}
