using Sora.Bitext.Blocks;

namespace Sora.Bitext.Checking;

/// <summary>Images that one of the two texts lacks. An image may have its own version in each language, so only those left over count.</summary>
static class Images
{
    public static IEnumerable<Diagnostic> Find(CheckedText text)
    {
        var (here, there) = (Addresses(text, target: false), Addresses(text, target: true));
        var surplus = here.Except(there).Count() - there.Except(here).Count();
        return surplus == 0 ? [] : LeftOver(text, surplus < 0, surplus < 0 ? here : there).Take(Math.Abs(surplus));
    }

    /// <summary>Images of one side that the other has nowhere, where a pair has more of them on this side.</summary>
    static IEnumerable<Diagnostic> LeftOver(CheckedText text, bool target, HashSet<string> others) =>
        from pair in text.Pairs
        let images = ImagesOf(pair.Side(target)).ToArray()
        let surplus = images.Length - ImagesOf(pair.Side(!target)).Count()
        where surplus > 0
        from image in images.Where(image => !others.Contains(image.Target)).Take(surplus)
        select Findings.ImageOnOneSide(image.Where, pair.Side(!target).Where, image.Target);

    static HashSet<string> Addresses(CheckedText text, bool target)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in (target ? text.Text.Target : text.Text.Source).Blocks)
        {
            foreach (var reference in block.References)
            {
                if (reference.IsImage)
                    addresses.Add(reference.Target);
            }
        }
        return addresses;
    }

    static IEnumerable<Reference> ImagesOf(CheckedSide side) => side.Blocks.SelectMany(block => block.References).Where(reference => reference.IsImage);
}
