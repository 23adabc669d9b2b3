using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Markup;

/// <summary>Opens and closes the quotations and lists around successive blocks, so that every tag is well nested.</summary>
/// <param name="ordinals">The number of each item in its list, by the item's index.</param>
sealed class Nesting(IReadOnlyDictionary<int, int> ordinals)
{
    readonly List<Container> _open = [];
    readonly HashSet<int> _begun = [];

    /// <summary>Closes what the path has left and opens what it enters.</summary>
    public void MoveTo(ReadOnlySpan<Container> path, StringBuilder html)
    {
        var shared = 0;
        while (shared < _open.Count && shared < path.Length && _open[shared].Index == path[shared].Index)
            shared++;
        for (var i = _open.Count; i > shared; i--)
            html.Append(Closing(_open[i - 1].Kind));
        _open.RemoveRange(shared, _open.Count - shared);
        for (var i = shared; i < path.Length; i++)
        {
            Open(path[i], i + 1 < path.Length ? path[i + 1] : null, html);
            _open.Add(path[i]);
        }
    }

    void Open(Container container, Container? inside, StringBuilder html)
    {
        var isNew = _begun.Add(container.Index);
        switch (container.Kind)
        {
            case ContainerKind.Quote:
                html.Append("<blockquote>");
                break;
            case ContainerKind.BulletList:
                html.Append("<ul>");
                break;
            case ContainerKind.OrderedList:
                var first = inside is { Kind: ContainerKind.Item } item ? ordinals.GetValueOrDefault(item.Index, container.Number) : container.Number;
                _ = first == 1 ? html.Append("<ol>") : html.Append("<ol start=\"").Append(first).Append("\">");
                break;
            case ContainerKind.Item:
                html.Append(isNew ? "<li>" : "<li class=\"more\">");
                break;
            case ContainerKind.Footnote:
            default:
                break;
        }
    }

    static string Closing(ContainerKind kind) => kind switch
    {
        ContainerKind.Quote => "</blockquote>",
        ContainerKind.BulletList => "</ul>",
        ContainerKind.OrderedList => "</ol>",
        ContainerKind.Item => "</li>",
        _ => "",
    };

    /// <summary>Numbers the items of an article's lists.</summary>
    public static Dictionary<int, int> Ordinals(ImmutableArray<Block> blocks)
    {
        var ordinals = new Dictionary<int, int>();
        var next = new Dictionary<int, int>();
        foreach (var block in blocks)
        {
            for (var i = 1; i < block.Path.Length; i++)
            {
                var (list, item) = (block.Path[i - 1], block.Path[i]);
                if (item.Kind != ContainerKind.Item || ordinals.ContainsKey(item.Index))
                    continue;
                var number = next.GetValueOrDefault(list.Index, list.Number);
                ordinals.Add(item.Index, number);
                next[list.Index] = number + 1;
            }
        }

        return ordinals;
    }
}
