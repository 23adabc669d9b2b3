using Sora.Bitext.Blocks;

namespace Sora.Site.Pages;

/// <summary>How long a text is: Hanzi and kana in an unspaced script, words in another.</summary>
static class TextLength
{
    public static int Of(Article text)
    {
        var length = 0;
        foreach (var block in text.Blocks)
        {
            foreach (var sentence in block.Sentences)
                length += text.Language.IsUnspaced ? Characters(sentence.Text) : Words(sentence.Text);
        }
        return length;
    }

    static int Characters(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF')
                count++;
        }
        return count;
    }

    static int Words(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inWord)
                count++;
            inWord = letter || (inWord && c is '\'' or '’' or '-');
        }
        return count;
    }
}
