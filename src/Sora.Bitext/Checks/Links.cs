using Sora.Bitext.Blocks;

namespace Sora.Bitext.Checking;

/// <summary>Links that one of the two texts lacks. A link to another page may be its own language's version, so only those left over count.</summary>
static class Links
{
    public static IEnumerable<Diagnostic> Find(CheckedText text, int pair)
    {
        var checkedPair = text.Pairs[pair];
        if (!checkedPair.HasBothSides)
            return [];
        var (here, there) = (LinksOf(checkedPair.Source), LinksOf(checkedPair.Target));
        if (here.Count == there.Count)
            return [];
        var target = there.Count > here.Count;
        var (more, fewer) = target ? (there, here) : (here, there);
        var around = new HashSet<string>(StringComparer.Ordinal);
        foreach (var neighbour in text.Around(pair))
            around.UnionWith(LinksOf(neighbour.Side(!target)).Select(link => link.Target));
        var left = more.DistinctBy(link => link.Target).Where(link => !around.Contains(link.Target)).ToArray();
        var targets = more.Select(link => link.Target).ToHashSet(StringComparer.Ordinal);
        var replaced = fewer.Count(link => !targets.Contains(link.Target));
        return left.Skip(replaced).Select(link => Findings.LinkOnOneSide(link.Where, checkedPair.Side(!target).Where, link.Target));
    }

    static List<Reference> LinksOf(CheckedSide side)
    {
        var links = new List<Reference>();
        foreach (var block in side.Blocks)
        {
            foreach (var reference in block.References)
            {
                if (!reference.IsImage && !reference.Target.StartsWith('#'))
                    links.Add(reference);
            }
        }
        return links;
    }
}
