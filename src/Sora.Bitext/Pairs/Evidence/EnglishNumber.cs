namespace Sora.Bitext.Pairs.Evidence;

/// <summary>A number while its words are read: `two hundred and five`, `1.44 million`, `third`, `February`.</summary>
struct EnglishNumber
{
    const long Largest = 1_000_000_000_000_000;

    long _total;
    long _current;
    int _exponent;
    int _words;
    bool _digits;

    /// <summary>A number in digits has been read; `million` may follow.</summary>
    public void Begin(long digits, int exponent, Atoms atoms)
    {
        Finish(atoms);
        (_current, _exponent, _words, _digits) = (digits, exponent, 1, true);
    }

    /// <summary>Takes a word in small letters, or finishes the number that stood before it.</summary>
    public void Take(ReadOnlySpan<char> word, Atoms atoms)
    {
        if (word.Length is < 2 or > 9)
        {
            Finish(atoms);
            return;
        }
        var exponent = Power(word);
        if (exponent > 0 && _words > 0 && _total < Largest && _current < Largest)
        {
            Multiply(exponent);
            _words++;
        }
        else if (Small(word) is var small and >= 0)
        {
            if (_digits)
                Finish(atoms);
            _current += small;
            _words++;
        }
        else if (_words == 0 || _digits || word is not "and")
        {
            Finish(atoms);
            if (Standing(word) is var standing and > 0)
                atoms.AddNumber(standing, 0);
        }
    }

    /// <summary>Adds the number that has been read; a single `one` is no number.</summary>
    public void Finish(Atoms atoms)
    {
        if (_words > 1 || (_words == 1 && (_digits || _current != 1)))
            atoms.AddNumber(_total + _current, _exponent);
        this = default;
    }

    void Multiply(int exponent)
    {
        if (_digits)
            _exponent += exponent;
        else if (exponent == 2)
            _current = Math.Max(1, _current) * 100;
        else
            (_total, _current) = (_total + (Math.Max(1, _current) * (long)Math.Pow(10, exponent)), 0);
    }

    static int Power(ReadOnlySpan<char> word) => word switch
    {
        "hundred" => 2,
        "thousand" => 3,
        "million" => 6,
        "billion" => 9,
        "trillion" => 12,
        _ => 0,
    };

    static int Small(ReadOnlySpan<char> word) => word switch
    {
        "zero" => 0,
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => -1,
    };

    /// <summary>Words that are a number by themselves. `second`, `may` and `march` mean too much else.</summary>
    static int Standing(ReadOnlySpan<char> word) => word switch
    {
        "first" or "january" => 1,
        "february" or "twice" => 2,
        "third" => 3,
        "fourth" or "april" => 4,
        "fifth" => 5,
        "sixth" or "june" => 6,
        "seventh" or "july" => 7,
        "eighth" or "august" => 8,
        "ninth" or "september" => 9,
        "tenth" or "october" => 10,
        "november" => 11,
        "december" or "dozen" => 12,
        _ => 0,
    };
}
