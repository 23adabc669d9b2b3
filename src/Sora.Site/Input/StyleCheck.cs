using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>Reads a sheet only as far as it takes to see what is left open in it, and what it would load.</summary>
/// <remarks>CSS Syntax Module Level 3, section 4: comments, strings, escapes, blocks and url(). What a rule says is left to the browser.</remarks>
sealed class StyleCheck(string file, string css)
{
    readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();
    readonly Stack<(char Opened, SourceLine Where, bool HoldsAddresses)> _open = [];
    int _at;
    int _line = 1;
    int _lineStart;

    /// <summary>Everything that it would load from elsewhere, up to the first place where it cannot be read on.</summary>
    public ImmutableArray<Diagnostic> Findings()
    {
        var isReadable = true;
        while (isReadable && _at < css.Length)
            isReadable = Next();
        if (isReadable && _open.TryPeek(out var left))
            _findings.Add(Bitext.Findings.StyleMarkAlone(left.Where, left.Opened.ToString()));
        return _findings.ToImmutable();
    }

    SourceLine Here => new(file, _line, _at - _lineStart + 1);

    bool Next()
    {
        switch (css[_at])
        {
            case '/' when Follows("/*"):
                return Skip("/*", "*/");
            case '"' or '\'':
                return Text();
            case '\\':
                Move(2);
                return true;
            case '@' when Follows("@import"):
                _findings.Add(Bitext.Findings.StyleFromElsewhere(Here, "@import"));
                break;
            case '{' or '[' or '(':
                return Open();
            case '}' or ']' or ')':
                return Close();
        }
        Move(1);
        return true;
    }

    bool Open()
    {
        var function = css.AsSpan(0, _at);
        var isAddress = EndsWith(function, "url") || EndsWith(function, "src");
        _open.Push((css[_at], Here, isAddress || EndsWith(function, "image-set")));
        Move(1);
        return !isAddress || Address();
    }

    bool Close()
    {
        if (_open.Count == 0 || css[_at] != ClosingOf(_open.Peek().Opened))
        {
            var (mark, where) = _open.TryPeek(out var other) ? (other.Opened, other.Where) : (css[_at], Here);
            _findings.Add(Bitext.Findings.StyleMarkAlone(where, mark.ToString()));
            return false;
        }
        _open.Pop();
        Move(1);
        return true;
    }

    /// <summary>An address without quotation marks: it may hold anything but its closing bracket.</summary>
    bool Address()
    {
        while (_at < css.Length && char.IsWhiteSpace(css[_at]))
            Move(1);
        if (_at == css.Length || css[_at] is '"' or '\'')
            return true;
        var (from, where) = (_at, Here);
        while (_at < css.Length && css[_at] != ')')
            Move(css[_at] == '\\' ? 2 : 1);
        Check(css.AsSpan(from, int.Min(_at, css.Length) - from), where);
        return true;
    }

    bool Text()
    {
        var (quote, from, where) = (css[_at].ToString(), _at + 1, Here);
        if (!Skip(quote, quote))
            return false;
        if (_open.TryPeek(out var around) && around.HoldsAddresses)
            Check(css.AsSpan(from, _at - 1 - from), where);
        return true;
    }

    /// <summary>Passes a comment or a string; a string ends on its own line.</summary>
    bool Skip(string opening, string closing)
    {
        var where = Here;
        Move(opening.Length);
        while (_at < css.Length && !Follows(closing) && (closing == "*/" || css[_at] is not '\n'))
            Move(css[_at] == '\\' && closing != "*/" ? 2 : 1);
        if (!Follows(closing))
        {
            _findings.Add(Bitext.Findings.StyleMarkAlone(where, opening));
            return false;
        }
        Move(closing.Length);
        return true;
    }

    /// <summary>What is written into the sheet itself (`data:`) or stands on the page (`#`) is not loaded.</summary>
    void Check(ReadOnlySpan<char> address, SourceLine where)
    {
        address = address.Trim();
        if (!address.IsEmpty && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && address[0] != '#')
            _findings.Add(Bitext.Findings.StyleFromElsewhere(where, address.ToString()));
    }

    void Move(int characters)
    {
        for (var end = int.Min(_at + characters, css.Length); _at < end; _at++)
        {
            if (css[_at] == '\n')
                (_line, _lineStart) = (_line + 1, _at + 1);
        }
    }

    bool Follows(string text) => css.AsSpan(_at).StartsWith(text, StringComparison.OrdinalIgnoreCase);

    static bool EndsWith(ReadOnlySpan<char> text, string name) =>
        text.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsAsciiLetter(text[^(name.Length + 1)]));

    static char ClosingOf(char opening) => opening switch { '{' => '}', '[' => ']', _ => ')' };
}
