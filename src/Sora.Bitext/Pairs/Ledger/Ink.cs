using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Pairs;

/// <summary>A running hash over what blocks say, blind to white space: where lines, sentences and paragraphs break makes no difference.</summary>
/// <remarks>FNV-1a (64 bits) over the UTF-16 code units of the text in normal form C; of the result, the upper 40 bits.</remarks>
struct Ink()
{
    ulong _state = 14695981039346656037;

    public readonly ulong Hash => _state >> 24;

    public static ulong Of(ImmutableArray<Block> blocks)
    {
        var ink = new Ink();
        foreach (var block in blocks)
            ink.Add(block);
        return ink.Hash;
    }

    /// <summary>As older ledgers have it, see <see cref="OlderLedger"/>.</summary>
    public static ulong AsShown(ImmutableArray<Block> blocks)
    {
        var ink = new Ink();
        foreach (var block in blocks)
            ink.Add(block, string.Concat(block.Frame));
        return ink.Hash;
    }

    /// <summary>A block that says nothing counts by what it is.</summary>
    public void Add(Block block) => Add(block, block.Sentences.IsEmpty ? Wordless.TextOf(block) : "");

    void Add(Block block, string wordless)
    {
        foreach (var sentence in block.Sentences)
            Add(NormalForm.C(sentence.Text));
        if (block.Sentences.IsEmpty)
            Add(wordless);
    }

    void Add(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                _state = (_state ^ c) * 1099511628211;
        }
    }
}
