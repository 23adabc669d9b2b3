using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Site.Formats.Markdown;

/// <summary>What stands before the lines of successive blocks, so that lists and quotations go on from one to the next.</summary>
sealed class MarkdownNesting
{
    readonly Dictionary<int, int> _numbers = [];
    readonly Dictionary<int, string> _indents = [];
    ImmutableArray<Container> _open = [];

    /// <returns>The blank line before the block, the start of its first line, and that of its others.</returns>
    public (string Between, string First, string Others) MoveTo(ImmutableArray<Container> path)
    {
        if (path.IsEmpty)
        {
            _open = path;
            return ("", "", "");
        }
        var (between, first, others) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var isShared = true;
        for (var i = 0; i < path.Length; i++)
        {
            isShared &= i < _open.Length && _open[i].Index == path[i].Index;
            var (start, next) = path[i].Kind switch
            {
                ContainerKind.Quote => ("> ", "> "),
                ContainerKind.Item when isShared => (_indents[path[i].Index], _indents[path[i].Index]),
                ContainerKind.Item => Begin(path[i], i == 0 ? null : path[i - 1]),
                _ => ("", ""),
            };
            first.Append(start);
            others.Append(next);
            if (isShared)
                between.Append(next);
        }
        _open = path;
        return (between.ToString().TrimEnd(' '), first.ToString(), others.ToString());
    }

    (string First, string Others) Begin(Container item, Container? list)
    {
        var mark = "- ";
        if (list is { Kind: ContainerKind.OrderedList })
        {
            var number = _numbers.GetValueOrDefault(list.Index, list.Number);
            _numbers[list.Index] = number + 1;
            mark = number.ToString(CultureInfo.InvariantCulture) + ". ";
        }
        _indents[item.Index] = new(' ', mark.Length);
        return (mark, _indents[item.Index]);
    }
}
