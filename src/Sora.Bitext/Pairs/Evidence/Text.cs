using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>One side's evidence, gathered in a single pass over its sentences.</summary>
sealed class Text
{
    Text(Measures sentences, Measures blocks, int[] blockBounds, BlockShape[] shapes, Atoms atoms, int[] atomItems, Atoms references, int[] referenceItems)
    {
        Sentences = sentences;
        Blocks = blocks;
        BlockBounds = blockBounds;
        Shapes = shapes;
        Atoms = atoms;
        AtomItems = atomItems;
        References = references;
        ReferenceItems = referenceItems;
    }

    public Measures Sentences { get; }

    public Measures Blocks { get; }

    /// <summary>Block b holds sentences BlockBounds[b] to BlockBounds[b + 1].</summary>
    public int[] BlockBounds { get; }

    public BlockShape[] Shapes { get; }

    public Atoms Atoms { get; }

    /// <summary>For each atom the sentence that it stands in.</summary>
    public int[] AtomItems { get; }

    /// <summary>Addresses of links and images.</summary>
    public Atoms References { get; }

    /// <summary>For each address the block that it stands in.</summary>
    public int[] ReferenceItems { get; }

    /// <summary>The length of what is prose: listings, tables and the like are not translated at the same rate.</summary>
    public double ProseLength
    {
        get
        {
            double length = 0;
            for (var i = 0; i < Shapes.Length; i++)
                length += Shapes[i].IsSolid ? 0 : Blocks.Items[i].Length;
            return length;
        }
    }

    /// <summary>The sentences of neighbouring blocks.</summary>
    public Run SentencesOf(Run blocks) => new(BlockBounds[blocks.Start], BlockBounds[blocks.End] - BlockBounds[blocks.Start]);

    public static Text Of(ImmutableArray<Block> blocks)
    {
        var bounds = new int[blocks.Length + 1];
        for (var b = 0; b < blocks.Length; b++)
            bounds[b + 1] = bounds[b] + blocks[b].Sentences.Length;
        var surfaces = new Surface[bounds[^1]];
        var (atoms, references) = (new Atoms(), new Atoms());
        var (atomEnds, referenceEnds) = (new int[surfaces.Length], new int[blocks.Length]);
        var joined = new Surface[blocks.Length];
        for (var b = 0; b < blocks.Length; b++)
        {
            var next = bounds[b];
            foreach (var sentence in blocks[b].Sentences)
            {
                surfaces[next] = Surface.Of(sentence.Text);
                AtomReader.Read(sentence.Text, atoms);
                atomEnds[next++] = atoms.Count;
            }
            joined[b] = Surface.Join(surfaces.AsSpan(bounds[b]..next));
            foreach (var reference in blocks[b].References)
                references.Add(Atoms.Hash(reference.Target));
            referenceEnds[b] = references.Count;
        }
        return new(
            new(surfaces), new(joined), bounds, BlockShape.Of(blocks.AsSpan()),
            atoms, Spread(atomEnds), references, Spread(referenceEnds));
    }

    /// <summary>From the end of each item's share to the item of each member.</summary>
    static int[] Spread(int[] ends)
    {
        var items = new int[ends.Length == 0 ? 0 : ends[^1]];
        for (var (item, start) = (0, 0); item < ends.Length; start = ends[item++])
            items.AsSpan(start..ends[item]).Fill(item);
        return items;
    }
}
