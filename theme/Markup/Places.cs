using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>Finds the quotations and lists of the page that a pair stands in.</summary>
/// <remarks>
/// The leading side decides: the source, or the target where the page or the pair has no source. The target's
/// containers count from 0 too, so on the parallel page they become the source's where pairs show that they are twins.
/// </remarks>
sealed class Places(ParallelText text, Side side)
{
    Dictionary<int, Container>? _twins;

    public Nesting Nesting() => new(side switch
    {
        Side.Source => Markup.Nesting.Ordinals(text.Source.Blocks),
        Side.Target => Markup.Nesting.Ordinals(text.Target.Blocks),
        _ => BothOrdinals(),
    });

    /// <summary>The path that all blocks of the leading side share, down to an element that may hold a pair.</summary>
    public Container[] Of(Pair pair)
    {
        var isSource = side != Side.Target && !pair.Source.IsEmpty;
        var blocks = isSource ? pair.Source : pair.Target;
        var path = blocks[0].Path;
        var length = path.Length;
        foreach (var block in blocks.AsSpan()[1..])
        {
            length = int.Min(length, block.Path.Length);
            for (var i = 0; i < length; i++)
            {
                if (block.Path[i].Index != path[i].Index)
                    length = i;
            }
        }
        while (length > 0 && path[length - 1].Kind is ContainerKind.BulletList or ContainerKind.OrderedList)
            length--;
        var place = path.AsSpan()[..length].ToArray();
        return isSource || side == Side.Target || length == 0 ? place : Array.ConvertAll(place, OnThePage);
    }

    /// <summary>How many of a block's containers the place already stands for; the others are opened inside the cell.</summary>
    public static int Covered(ReadOnlySpan<Container> place, ReadOnlySpan<Container> path)
    {
        var covered = 0;
        while (covered < place.Length && covered < path.Length && AreAlike(place[covered].Kind, path[covered].Kind))
            covered++;
        return covered;
    }

    static bool AreAlike(ContainerKind one, ContainerKind other) =>
        one == other || (one, other) is (ContainerKind.BulletList, ContainerKind.OrderedList) or (ContainerKind.OrderedList, ContainerKind.BulletList);

    Container OnThePage(Container target) =>
        (_twins ??= Twins()).TryGetValue(target.Index, out var source) ? source : target with { Index = ~target.Index };

    Dictionary<int, Container> Twins()
    {
        var twins = new Dictionary<int, Container>();
        foreach (var pair in text.Pairs)
        {
            if (pair.Source.IsEmpty || pair.Target.IsEmpty)
                continue;
            var (source, target) = (pair.Source[0].Path, pair.Target[0].Path);
            for (var i = 0; i < source.Length && i < target.Length && AreAlike(source[i].Kind, target[i].Kind); i++)
                twins.TryAdd(target[i].Index, source[i]);
        }
        return twins;
    }

    Dictionary<int, int> BothOrdinals()
    {
        var ordinals = Markup.Nesting.Ordinals(text.Source.Blocks);
        foreach (var (index, ordinal) in Markup.Nesting.Ordinals(text.Target.Blocks))
            ordinals.Add(~index, ordinal);
        return ordinals;
    }
}
