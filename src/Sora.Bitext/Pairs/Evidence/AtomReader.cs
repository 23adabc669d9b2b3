namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Finds the atoms of a text: numbers in digits, Chinese numerals and English words; Latin words, blind to case, width and hyphens.</summary>
static class AtomReader
{
    public static void Read(ReadOnlySpan<char> text, Atoms atoms)
    {
        var number = new EnglishNumber();
        for (var i = 0; i < text.Length;)
        {
            var c = Script.Fold(text[i]);
            if (Script.IsLetter(c))
            {
                i = ReadWord(text, i, ref number, atoms);
            }
            else if (Script.IsDigit(c))
            {
                i = ReadDigits(text, i, ref number, atoms);
            }
            else if (c >= '\u3007' && ChineseNumerals.Value(c) >= 0)
            {
                i = ReadNumerals(text, i, atoms);
            }
            else
            {
                if (c != ' ' && !Script.IsHyphen(c))
                    number.Finish(atoms);
                i++;
            }
        }
        number.Finish(atoms);
    }

    /// <summary>A word with its hyphens and digits: GPT-4 gives gpt4, gpt and the number 4.</summary>
    static int ReadWord(ReadOnlySpan<char> text, int start, ref EnglishNumber number, Atoms atoms)
    {
        Span<char> letters = stackalloc char[10];
        var whole = Atoms.Begin;
        var parts = 0;
        var i = start;
        while (i < text.Length)
        {
            var (part, from) = (Atoms.Begin, i);
            for (; i < text.Length && Script.Fold(text[i]) is var c && Script.IsLetter(c); i++)
            {
                (part, whole) = (Atoms.Continue(part, c), Atoms.Continue(whole, c));
                if (i - from < letters.Length)
                    letters[i - from] = c;
            }
            if (i > from)
            {
                parts++;
                number.Take(letters[..Math.Min(i - from, letters.Length)], atoms);
                if (i - from > 1)
                    atoms.Add(part);
            }
            else
            {
                parts++;
                i = ReadDigits(text, i, ref number, atoms);
                foreach (var c in text[from..i])
                    whole = Atoms.Continue(whole, Script.Fold(c));
            }
            var next = i < text.Length && Script.IsHyphen(text[i]) ? i + 1 : i;
            if (next == text.Length || Script.Fold(text[next]) is var d && !Script.IsLetter(d) && !Script.IsDigit(d))
                break;
            i = next;
        }
        if (parts > 1)
            atoms.Add(whole);
        return i;
    }

    /// <summary>Digits with their commas and point, and 百 千 万 亿 after them.</summary>
    static int ReadDigits(ReadOnlySpan<char> text, int i, ref EnglishNumber number, Atoms atoms)
    {
        long digits = 0;
        var (exponent, afterPoint) = (0, false);
        for (; i < text.Length; i++)
        {
            var c = Script.Fold(text[i]);
            if (Script.IsDigit(c) && digits < 100_000_000_000_000_000)
            {
                (digits, exponent) = ((digits * 10) + c - '0', afterPoint ? exponent - 1 : exponent);
            }
            else if (!Script.IsDigit(c))
            {
                if (c is not ('.' or ',') || (c == '.' && afterPoint) || i + 1 == text.Length || !Script.IsDigit(Script.Fold(text[i + 1])))
                    break;
                afterPoint |= c == '.';
            }
        }
        number.Begin(digits, exponent, atoms);
        var end = i;
        while (i < text.Length && text[i] == ' ')
            i++;
        if (i == text.Length || ChineseNumerals.Exponent(text[i]) == 0)
            return end;
        for (; i < text.Length && ChineseNumerals.Exponent(text[i]) is var power and > 0; i++)
            exponent += power;
        number = default;
        atoms.AddNumber(digits, exponent);
        return i;
    }

    /// <summary>A run of Chinese numerals; one by itself counts unless it is a mere 一 or a power, and always after 第.</summary>
    static int ReadNumerals(ReadOnlySpan<char> text, int start, Atoms atoms)
    {
        var end = start + 1;
        while (end < text.Length && ChineseNumerals.Value(text[end]) >= 0)
            end++;
        var isWord = end == start + 1 && text[start] is '一' or '百' or '千' or '万' or '亿' or '零' or '〇';
        if ((!isWord || (start > 0 && text[start - 1] == '第')) && ChineseNumerals.TryRead(text[start..end], out var value))
            atoms.AddNumber(value, 0);
        return end;
    }
}
