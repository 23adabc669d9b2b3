using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>What a block is, apart from what it says.</summary>
/// <param name="Content">A hash of everything in a block that is not prose, by which equal listings are known; otherwise 0.</param>
/// <param name="Images">Hashes of the addresses of its images.</param>
/// <param name="Join">Neighbouring blocks with the same number may be joined in one bead.</param>
readonly record struct BlockShape(BlockKind Kind, int Level, ulong Content, int Join, ulong[] Images)
{
    /// <summary>Never translated sentence by sentence: it is the same block, or another.</summary>
    public bool IsSolid => Kind is BlockKind.Code or BlockKind.Figure or BlockKind.Rule or BlockKind.Table;

    public static BlockShape[] Of(ReadOnlySpan<Block> blocks)
    {
        var shapes = new BlockShape[blocks.Length];
        var join = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0 && !(CanJoin(blocks[i - 1]) && CanJoin(blocks[i]) && Holder(blocks[i - 1]) == Holder(blocks[i])))
                join++;
            shapes[i] = new(blocks[i].Kind, blocks[i].Level, ContentOf(blocks[i]), join, [.. ImagesOf(blocks[i])]);
        }
        return shapes;
    }

    static bool CanJoin(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.ListItem or BlockKind.Figure;

    /// <summary>The list, quotation or note that the block stands in; -1 for the article itself. Items of one list share it.</summary>
    static int Holder(Block block)
    {
        for (var i = block.Path.Length - 1; i >= 0; i--)
        {
            if (block.Path[i].Kind != ContainerKind.Item)
                return block.Path[i].Index;
        }
        return -1;
    }

    static IEnumerable<ulong> ImagesOf(Block block) =>
        block.References.IsDefaultOrEmpty ? [] : block.References.Where(reference => reference.IsImage).Select(reference => Atoms.Hash(reference.Target));

    static ulong ContentOf(Block block)
    {
        if (block.Kind is not (BlockKind.Code or BlockKind.Figure or BlockKind.Rule))
            return 0;
        var hash = Atoms.Begin;
        foreach (var sentence in block.Sentences)
        {
            foreach (var c in sentence.Text)
                hash = Atoms.Continue(hash, c);
        }
        foreach (var piece in block.Frame)
        {
            foreach (var c in piece)
                hash = Atoms.Continue(hash, c);
        }
        return hash;
    }
}
