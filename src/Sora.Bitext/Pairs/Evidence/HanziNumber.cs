namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Reads a number in Chinese numerals where it stands in a text.</summary>
static class HanziNumber
{
    /// <summary>A run of Chinese numerals; one by itself counts unless it is a mere 一 or a power, and always after 第.</summary>
    /// <returns>Where it ends.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, Atoms atoms)
    {
        var end = start + 1;
        while (end < text.Length && ChineseNumerals.IsNumeral(text[end]))
            end++;
        if (end > start + 1 && text[end - 1] is '两' or '兩')
            end--;   // a weight of silver: 二十两
        if (ReadDecimals(text, start, end, atoms) is var decimals and > 0)
            return decimals;
        var run = text[start..end];
        var isWord = run is ['一' or '百' or '千' or '万' or '萬' or '亿' or '億' or '零' or '〇' or '○'];
        if (isWord && !(start > 0 && text[start - 1] == '第'))
            return end;
        if (ChineseNumerals.Guessed(run) is >= 0 and var guess)
        {
            AddWithout(run, guess + 1, start..end, atoms);
            AddWithout(run, guess, start..end, atoms);
        }
        else if (ChineseNumerals.TryRead(run, out var value))
        {
            atoms.AddNumber(value, 0, start..end);
        }
        return end;
    }

    /// <summary>三点五亿, 百分之三十二点五; elsewhere 点 is a point of the text, an hour, or a little.</summary>
    /// <returns>Where the number ends; 0 where it has no decimals.</returns>
    static int ReadDecimals(ReadOnlySpan<char> text, int start, int point, Atoms atoms)
    {
        var end = point + 1;
        while (end < text.Length && ChineseNumerals.IsNumeral(text[end]) && ChineseNumerals.Value(text[end]) < 10)
            end++;
        var digits = end - point - 1;
        if (digits is < 1 or > 6 || text[point] is not ('点' or '點') || !ChineseNumerals.TryRead(text[start..point], out var whole) || whole > 1_000_000)
            return 0;
        var exponent = 0;
        var numberEnd = ChineseNumerals.ReadPowers(text, end, ref exponent);
        if (exponent < 4 && !text[..start].EndsWith("分之"))
            return 0;
        foreach (var digit in text[(point + 1)..end])
            whole = (whole * 10) + ChineseNumerals.Value(digit);
        atoms.AddNumber(whole, exponent - digits, start..numberEnd);
        return numberEnd;
    }

    /// <summary>十七八 without 七 or 八.</summary>
    static void AddWithout(ReadOnlySpan<char> run, int left, Range at, Atoms atoms)
    {
        Span<char> rest = stackalloc char[run.Length - 1];
        run[..left].CopyTo(rest);
        run[(left + 1)..].CopyTo(rest[left..]);
        if (ChineseNumerals.TryRead(rest, out var value))
            atoms.AddNumber(value, 0, at);
    }
}
