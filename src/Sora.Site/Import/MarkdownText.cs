using System.Text;

namespace Sora.Site.Import;

/// <summary>Text within a Markdown paragraph while it is written: what Markdown would take for a mark is escaped.</summary>
sealed class MarkdownText
{
    readonly StringBuilder _written = new();

    /// <summary>The last character, or a line end where nothing is written yet.</summary>
    public char Last => _written.Length == 0 ? '\n' : _written[^1];

    /// <summary>Marks, as they are.</summary>
    public void Mark(ReadOnlySpan<char> markdown) => _written.Append(markdown);

    public void LineBreak()
    {
        if (Last == '\n')
            Mark("<br>");
        else
            Mark("\\\n");
    }

    /// <summary>A link behind an exclamation mark would be an image.</summary>
    public void OpenLink()
    {
        if (Last == '!')
            _written.Insert(_written.Length - 1, '\\');
        Mark("[");
    }

    public void Append(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Last == '\n' && c is ' ' or '\t')
                continue;
            if (c == '\n')
                TrimLineEnd();
            else if (IsMark(text, i) || IsMarkAtLineStart(text, i))
                Mark("\\");
            _written.Append(c);
        }
    }

    public override string ToString() => _written.ToString().Trim(' ', '\t', '\n');

    void TrimLineEnd()
    {
        while (_written.Length > 0 && _written[^1] is ' ' or '\t')
            _written.Length--;
    }

    bool IsMark(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '|' => true,
        '_' => !char.IsAsciiLetterOrDigit(Last) || at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]),
        '~' => Last == '~' || at + 1 == text.Length || text[at + 1] == '~',
        '&' => IsEntity(text[(at + 1)..]),
        _ => false,
    };

    bool IsMarkAtLineStart(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '#' or '>' or '-' or '+' or '=' or ':' or '~' => Last == '\n',
        '.' or ')' => IsNumberSoFar(),
        _ => false,
    };

    /// <summary>The line is a number so far, which a list would begin with.</summary>
    bool IsNumberSoFar()
    {
        var at = _written.Length;
        while (at > 0 && char.IsAsciiDigit(_written[at - 1]))
            at--;
        return at < _written.Length && (at == 0 || _written[at - 1] == '\n');
    }

    static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        return end > 0 && !rest[..end].ContainsAny(' ', '&');
    }
}
