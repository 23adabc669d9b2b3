using System.Globalization;
using AngleSharp.Dom;

namespace Sora.Bitext.Blocks;

/// <summary>The walk over the blocks of sanitised HTML. Text that stands loose between blocks becomes paragraphs, as do the parts around two line breaks.</summary>
sealed class HtmlBlocks
{
    /// <summary>A link is written in each of the blocks and pictures in it, up to so many characters of address and title in all: beyond, they stand without.</summary>
    const int MostAround = 4_000_000;

    readonly ReadingBuilder _reading;
    readonly HtmlLines _lines;
    readonly Dictionary<IElement, bool> _holdsBlocks = [];
    HtmlInlines? _loose;
    IElement? _around;
    long _writtenAround;
    int _looseLine;
    int _line;

    HtmlBlocks(ReadingBuilder reading, HtmlLines lines) => (_reading, _lines) = (reading, lines);

    public static void Read(IElement root, ReadingBuilder reading, HtmlLines lines)
    {
        var blocks = new HtmlBlocks(reading, lines);
        blocks._line = lines.Of(root);
        blocks.Flow(root);
    }

    void Flow(INode parent)
    {
        EndParagraph();
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
                Text(text);
            else if (child is IElement element)
                Element(element);
        }

        EndParagraph();
    }

    void Element(IElement element)
    {
        var name = element.LocalName;
        _line = Math.Max(_line, _lines.Of(element));
        if (TrustedHtml.Flow.Contains(name) || name == "li")
        {
            Flow(element);
        }
        else if (name == "br")
        {
            _loose?.Break();
        }
        else if (TrustedHtml.Block.Contains(name))
        {
            EndParagraph();
            Block(element, name);
        }
        else if (HoldsBlocks(element))
        {
            var before = _around;
            _around = name == "a" ? element : before;
            Flow(element);
            _around = before;
        }
        else
        {
            Loose().Write(element);
        }
    }

    void Block(IElement element, string name)
    {
        switch (name)
        {
            case "blockquote":
                Contain(ContainerKind.Quote, 0, element);
                break;
            case "ul":
                List(ContainerKind.BulletList, 0, element);
                break;
            case "ol":
                List(ContainerKind.OrderedList, Number(element.GetAttribute("start")), element);
                break;
            case "pre":
                _reading.AddCode(CodeText(element), Language(element), _line);
                break;
            case "hr":
                _reading.Add(BlockKind.Rule, 0, [], ["<hr>"], [], _line);
                break;
            case "table" when HtmlTable.IsOfData(element):
                HtmlTable.Read(element, _line, _reading, _lines);
                break;
            case "table":
                foreach (var cell in HtmlTable.CellsOf(element))
                    Flow(cell);
                break;
            case "figure":
                Figure(element);
                break;
            default:
                var text = Begin();
                text.WriteContent(element);
                _reading.AddHeading(name[1] - '0', text.Writer, _line);
                break;
        }
    }

    void Contain(ContainerKind kind, int number, INode content)
    {
        _reading.Enter(kind, number);
        Flow(content);
        _reading.Leave();
    }

    // Saved pages put lists right into lists; each such child counts as an item.
    void List(ContainerKind kind, int number, IElement list)
    {
        _reading.Enter(kind, number);
        foreach (var child in list.ChildNodes)
        {
            if (child is not IElement element)
            {
                if (child is not IText text || string.IsNullOrWhiteSpace(text.Data))
                    continue;
                _reading.Enter(ContainerKind.Item);
                Text(text);
                EndParagraph();
                _reading.Leave();
                continue;
            }

            _line = Math.Max(_line, _lines.Of(element));
            _reading.Enter(ContainerKind.Item);
            if (element.LocalName == "li")
                Flow(element);
            else
                Element(element);
            EndParagraph();
            _reading.Leave();
        }

        _reading.Leave();
    }

    void Figure(IElement figure)
    {
        var caption = figure.QuerySelector("figcaption");
        if (figure.QuerySelector("img") is null
            || figure.QuerySelector("table, pre, blockquote, ul, ol") is not null
            || figure.TextContent.Trim().Length != (caption?.TextContent.Trim().Length ?? 0))
        {
            Flow(figure);
            return;
        }

        var words = new HtmlInlines(_reading, _lines);
        if (caption is not null)
        {
            words.WriteContent(caption);
            caption.Remove();
        }

        var pictures = new InlineWriter(_reading);
        foreach (var image in figure.QuerySelectorAll("img"))
        {
            OpenAround(pictures, image.Closest("a")?.GetAttribute("href"), title: null, _lines.Where(image));
            pictures.Image(image.GetAttribute("src") ?? "", image.GetAttribute("alt") ?? "", image.GetAttribute("title"), _lines.Where(image));
            pictures.CloseTo(0);
        }

        if (pictures.HasImage)
        {
            _reading.AddFigure(pictures, words.Writer, _line);
        }
        else
        {
            _reading.AddParagraph(pictures, _line);
            _reading.AddParagraph(words.Writer, _line);
        }
    }

    void Text(IText text)
    {
        var data = text.Data.AsSpan();
        var start = data.IndexOfAnyExcept(" \t\n\f\r");
        if (start < 0 && _loose is null)
        {
            _line += data.Count('\n');
            return;
        }

        if (start >= 0)
        {
            _line += data[..start].Count('\n');
            Loose().Write(text);
            _line += data[start..].Count('\n');
        }
        else
        {
            _line += data.Count('\n');
            _loose!.Write(text);
        }
    }

    /// <summary>The paragraph under way; another one where two line breaks stand before what comes next.</summary>
    HtmlInlines Loose()
    {
        if (_loose is { PendingBreaks: > 1 })
            EndParagraph();
        if (_loose is null)
            (_loose, _looseLine) = (Begin(), _line);
        return _loose;
    }

    /// <summary>A paragraph or heading. A link around several is in each of them.</summary>
    HtmlInlines Begin()
    {
        var text = new HtmlInlines(_reading, _lines);
        if (_around is { } link)
            OpenAround(text.Writer, link.GetAttribute("href"), link.GetAttribute("title"), _lines.Where(link));
        return text;
    }

    void OpenAround(InlineWriter text, string? address, string? title, SourceLine where)
    {
        if (address is null)
            return;
        _writtenAround += address.Length + (title?.Length ?? 0);
        if (_writtenAround <= MostAround)
            text.OpenLink(address, title, where);
    }

    void EndParagraph()
    {
        if (_loose is null)
            return;
        _reading.AddParagraph(_loose.Writer, _looseLine);
        _loose = null;
    }

    /// <summary>Asked of an element, and again of each that it holds when the walk comes there, so the answers are kept.</summary>
    bool HoldsBlocks(IElement element)
    {
        if (!element.HasChildNodes)
            return false;
        if (_holdsBlocks.TryGetValue(element, out var known))
            return known;
        var holds = false;
        foreach (var child in element.Children)
        {
            if (TrustedHtml.Block.Contains(child.LocalName) || TrustedHtml.Flow.Contains(child.LocalName) || HoldsBlocks(child))
            {
                holds = true;
                break;
            }
        }

        return _holdsBlocks[element] = holds;
    }

    static string CodeText(IElement pre)
    {
        foreach (var lineBreak in pre.QuerySelectorAll("br").ToArray())
            lineBreak.Replace(lineBreak.Owner!.CreateTextNode("\n"));
        return pre.TextContent.TrimEnd('\n');
    }

    static string? Language(IElement pre)
    {
        foreach (var name in pre.ClassList.Concat(pre.QuerySelector("code")?.ClassList ?? Enumerable.Empty<string>()))
        {
            if (name.StartsWith("language-", StringComparison.Ordinal) || name.StartsWith("lang-", StringComparison.Ordinal))
                return name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..];
        }

        return null;
    }

    static int Number(string? start) =>
        int.TryParse(start, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 1;
}
