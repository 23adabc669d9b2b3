namespace Sora.Bitext.Blocks;

/// <summary>Numbers in Arabic and Chinese digits.</summary>
static class Numerals
{
    const int LongestListNumber = 3;

    /// <summary>1, １, 一, 十.</summary>
    public static bool IsDigit(char c) => char.IsDigit(c) || "〇一二三四五六七八九十百".Contains(c, StringComparison.Ordinal);

    /// <summary>The number of an item of a list: 1, 12, １, 二十.</summary>
    public static bool IsListNumber(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestListNumber)
            return false;
        foreach (var c in word)
        {
            if (!IsDigit(c))
                return false;
        }

        return true;
    }
}
