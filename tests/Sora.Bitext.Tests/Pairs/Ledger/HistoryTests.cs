using System.Globalization;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>Random edits over our own articles: every address ever given still leads to its passage, or to the note at its place.</summary>
public static class HistoryTests
{
    const int Length = 40;

    /// <summary>How many times as many histories are tried; 15 are 21,750 histories, and take some five minutes.</summary>
    static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("SORA_HISTORIES"), CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <param name="edits">Between two builds, to 40 passages: 2 are the 5 % of an author who polishes.</param>
    /// <param name="most">The share of edited passages whose addresses may have a note instead, where the passage was hard to know again.</param>
    [Theory]
    [InlineData(2, 1_000, 3, 0.0005)]
    [InlineData(5, 100, 12, 0.001)]
    [InlineData(8, 250, 3, 0.0005)]
    [InlineData(20, 100, 3, 0.0005)]
    public static void Addresses_lead_to_their_passage_or_its_note_and_never_elsewhere(int edits, int histories, int builds, double most)
    {
        var passages = Passage.Ours();
        var (lookedUp, edited, wrong, lost, unsettled) = (0, 0, new List<string>(), new List<string>(), new List<string>());
        for (var seed = 0; seed < histories * Times; seed++)
        {
            var history = new History(passages, seed, Length);
            for (var build = 0; build < builds; build++)
                history.Edit(edits);
            lookedUp += history.LookedUp;
            edited += history.Edited;
            wrong.AddRange(history.Wrong.Select(found => $"seed {seed}:{found}"));
            unsettled.AddRange(history.Unsettled.Select(edits => $"seed {seed}:{edits}"));
            lost.AddRange(history.Lost.Select(found => $"seed {seed}:{found}"));
        }
        var figures = string.Create(CultureInfo.InvariantCulture, $"{wrong.Count} of {lookedUp} wrong; of {edited} edited {lost.Count} lost");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(wrong.Count == 0, figures + "\n" + string.Join('\n', wrong.Take(50)));
        Assert.Empty(unsettled);
        Assert.True(lost.Count <= most * edited, figures + "\n" + string.Join('\n', lost.Take(50)));
    }
}
