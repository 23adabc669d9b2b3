namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Classes of characters, the same whatever the language of the text they stand in.</summary>
static class Script
{
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    /// <summary>A character that says about as much as three letters: ideographs, kana, hangul.</summary>
    public static bool IsDense(char c) => c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';

    /// <summary>Full-width forms as their ASCII twins, capital letters as small ones.</summary>
    public static char Fold(char c)
    {
        if (c is >= '\uff01' and <= '\uff5e')
            c = (char)(c - 0xfee0);
        return c is >= 'A' and <= 'Z' or >= '\u00c0' and <= '\u00de' and not '\u00d7' ? (char)(c | 0x20) : c;
    }

    /// <summary>A folded Latin letter.</summary>
    public static bool IsLetter(char folded) => folded is >= 'a' and <= 'z' or >= '\u00df' and <= '\u00ff' and not '\u00f7';

    /// <summary>A folded digit.</summary>
    public static bool IsDigit(char folded) => folded is >= '0' and <= '9';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
