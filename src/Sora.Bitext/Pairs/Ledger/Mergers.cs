using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>Finds old entries that are in a pair beside others, when all that are pairs of their own are known.</summary>
sealed class Mergers(Recognition found, ImmutableArray<LedgerEntry> entries, ImmutableArray<Wordings> pairs)
{
    const int None = Recognition.None;

    /// <summary>What must speak for a passage that was put whole into another one, far away.</summary>
    const double Whole = 16;

    public void Find()
    {
        Swallowed();
        Followed();
    }

    /// <summary>Passages that were put into another one far from their place.</summary>
    void Swallowed()
    {
        int[] open = [.. found.Open(EntryState.Here)];
        if ((long)open.Length * pairs.Length > Recognition.MostComparisons)
            return;
        foreach (var i in open)
        {
            for (var j = 0; j < pairs.Length; j++)
            {
                if (found.EntryOf[j] == None || Likeness.Within(entries[i], pairs[j]) <= Whole)
                    continue;
                Join(i, j);
                break;
            }
        }
    }

    /// <summary>The address of the whole is that of the part which begins it: if it is cut again, its first piece keeps that.</summary>
    void Join(int entry, int pair)
    {
        var other = found.EntryOf[pair];
        if (Likeness.Begins(entries[entry], pairs[pair]) && !Likeness.Begins(entries[other], pairs[pair]))
        {
            found.Match(entry, pair);
            (found.PairOf[other], found.JoinedTo[other]) = (None, pair);
        }
        else
        {
            found.JoinedTo[entry] = pair;
        }
    }

    /// <summary>Passages that were merged into one that has been cut: that keeps its address, but their words may be in another piece.</summary>
    void Followed()
    {
        int[] joined = [.. found.Open(EntryState.Joined)];
        int[] pieces = [.. Enumerable.Range(0, pairs.Length).Where(j => found.EntryOf[j] == None || entries[found.EntryOf[j]].State != EntryState.Here)];
        if ((long)joined.Length * pieces.Length is 0 or > Recognition.MostComparisons)
            return;
        foreach (var i in joined)
        {
            var end = found.EndOf(i);
            var here = found.PairOf[end] != None ? found.PairOf[end] : found.JoinedTo[end];
            if (here == None)
                continue;
            var (there, likeness) = pieces.Where(j => Likeness.IsPiece(entries[end], pairs[j])).Append(here).Select(j => (Pair: j, Likeness: Likeness.Somewhere(entries[i], pairs[j]))).MaxBy(piece => piece.Likeness);
            if (there != here && likeness > EditCost.Part && likeness > Likeness.Somewhere(entries[i], pairs[here]))
                found.JoinedTo[i] = there;
        }
    }
}
