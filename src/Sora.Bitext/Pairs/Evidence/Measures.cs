namespace Sora.Bitext.Pairs.Evidence;

/// <summary>The surfaces of one side's items, summed so that a run costs no more than one item: sums[i] covers all items before i.</summary>
sealed class Measures
{
    public Measures(Surface[] items)
    {
        Items = items;
        Lengths = new double[items.Length + 1];
        Questions = new int[items.Length + 1];
        Exclamations = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
        {
            Lengths[i + 1] = Lengths[i] + items[i].Length;
            Questions[i + 1] = Questions[i] + items[i].Questions;
            Exclamations[i + 1] = Exclamations[i] + items[i].Exclamations;
        }
    }

    public Surface[] Items { get; }

    public int Count => Items.Length;

    public double[] Lengths { get; }

    public int[] Questions { get; }

    public int[] Exclamations { get; }

    public double Length(Run run) => Lengths[run.End] - Lengths[run.Start];

    public int QuestionsIn(Run run) => Questions[run.End] - Questions[run.Start];

    public bool Exclaims(Run run) => Exclamations[run.End] > Exclamations[run.Start];
}
