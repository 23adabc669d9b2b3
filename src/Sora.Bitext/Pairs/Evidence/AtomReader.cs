namespace Sora.Bitext.Pairs.Evidence;

/// <summary>Finds the atoms of a text: numbers in digits, Chinese numerals and English words; Latin words, blind to case, width and hyphens.</summary>
/// <param name="forms">Folds words to stems and cuts Chinese into words; null takes only what is the same in both languages.</param>
readonly struct AtomReader(WordForms? forms)
{
    public void Read(ReadOnlySpan<char> text, Atoms atoms)
    {
        var number = new EnglishNumber();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var folded = Script.Fold(c);
            if (Script.IsLetter(folded))
            {
                i = ReadWord(text, i, ref number, atoms);
            }
            else if (folded != 0)
            {
                i = ReadDigits(text, i, ref number, atoms);
            }
            else if (forms is not null && Script.IsHan(c))
            {
                number.Finish(atoms);
                i = ReadHan(text, i, forms, atoms);
            }
            else if (c >= '○' && ChineseNumerals.IsNumeral(c))
            {
                i = HanziNumber.Read(text, i, atoms);
            }
            else
            {
                if (!char.IsWhiteSpace(c) && !Script.IsHyphen(c))
                    number.Finish(atoms);
                i++;
            }
        }
        number.Finish(atoms);
    }

    /// <summary>A word with its hyphens and digits: GPT-4 gives gpt4, gpt and the number 4.</summary>
    int ReadWord(ReadOnlySpan<char> text, int i, ref EnglishNumber number, Atoms atoms)
    {
        var whole = Atoms.Begin;
        var from = i;
        for (char c; i < text.Length && Script.IsLetter(c = Script.Fold(text[i])); i++)
            whole = Atoms.Continue(whole, c);
        AddPart(text, from..i, whole, ref number, atoms);
        var (parts, hasDigits) = (1, false);
        for (var next = NextPart(text, i); next >= 0; next = NextPart(text, i), parts++)
        {
            (i, from) = (next, next);
            if (!Script.IsLetter(Script.Fold(text[i])))
            {
                i = ReadDigits(text, i, ref number, atoms);
                hasDigits = true;
                foreach (var c in text[from..i])
                    whole = Atoms.Continue(whole, Script.Fold(c));
                continue;
            }
            var part = Atoms.Begin;
            for (char c; i < text.Length && Script.IsLetter(c = Script.Fold(text[i])); i++)
                (part, whole) = (Atoms.Continue(part, c), Atoms.Continue(whole, c));
            AddPart(text, from..i, part, ref number, atoms);
        }
        if (hasDigits || (parts > 1 && forms is null))
            atoms.Add(whole);
        return i;
    }

    void AddPart(ReadOnlySpan<char> text, Range at, ulong hash, ref EnglishNumber number, Atoms atoms)
    {
        var word = text[at];
        number.Take(hash, at, atoms);
        if (forms is not null)
            hash = forms.StemOf(word, hash);
        else if (word.Length == 1)
            hash = 0;
        if (hash != 0)
            atoms.Add(hash);
    }

    /// <summary>A run of ideographs: its words, then its numbers.</summary>
    static int ReadHan(ReadOnlySpan<char> text, int start, WordForms forms, Atoms atoms)
    {
        var end = start + 1;
        while (end < text.Length && Script.IsHan(text[end]))
            end++;
        forms.Cut(text[start..end], atoms);
        var i = start;
        while (i < end)
            i = ChineseNumerals.IsNumeral(text[i]) ? HanziNumber.Read(text, i, atoms) : i + 1;
        return i;
    }

    /// <summary>Where a word goes on: at a letter or digit, behind a hyphen or none; -1 where it ends.</summary>
    static int NextPart(ReadOnlySpan<char> text, int i)
    {
        if (i < text.Length && Script.IsHyphen(text[i]))
            i++;
        return i < text.Length && Script.Fold(text[i]) != 0 ? i : -1;
    }

    /// <summary>Digits with their commas and point, and 百 千 万 亿 after them.</summary>
    static int ReadDigits(ReadOnlySpan<char> text, int i, ref EnglishNumber number, Atoms atoms)
    {
        const long Enough = 100_000_000_000_000_000;
        long digits = 0;
        var (exponent, afterPoint, start) = (0, false, i);
        for (; i < text.Length; i++)
        {
            var c = Script.Fold(text[i]);
            if (Script.IsDigit(c))
            {
                if (digits < Enough)
                    (digits, exponent) = ((digits * 10) + c - '0', afterPoint ? exponent - 1 : exponent);
                continue;
            }
            var isPoint = text[i] == '.';
            if ((!isPoint && text[i] != ',') || (isPoint && afterPoint) || i + 1 == text.Length || !Script.IsDigit(Script.Fold(text[i + 1])))
                break;
            afterPoint |= isPoint;
        }
        number.Begin(digits, exponent, start..i, atoms);
        var end = i;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '多' or '余' or '餘'))
            i++;
        if (i == text.Length || ChineseNumerals.Exponent(text[i]) == 0 || IsUnit(text[i..]))
            return end;
        i = ChineseNumerals.ReadPowers(text, i, ref exponent);
        if (!afterPoint && exponent is >= 4 and <= 12 && digits < 100_000 && ReadRest(text, i, exponent) is var (rest, restEnd))
            (digits, exponent, i) = ((digits * NumberWords.PowerOfTen(exponent)) + rest, 0, restEnd);
        number = default;
        atoms.AddNumber(digits, exponent, start..i);
        return i;
    }

    /// <summary>千 of a kilogram, 百 of Baidu, 万 of Hallowe'en.</summary>
    static bool IsUnit(ReadOnlySpan<char> text) => text is
        ['千', '克' or '米' or '瓦' or '卡' or '帕' or '赫' or '伏' or '焦' or '升', ..] or ['百', '度' or '帕', ..] or ['万' or '萬', '圣' or '聖', ..];

    /// <summary>The lower part of 1亿2000万, which has a power of its own or all its digits: 3万5 might be 35,000.</summary>
    static (long Number, int End)? ReadRest(ReadOnlySpan<char> text, int start, int exponent)
    {
        var (i, rest) = (start, 0L);
        for (; i < text.Length && i - start < exponent && Script.IsDigit(Script.Fold(text[i])); i++)
            rest = (rest * 10) + Script.Fold(text[i]) - '0';
        var (digits, power) = (i - start, 0);
        if (digits == 0 || (i < text.Length && (Script.IsDigit(Script.Fold(text[i])) || IsUnit(text[i..]))))
            return null;
        i = ChineseNumerals.ReadPowers(text, i, ref power);
        return digits + power <= exponent && (power > 0 || digits == exponent) ? (rest * NumberWords.PowerOfTen(power), i) : null;
    }
}
