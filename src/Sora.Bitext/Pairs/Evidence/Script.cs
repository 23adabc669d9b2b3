namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Classes of characters, the same whatever the language of the text they stand in.</summary>
static class Script
{
    static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) ? (byte)(c | 0x20) : (byte)0)];

    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇';

    /// <summary>A character that says about as much as three letters: ideographs, kana, hangul.</summary>
    public static bool IsDense(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';

    /// <summary>A Latin letter or digit in small and half-width form; 0 for any other character.</summary>
    public static char Fold(char c)
    {
        if (c < 128)
            return (char)Ascii[c];
        if (c < '\u00c0')
            return '\0';
        if (c <= '\u00ff')
            return c is '\u00d7' or '\u00f7' ? '\0' : c <= '\u00de' ? (char)(c | 0x20) : c;
        return c is >= '\uff01' and <= '\uff5e' ? (char)Ascii[c - 0xfee0] : '\0';
    }

    /// <summary>Whether a folded character is a digit.</summary>
    public static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    /// <summary>Whether a folded character is a letter.</summary>
    public static bool IsLetter(char folded) => folded >= 'a';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
