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
        Commas = new int[items.Length + 1];
        Persons = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
        {
            Lengths[i + 1] = Lengths[i] + items[i].Length;
            Questions[i + 1] = Questions[i] + items[i].Questions;
            Commas[i + 1] = Commas[i] + items[i].Commas;
            Persons[i + 1] = Persons[i] + (items[i].StartsWithPerson ? 1 : 0);
            Exclamations[i + 1] = Exclamations[i] + items[i].Exclamations;
        }
    }

    public Surface[] Items { get; }

    public int Count => Items.Length;

    public double[] Lengths { get; }

    public int[] Questions { get; }

    public int[] Exclamations { get; }

    public int[] Commas { get; }

    public int[] Persons { get; }

    public double Length(Run run) => Lengths[run.End] - Lengths[run.Start];

    public int QuestionsIn(Run run) => Questions[run.End] - Questions[run.Start];

    public int CommasIn(Run run) => Commas[run.End] - Commas[run.Start];

    /// <summary>Items after the run's first that begin with a person.</summary>
    public int PersonsInside(Run run) => Persons[run.End] - Persons[run.Start + 1];

    public bool Exclaims(Run run) => Exclamations[run.End] > Exclamations[run.Start];
}
