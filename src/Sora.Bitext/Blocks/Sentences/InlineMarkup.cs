using System.Text;

namespace Sora.Bitext.Blocks;

/// <summary>Writes the sentences of a marked-up text one after the other, each well-formed by itself.</summary>
/// <remarks>An element is written when the first character inside it is, so that no empty one arises at a sentence's edge.</remarks>
sealed class InlineMarkup(string text, IReadOnlyList<InlineMark> marks)
{
    /// <summary>
    /// Tags may be written again for so many characters, and for so many more a character of the text: else an address as long as the text, in
    /// each of its sentences, would make the output grow with the square of it. From there on sentences stand without them.
    /// </summary>
    const int Again = 20_000;
    const int AgainPerCharacter = 16;

    readonly StringBuilder _html = new();
    readonly List<InlineMark> _open = [];
    long _again = Again + ((long)AgainPerCharacter * text.Length);
    int _written;
    int _next;

    /// <summary>The HTML of a sentence. Sentences must come in order.</summary>
    /// <param name="isLast">All markup that is left belongs to it.</param>
    public string Through(Range sentence, bool isLast)
    {
        _html.Clear();
        var (start, end) = (sentence.Start.Value, sentence.End.Value);
        var at = start;
        for (; _next < marks.Count && (isLast || BelongsBefore(end, marks[_next])); _next++)
        {
            var mark = marks[_next];
            at = Characters(at, Math.Clamp(mark.Position, at, end));
            Write(mark);
        }

        Characters(at, end);
        var begun = _written;
        CloseDownTo(0);
        Continue(begun);
        return _html.ToString();
    }

    static bool BelongsBefore(int end, InlineMark mark) =>
        mark.Position < end || (mark.Position == end && (mark.Kind != InlineMarkKind.Open || mark.IsEmptyElement));

    void Write(InlineMark mark)
    {
        switch (mark.Kind)
        {
            case InlineMarkKind.Insert:
                OpenAll();
                _html.Append(mark.Html);
                break;
            case InlineMarkKind.Open:
                _open.Add(mark);
                if (mark.IsEmptyElement)
                    OpenAll();
                break;
            default:
                CloseDownTo(_open.Count - 1);
                _open.RemoveAt(_open.Count - 1);
                break;
        }
    }

    int Characters(int from, int to)
    {
        if (from == to)
            return to;
        OpenAll();
        foreach (var c in text.AsSpan(from, to - from))
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                _ => _html.Append(c),
            };
        }

        return to;
    }

    void OpenAll()
    {
        for (; _written < _open.Count; _written++)
            _html.Append(_open[_written].Html);
    }

    /// <summary>Makes the outermost open elements, which the sentence had, ready for the next one.</summary>
    void Continue(int elements)
    {
        for (var i = 0; i < elements; i++)
        {
            _open[i] = _open[i].Continued();
            _again -= _open[i].Html.Length;
        }
        for (var i = 0; _again < 0 && i < elements; i++)
            _open[i] = _open[i].Unseen();
    }

    void CloseDownTo(int depth)
    {
        for (; _written > depth; _written--)
            _html.Append(_open[_written - 1].CloseTag);
    }
}
