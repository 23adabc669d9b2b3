using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Sora.Benchmarks;

/// <summary>
/// A text as long as is asked for, put together from passages of gold texts: a few beads at a time, now from one text, now from another. The
/// same on every machine. Passages may come again, never in the same surroundings.
/// </summary>
static class LongText
{
    const int LongestPassage = 6;

    /// <param name="sentences">How many each side has at least.</param>
    /// <param name="folder">Gold texts of sentences, at any depth.</param>
    /// <param name="output">Where zh.txt, en.txt and gold are written.</param>
    public static int Write(int sentences, string folder, string output)
    {
        ImmutableArray<GoldText> texts = [.. GoldText.Below(folder).Where(text => !text.HoldsBlocks)];
        var dice = new SampleDice(1);
        var (chinese, english, gold) = (new List<string>(), new List<string>(), new StringBuilder());
        while (chinese.Count < sentences || english.Count < sentences)
        {
            var text = texts[dice.Below(texts.Length)];
            var passage = 1 + dice.Below(LongestPassage);
            foreach (var bead in text.Gold.Skip(dice.Below(Math.Max(1, text.Gold.Count - passage))).Take(passage))
                gold.Append(CultureInfo.InvariantCulture, $"{Add(bead, text, chinese, english)}\n");
        }
        Directory.CreateDirectory(output);
        File.WriteAllLines(Path.Combine(output, "zh.txt"), chinese);
        File.WriteAllLines(Path.Combine(output, "en.txt"), english);
        File.WriteAllText(Path.Combine(output, "gold"), gold.ToString());
        return 0;
    }

    static GoldBead Add(GoldBead bead, GoldText text, List<string> chinese, List<string> english)
    {
        var added = new GoldBead(
            [.. Enumerable.Range(chinese.Count, bead.Source.Count)], [.. Enumerable.Range(english.Count, bead.Target.Count)]);
        chinese.AddRange(bead.Source.Select(i => text.Source.Blocks[0].Sentences[i].Text));
        english.AddRange(bead.Target.Select(j => text.Target.Blocks[0].Sentences[j].Text));
        return added;
    }
}
