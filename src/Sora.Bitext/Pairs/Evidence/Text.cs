using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>One side's evidence, gathered in a single pass over its sentences.</summary>
sealed class Text
{
    readonly ImmutableArray<Block> _blocks;

    /// <summary>The figures before each block.</summary>
    readonly int[] _figures;

    Text(ImmutableArray<Block> source, Language language, Measures sentences, Measures blocks, int[] blockBounds, BlockShape[] shapes, Atoms atoms, int[] atomItems, Atoms references, int[] referenceItems)
    {
        _blocks = source;
        Language = language;
        Sentences = sentences;
        Blocks = blocks;
        BlockBounds = blockBounds;
        Shapes = shapes;
        _figures = new int[shapes.Length + 1];
        for (var i = 0; i < shapes.Length; i++)
            _figures[i + 1] = _figures[i] + (shapes[i].Kind == BlockKind.Figure ? 1 : 0);
        Atoms = atoms;
        AtomItems = atomItems;
        References = references;
        ReferenceItems = referenceItems;
    }

    public Language Language { get; }

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

    /// <summary>Neighbouring blocks that one bead may hold.</summary>
    public bool MayJoin(Run blocks) => blocks.Count == 1 || Shapes[blocks.End - 1].Join == Shapes[blocks.Start].Join;

    public bool HasFigures(Run blocks) => _figures[blocks.End] > _figures[blocks.Start];

    public static Text Of(ImmutableArray<Block> blocks, Language language)
    {
        var bounds = new int[blocks.Length + 1];
        for (var b = 0; b < blocks.Length; b++)
            bounds[b + 1] = bounds[b] + blocks[b].Sentences.Length;
        var surfaces = new Surface[bounds[^1]];
        var (atoms, references) = (new Atoms { Numbers = [] }, new Atoms());
        var (atomEnds, referenceEnds) = (new int[surfaces.Length], new int[blocks.Length]);
        var reader = new AtomReader(null);
        var joined = new Surface[blocks.Length];
        for (var b = 0; b < blocks.Length; b++)
        {
            var next = bounds[b];
            foreach (var sentence in blocks[b].Sentences)
            {
                surfaces[next] = Surface.Of(sentence.Text);
                reader.Read(sentence.Text, atoms);
                atomEnds[next++] = atoms.Count;
            }
            joined[b] = Surface.Join(surfaces.AsSpan(bounds[b]..next));
            foreach (var reference in blocks[b].References)
                AddAddress(reference.Target, references);
            referenceEnds[b] = references.Count;
        }
        return new(
            blocks, language, new(surfaces), new(joined), bounds, BlockShape.Of(blocks.AsSpan()),
            atoms, Spread(atomEnds), references, Spread(referenceEnds));
    }

    /// <summary>The words of each sentence, cut and folded.</summary>
    public TokenList Tokens(WordForms forms)
    {
        var (atoms, ends) = (new Atoms(), new int[Sentences.Count]);
        var reader = new AtomReader(forms);
        var next = 0;
        foreach (var block in _blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                reader.Read(sentence.Text, atoms);
                ends[next++] = atoms.Count;
            }
        }
        return new(atoms.Hashes, Spread(ends), ends.Length);
    }

    /// <summary>An address, and its parts, for a translation may point to its own language's page on the same site.</summary>
    static void AddAddress(string address, Atoms references)
    {
        references.Add(Atoms.Hash(address));
        var start = 0;
        for (var i = 0; i <= address.Length; i++)
        {
            if (i < address.Length && Script.Fold(address[i]) != 0)
                continue;
            if (i - start > 2)
                references.Add(Atoms.Hash(address.AsSpan(start..i)));
            start = i + 1;
        }
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
