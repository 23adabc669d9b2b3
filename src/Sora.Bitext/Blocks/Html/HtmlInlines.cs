using AngleSharp.Dom;

namespace Sora.Bitext.Blocks;

/// <summary>The walk over the inline content of one paragraph of HTML: white space is collapsed, blocks within it become lines.</summary>
sealed class HtmlInlines(ReadingBuilder reading, HtmlLines lines)
{
    enum Gap { None, Space, LineEnd }

    bool _begun;
    bool _afterSpace = true;
    Gap _gap;
    int _breaks;

    public InlineWriter Writer { get; } = new(reading);

    /// <summary>Line breaks since the last character; those at the end are not written.</summary>
    public int PendingBreaks => _breaks;

    public void Break() => _breaks++;

    public void Write(INode node)
    {
        switch (node)
        {
            case IText text:
                Characters(text.Data);
                break;
            case IElement element:
                Element(element);
                break;
            default:
                break;
        }
    }

    public void WriteContent(INode parent)
    {
        foreach (var child in parent.ChildNodes)
            Write(child);
    }

    void Element(IElement element)
    {
        var name = element.LocalName;
        var depth = Writer.Depth;
        switch (name)
        {
            case "br":
                Break();
                return;
            case "wbr":
                Writer.Insert("<wbr>");
                return;
            case "img":
                Settle();
                Writer.Image(element.GetAttribute("src") ?? "", element.GetAttribute("alt") ?? "", element.GetAttribute("title"), lines.Where(element));
                _begun = true;
                _afterSpace = false;
                return;
            case "a":
                Settle();
                Writer.OpenLink(element.GetAttribute("href") ?? "", element.GetAttribute("title"), lines.Where(element));
                break;
            default:
                if (TrustedHtml.Block.Contains(name) || TrustedHtml.Flow.Contains(name) || name == "tr")
                {
                    Break();
                    WriteContent(element);
                    Break();
                    return;
                }

                Open(element);
                break;
        }

        WriteContent(element);
        Writer.CloseTo(depth);
    }

    void Open(IElement element)
    {
        var attributes = TrustedAttributes.Write(element.Attributes.Select(static attribute => KeyValuePair.Create(attribute.Name, attribute.Value)));
        if (!TrustedHtml.Inline.Contains(element.LocalName) || (element.LocalName == "span" && attributes.Length == 0))
            return;
        Settle();
        Writer.Open(element.LocalName, attributes);
    }

    void Characters(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = text.IndexOfAnyExcept(" \t\n\f\r");
            var space = length < 0 ? text : text[..length];
            if (!space.IsEmpty && _gap != Gap.LineEnd)
                _gap = space.Contains('\n') ? Gap.LineEnd : Gap.Space;
            text = text[space.Length..];
            if (text.IsEmpty)
                return;
            Settle();
            length = text.IndexOfAny(" \t\n\f\r");
            var word = length < 0 ? text : text[..length];
            Writer.Append(word);
            (_begun, _afterSpace) = (true, false);
            text = text[word.Length..];
        }
    }

    /// <summary>Writes the white space or line break before what comes next.</summary>
    void Settle()
    {
        if (_begun && _breaks > 0)
            Writer.LineBreak();
        else if (_begun && !_afterSpace && _gap == Gap.LineEnd)
            Writer.LineEnd();
        else if (_begun && !_afterSpace && _gap == Gap.Space)
            Writer.Append(" ");
        _afterSpace |= _breaks > 0 || _gap != Gap.None;
        (_gap, _breaks) = (Gap.None, 0);
    }
}
