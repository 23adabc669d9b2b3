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
    bool _powers;
    bool _isBare;
    int _start;
    int _end;

    /// <summary>A number in digits has been read; `million` may follow.</summary>
    public void Begin(long digits, int exponent, Range at, Atoms atoms)
    {
        Finish(atoms);
        (_current, _exponent, _words, _digits) = (digits, exponent, 1, true);
        (_start, _end) = (at.Start.Value, at.End.Value);
    }

    /// <summary>Takes a word by its hash, or finishes the number that stood before it.</summary>
    public void Take(ulong word, Range at, Atoms atoms)
    {
        var (kind, value) = NumberWords.Find(word);
        switch (kind)
        {
            case NumberWord.Power when _words > 0 && _total < Largest && _current < Largest:
                Multiply((int)value);
                Extend(at);
                return;
            case NumberWord.Power when _words == 0:
                (_current, _isBare) = (1, true);   // a hundred: a number only if it goes on, and twenty
                Multiply((int)value);
                Extend(at);
                return;
            case NumberWord.Small when _words == 1 && !_digits && _current is > 12 and <= 20 && value is >= 10 and < 100:
                _current = (_current * 100) + value;   // nineteen eighty-four
                Extend(at);
                return;
            case NumberWord.Small:
                if (_digits || !Continues(value))
                    Finish(atoms);
                _current += value;
                Extend(at);
                return;
            case NumberWord.And when _powers && !_digits:
                return;
            case NumberWord.Ordinal when _words > 0 && !_digits && Continues(value):
                _current += value;
                Extend(at);
                Finish(atoms);
                return;
            default:
                Finish(atoms);
                if (kind is NumberWord.Alone or NumberWord.Ordinal)
                    atoms.AddNumber(value, 0, at);
                return;
        }
    }

    /// <summary>Adds the number that has been read; a single `one` or `hundred` is no number.</summary>
    public void Finish(Atoms atoms)
    {
        if (_words == 0)
            return;
        if (_words > 1 || _digits || (!_isBare && _current != 1))
            atoms.AddNumber(_total + _current, _exponent, _start.._end);
        this = default;
    }

    /// <summary>`five` goes on after `twenty` and after `hundred`, not after `ten`: then it is another number.</summary>
    readonly bool Continues(long value) =>
        _words == 0 || _current % 100 == 0 || (value < 10 && _current % 10 == 0 && _current % 100 > 10);

    void Extend(Range at)
    {
        if (_words++ == 0)
            _start = at.Start.Value;
        _end = at.End.Value;
    }

    void Multiply(int exponent)
    {
        _powers = true;
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
