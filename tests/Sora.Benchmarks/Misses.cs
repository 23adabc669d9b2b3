using System.Globalization;
using Sora.Bitext.Blocks;

namespace Sora.Benchmarks;

/// <summary>Shows where pairing and gold differ, with the beginnings of the texts: what to look at when the score is not enough.</summary>
static class Misses
{
    public static int Run(string folder)
    {
        foreach (var text in GoldText.Below(folder).Where(text => text.HoldsBlocks))
        {
            Console.WriteLine(text.Name);
            var proposed = text.Confidences();
            var known = text.Gold.Select(bead => bead.ToString()).ToHashSet(StringComparer.Ordinal);
            var found = proposed.Select(bead => bead.Bead.ToString()).ToHashSet(StringComparer.Ordinal);
            foreach (var bead in proposed.Where(bead => !known.Contains(bead.Bead.ToString())))
                Print(string.Create(CultureInfo.InvariantCulture, $"  found {bead.Bead} {bead.Confidence:0.00}"), bead.Bead, text);
            foreach (var bead in text.Gold.Where(bead => !found.Contains(bead.ToString())))
                Print($"  gold  {bead}", bead, text);
        }
        return 0;
    }

    static void Print(string title, GoldBead bead, GoldText text)
    {
        Console.WriteLine(title);
        foreach (var block in bead.Source.Select(i => text.Source.Blocks[i]).Concat(bead.Target.Select(i => text.Target.Blocks[i])))
            Console.WriteLine($"      {block.Kind} {Beginning(block)}");
    }

    static string Beginning(Block block)
    {
        var text = string.Concat(block.Sentences.Select(sentence => sentence.Text));
        return text.Length > 100 ? text[..100] : text;
    }
}
