using System.Buffers;
using System.Net;

namespace Sora.Site.Import;

/// <summary>Inline HTML as Markdown. What Markdown could misread stays a tag.</summary>
sealed class InlineMarkdown
{
    /// <summary>What would end an address, or be read as a mark within it.</summary>
    static readonly SearchValues<char> NotInAddress = SearchValues.Create("\" \n()<>\\*_`[]|");

    readonly List<HtmlPiece> _pieces;
    readonly MarkdownText _text = new();
    readonly Stack<string> _ends = new();
    readonly bool _inOneLine;

    InlineMarkdown(string html, bool inOneLine) => (_pieces, _inOneLine) = (HtmlPieces.Of(html), inOneLine);

    /// <param name="inOneLine">As a heading has to be.</param>
    public static string Of(string html, bool inOneLine = false)
    {
        var inline = new InlineMarkdown(html, inOneLine);
        for (var i = 0; i < inline._pieces.Count; i++)
            i = inline.Write(i);
        return inline._text.ToString();
    }

    /// <returns>The last piece that is written.</returns>
    int Write(int at)
    {
        var piece = _pieces[at];
        if (!piece.IsTag)
        {
            var text = WebUtility.HtmlDecode(piece.Written.ToString());
            _text.Append(_inOneLine ? text.ReplaceLineEndings(" ") : text);
            return at;
        }
        if (piece.Name is "br" && !_inOneLine)
        {
            _text.LineBreak();
            return at + 1 < _pieces.Count && _pieces[at + 1] is { IsTag: false } next ? LineBehind(at + 1, next.Written.Span) : at;
        }
        if (Emphasis(at) || Code(at))
            return at + 2;
        if (piece.Name is "a" && Address(piece.Written.Span) is { } address)
        {
            _text.OpenLink();
            _ends.Push($"]({address})");
        }
        else if (piece.Name is "/a" && _ends.TryPop(out var end))
        {
            _text.Mark(end);
        }
        else
        {
            if (piece.Name is "a")
                _ends.Push("</a>");
            _text.Mark(piece.Written.Span);
        }
        return at;
    }

    /// <summary>The text behind a line break, without the line end that the break already is.</summary>
    int LineBehind(int at, ReadOnlySpan<char> html)
    {
        var text = WebUtility.HtmlDecode(html.ToString());
        _text.Append(text.StartsWith('\n') ? text.AsSpan(1) : text);
        return at;
    }

    /// <summary>Words in `em` or `strong`, where letters at both ends leave no doubt which stars belong together.</summary>
    bool Emphasis(int at)
    {
        var mark = _pieces[at].Name switch { "em" => "*", "strong" => "**", _ => null };
        if (mark is null || Inner(at) is not { } inner || _text.Last == '*' || !char.IsLetterOrDigit(inner[0]) || !char.IsLetterOrDigit(inner[^1]))
            return false;
        _text.Mark(mark);
        _text.Append(_inOneLine ? inner.ReplaceLineEndings(" ") : inner);
        _text.Mark(mark);
        return true;
    }

    bool Code(int at)
    {
        if (_pieces[at].Name is not "code" || Inner(at) is not { } inner || _text.Last == '`' || inner.AsSpan().ContainsAny('`', '\n', '|') || inner.Trim() != inner)
            return false;
        _text.Mark($"`{inner}`");
        return true;
    }

    /// <summary>The text of an element that has nothing else in it.</summary>
    string? Inner(int at) =>
        at + 2 < _pieces.Count && _pieces[at + 1] is { IsTag: false, Written: var inner } && _pieces[at + 2] is { IsTag: true, Name: ['/', ..] }
            ? WebUtility.HtmlDecode(inner.ToString())
            : null;

    /// <summary>The address of a link, where Markdown can hold it as it is and the link says no more.</summary>
    static string? Address(ReadOnlySpan<char> tag)
    {
        const string Start = "<a href=\"";
        if (!tag.StartsWith(Start, StringComparison.Ordinal) || !tag.EndsWith("\">", StringComparison.Ordinal))
            return null;
        var written = tag[Start.Length..^2];
        if (written.IsEmpty || written.ContainsAny(NotInAddress))
            return null;
        return WebUtility.HtmlDecode(written.ToString()) is var address && address.AsSpan().ContainsAny("<>\"") ? null : address;
    }
}
