using System.Globalization;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>Random edits over our own articles: every address ever given still leads to its passage, or to the note at its place.</summary>
public static class HistoryTests
{
    const int Length = 40;

    /// <param name="edits">Between two builds, to 40 passages: 2 are the 5 % of an author who polishes.</param>
    /// <param name="least">The share of addresses that must be right after each build.</param>
    [Theory]
    [InlineData(2, 1_000, 3, 1)]
    [InlineData(8, 250, 3, 0.999)]
    [InlineData(20, 100, 3, 0.995)]
    public static void Addresses_lead_where_they_should(int edits, int histories, int builds, double least)
    {
        var passages = Passage.Ours();
        var (lookedUp, wrong) = (0, new List<string>());
        for (var seed = 0; seed < histories; seed++)
        {
            var history = new History(passages, seed, Length);
            for (var build = 0; build < builds; build++)
                history.Edit(edits);
            lookedUp += history.LookedUp;
            wrong.AddRange(history.Wrong);
        }
        var right = (lookedUp - wrong.Count) / (double)lookedUp;
        var figures = string.Create(CultureInfo.InvariantCulture, $"{wrong.Count} of {lookedUp} wrong, {right:P3} right");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(right >= least, figures + "\n" + string.Join('\n', wrong.Take(12)));
    }
}
