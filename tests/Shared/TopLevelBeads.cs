using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Tests;

/// <summary>A paired text in the notation of the gold files: beads over top-level Markdown blocks.</summary>
static class TopLevelBeads
{
    /// <summary>A list, a quotation or a note is one item, and pairs whose blocks lie in the same items make one bead.</summary>
    public static string Of(ParallelText text)
    {
        var (sources, targets) = (TopLevel(text.Source), TopLevel(text.Target));
        var beads = new List<(SortedSet<int> Source, SortedSet<int> Target)>();
        foreach (var pair in text.Pairs)
        {
            var bead = (Source: Items(pair.Source, sources), Target: Items(pair.Target, targets));
            foreach (var other in beads.Where(other => other.Source.Overlaps(bead.Source) || other.Target.Overlaps(bead.Target)).ToArray())
            {
                beads.Remove(other);
                bead.Source.UnionWith(other.Source);
                bead.Target.UnionWith(other.Target);
            }
            beads.Add(bead);
        }
        var lines = new StringBuilder();
        foreach (var (source, target) in beads)
            lines.Append('[').AppendJoin(", ", source).Append("]:[").AppendJoin(", ", target).Append("]\n");
        return lines.ToString().TrimEnd();
    }

    static SortedSet<int> Items(IEnumerable<Block> blocks, Dictionary<Block, int> topLevel) => [.. blocks.Select(block => topLevel[block])];

    static Dictionary<Block, int> TopLevel(Article article)
    {
        var items = new Dictionary<Block, int>(ReferenceEqualityComparer.Instance);
        var (item, container) = (-1, -1);
        foreach (var block in article.Blocks)
        {
            var outermost = block.Path.IsEmpty ? -1 : block.Path[0].Index;
            if (outermost < 0 || outermost != container)
                item++;
            container = outermost;
            items.Add(block, item);
        }
        return items;
    }
}
