using System.Globalization;
using Sora.Bitext.Blocks;

namespace Sora.Benchmarks;

/// <summary>Shows where pairing and gold differ, with the beginnings of the texts: what to look at when the score is not enough.</summary>
static class Misses
{
    public static int Run(string folder)
    {
        foreach (var text in GoldText.Below(folder))
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
        foreach (var beginning in bead.Source.Select(i => Beginning(text, text.Source, i)).Concat(bead.Target.Select(i => Beginning(text, text.Target, i))))
            Console.WriteLine($"      {beginning}");
    }

    static string Beginning(GoldText text, Article side, int item) => text.HoldsBlocks
        ? $"{side.Blocks[item].Kind} {Beginning(string.Concat(side.Blocks[item].Sentences.Select(sentence => sentence.Text)))}"
        : Beginning(side.Blocks[0].Sentences[item].Text);

    static string Beginning(string text) => text.Length > 100 ? text[..100] : text;
}
