using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>Reads a line of a file of corrections from left to right.</summary>
ref struct PinLineReader
{
    readonly ReadOnlySpan<char> _line;
    int _at;

    PinLineReader(ReadOnlySpan<char> line) => _line = line;

    /// <param name="column">Where the line is no longer understood, from 1; 0 where all of it is.</param>
    public static PinLine Read(string text, out int column)
    {
        var reader = new PinLineReader(text);
        var isSentence = char.IsWhiteSpace(text[0]);
        reader.SkipSpace();
        column = 0;
        if (reader.IsAtEnd)
            return new(text);
        if (reader.ReadSide() is { } source)
        {
            if (!reader.Take(':'))
            {
                if (reader.IsAtEnd && source is [var place] && !isSentence)
                    return new(text, place: place);
            }
            else if (reader.ReadSide() is { } target && reader.IsAtEnd && !(isSentence && source.Concat(target).Any(name => name.Id is not null)))
            {
                return new(text, new(source, target), isSentence: isSentence);
            }
        }
        column = reader._at + 1;
        return new(text);
    }

    /// <summary>Nothing follows but a remark.</summary>
    readonly bool IsAtEnd => _at == _line.Length || _line[_at] == '#';

    /// <summary>`[name, name]`; null where it is not that.</summary>
    ImmutableArray<PinName>? ReadSide()
    {
        if (!Take('['))
            return null;
        var names = ImmutableArray.CreateBuilder<PinName>();
        if (Take(']'))
            return [];
        do
        {
            if (ReadName() is not { } name)
                return null;
            names.Add(name);
        }
        while (Take(','));
        return Take(']') ? names.ToImmutable() : null;
    }

    PinName? ReadName()
    {
        if (_at < _line.Length && _line[_at] == '"')
            return ReadOpening();
        var length = 0;
        while (_at + length < _line.Length && char.IsAsciiLetterOrDigit(_line[_at + length]))
            length++;
        if (PairId.TryParse(_line.Slice(_at, length).ToString()) is not { } id)
            return null;
        _at += length;
        SkipSpace();
        return PinName.Of(id);
    }

    /// <summary>`"words"`, `"words"@2`; a backslash stands before a quotation mark or another backslash.</summary>
    PinName? ReadOpening()
    {
        var text = new StringBuilder();
        var from = _at++;
        for (; _at < _line.Length && _line[_at] != '"'; _at++)
        {
            if (_line[_at] == '\\' && _at + 1 < _line.Length && _line[_at + 1] is '"' or '\\')
                _at++;
            text.Append(_line[_at]);
        }
        if (_at == _line.Length)
        {
            _at = from;
            return null;
        }
        _at++;
        var number = 0;
        if (_at < _line.Length && _line[_at] == '@')
        {
            var digits = _line[(_at + 1)..];
            digits = digits[..(digits.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : digits.Length)];
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number == 0)
                return null;
            _at += digits.Length + 1;
        }
        SkipSpace();
        return PinName.Opening(text.ToString(), number);
    }

    bool Take(char expected)
    {
        if (_at == _line.Length || _line[_at] != expected)
            return false;
        _at++;
        SkipSpace();
        return true;
    }

    void SkipSpace()
    {
        while (_at < _line.Length && char.IsWhiteSpace(_line[_at]))
            _at++;
    }
}
