using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Theme;

/// <summary>How long a text is, and how long it takes to read.</summary>
public static class ReadingLength
{
    // Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New International
    // Reading Speed Texts IReST", IOVS 53 (2012), table 2: characters a minute for Chinese and Japanese, else words.
    const int ChineseSpeed = 255;
    const int JapaneseSpeed = 357;
    const int EnglishSpeed = 228;
    const int MeanSpeed = 184;

    /// <summary>Letters and figures in a language without spaces (for Chinese: Hanzi), elsewhere words.</summary>
    public static int Of(Article article)
    {
        var length = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Kind != BlockKind.Code)
            {
                foreach (var sentence in block.Sentences)
                    length += article.Language.IsUnspaced ? Characters(sentence.Text) : WordCount(sentence.Text);
            }
        }

        return length;
    }

    /// <summary>Whole minutes, at least one.</summary>
    public static int Minutes(int length, Language language)
    {
        var speed = language.Primary switch { "ja" => JapaneseSpeed, "en" => EnglishSpeed, _ when language.IsChinese => ChineseSpeed, _ => MeanSpeed };
        return int.Max(1, (length + (speed / 2)) / speed);
    }

    static int Characters(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = rune.Value >= 0x2E80 && System.Text.Rune.IsLetter(rune);
            var isNarrow = !isWide && System.Text.Rune.IsLetterOrDigit(rune);
            if (isWide || (isNarrow && !inWord))
                count++;
            inWord = isNarrow;
        }
        return count;
    }

    static int WordCount(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character) || character is '—' or '–';
            if (inWord && isSpace)
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                count++;
            }
        }
        return count;
    }
}
