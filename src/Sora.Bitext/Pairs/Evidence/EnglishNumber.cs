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

    /// <summary>Takes a word by its hash, or finishes the number that stood before it.</summary>
    public void Take(ulong word, Atoms atoms)
    {
        var (kind, value) = NumberWords.Find(word);
        switch (kind)
        {
            case NumberWord.Power when _words > 0 && _total < Largest && _current < Largest:
                Multiply((int)value);
                _words++;
                return;
            case NumberWord.Small:
                if (_digits)
                    Finish(atoms);
                _current += value;
                _words++;
                return;
            case NumberWord.And when _words > 0 && !_digits:
                return;
            default:
                Finish(atoms);
                if (kind == NumberWord.Alone)
                    atoms.AddNumber(value, 0);
                return;
        }
    }

    /// <summary>Adds the number that has been read; a single `one` is no number.</summary>
    public void Finish(Atoms atoms)
    {
        if (_words == 0)
            return;
        if (_words > 1 || _digits || _current != 1)
            atoms.AddNumber(_total + _current, _exponent);
        this = default;
    }

    void Multiply(int exponent)
    {
        if (_digits)
        {
            _exponent += exponent;
            return;
        }
        var power = NumberWords.PowerOfTen(exponent);
        if (exponent == 2)
            _current = Math.Max(1, _current) * power;
        else
            (_total, _current) = (_total + (Math.Max(1, _current) * power), 0);
    }
}
