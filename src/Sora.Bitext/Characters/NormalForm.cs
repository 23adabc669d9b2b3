using System.Text;

namespace Sora.Bitext.Characters;

/// <summary>Normal form C (Unicode Standard Annex 15): é is one character, however it was typed.</summary>
/// <remarks>
/// string.Normalize asks the ICU library, which takes as long to load as a small site takes to build, is not on every
/// machine, and knows other characters in each version: what is hashed into permanent addresses should not depend on it.
/// </remarks>
public static class NormalForm
{
    // Unicode Standard, section 3.12: Hangul syllables are composed by arithmetic.
    const int Syllables = 0xAC00, Leads = 0x1100, Vowels = 0x1161, Trails = 0x11A7;
    const int LeadCount = 19, VowelCount = 21, TrailCount = 28, SyllableCount = LeadCount * VowelCount * TrailCount;

    /// <summary>The text in normal form C; the text itself where nothing in it can be composed or sorted. Half a surrogate pair becomes U+FFFD.</summary>
    public static string C(string text)
    {
        if (IsPlain(text))
            return text;
        var characters = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Decompose(rune.Value, characters);
        Sort(characters);
        Compose(characters);
        var normal = new StringBuilder(characters.Count);
        foreach (var character in characters)
            normal.Append(new Rune(character).ToString());
        return normal.ToString();
    }

    /// <summary>All characters are of the frequent kinds that normal form C leaves alone.</summary>
    static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is not (< '\u0300' or >= '\u2010' and <= '\u2027' or >= '\u3001' and <= '\u3029' or >= '\u4e00' and <= '\u9fff' or >= '\uff01' and <= '\uff5e'))
                return false;
        }
        return true;
    }

    static void Decompose(int character, List<int> into)
    {
        if (character - Syllables is >= 0 and < SyllableCount and var syllable)
        {
            into.Add(Leads + (syllable / (VowelCount * TrailCount)));
            into.Add(Vowels + (syllable / TrailCount % VowelCount));
            if (syllable % TrailCount != 0)
                into.Add(Trails + (syllable % TrailCount));
        }
        else if (CanonicalForms.PartsOf(character) is { } parts)
        {
            Decompose(parts.First, into);
            if (parts.Second != 0)
                into.Add(parts.Second);
        }
        else
        {
            into.Add(character);
        }
    }

    /// <summary>Marks behind a letter in the order of their classes; those of one class stay as they are.</summary>
    static void Sort(List<int> characters)
    {
        var letter = 0;
        for (var i = 0; i < characters.Count; i++)
        {
            if (CanonicalForms.ClassOf(characters[i]) != 0)
                continue;
            SortMarks(characters, letter, i);
            letter = i + 1;
        }
        SortMarks(characters, letter, characters.Count);
    }

    static void SortMarks(List<int> characters, int start, int end)
    {
        if (end - start < 2)
            return;
        var sorted = characters.GetRange(start, end - start).OrderBy(CanonicalForms.ClassOf).ToArray();
        for (var i = 0; i < sorted.Length; i++)
            characters[start + i] = sorted[i];
    }

    /// <summary>A mark joins the last letter unless another mark of its class, or a letter, stands between.</summary>
    static void Compose(List<int> characters)
    {
        var (letter, last, written) = (-1, 0, 0);
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            var kind = CanonicalForms.ClassOf(character);
            var isAdjacent = letter >= 0 && letter == written - 1;
            if (letter >= 0 && (isAdjacent || (last != 0 && last < kind)) && Composed(characters[letter], character) is { } whole)
            {
                characters[letter] = whole;
                continue;
            }
            if (kind == 0)
                letter = written;
            last = kind;
            characters[written++] = character;
        }
        characters.RemoveRange(written, characters.Count - written);
    }

    static int? Composed(int first, int second)
    {
        if (first - Leads is >= 0 and < LeadCount and var lead && second - Vowels is >= 0 and < VowelCount and var vowel)
            return Syllables + (((lead * VowelCount) + vowel) * TrailCount);
        if (first - Syllables is >= 0 and < SyllableCount and var syllable && syllable % TrailCount == 0 && second - Trails is > 0 and < TrailCount and var trail)
            return first + trail;
        return CanonicalForms.WholeOf(first, second);
    }
}
