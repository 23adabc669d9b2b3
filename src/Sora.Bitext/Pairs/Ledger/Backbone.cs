namespace Sora.Bitext.Pairs;

/// <summary>The most of some matches that have the same order in the old text and in the new: the others were moved.</summary>
/// <remarks>The longest increasing subsequence, in n log n (Fredman, On computing the length of longest increasing subsequences, 1975).</remarks>
static class Backbone
{
    /// <param name="matches">In the order of the entries; each pair once.</param>
    public static IEnumerable<(int Entry, int Pair)> Of(IEnumerable<(int Entry, int Pair)> matches)
    {
        (int Entry, int Pair)[] all = [.. matches];
        var ends = new List<int>();
        var before = new int[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var length = LengthBelow(all[i].Pair);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(i);
            else
                ends[length] = i;
        }
        var backbone = new List<(int, int)>(ends.Count);
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            backbone.Add(all[i]);
        backbone.Reverse();
        return backbone;

        int LengthBelow(int pair)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (all[ends[middle]].Pair < pair)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }
    }
}
