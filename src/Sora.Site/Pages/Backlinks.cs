using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Theme.Pages;

namespace Sora.Site.Pages;

/// <summary>Finds the passages that posts elsewhere quote, wherever their addresses lead now.</summary>
/// <param name="Posts">Under the address of the pair that shows them, or of a removed one; in the order of the file, none twice.</param>
/// <param name="Pages">The addresses that the posts may link to and that shall have pages, in the order of the text.</param>
sealed record Backlinks(ImmutableDictionary<PairId, ImmutableArray<QuotingPost>> Posts, ImmutableArray<PairId> Pages, ImmutableArray<Diagnostic> Findings)
{
    public static Backlinks Of(ParallelText text, ImmutableArray<Backlink> named)
    {
        if (named.IsEmpty)
            return new(ImmutableDictionary<PairId, ImmutableArray<QuotingPost>>.Empty, [], []);
        var addresses = Passage.Addresses(text).ToArray();
        var ends = addresses.ToDictionary(static id => id);
        foreach (var pair in text.Pairs)
        {
            foreach (var id in pair.Aliases)
                ends[id] = pair.Id;
        }
        var (known, unknown) = (named.RemoveAll(post => !ends.ContainsKey(post.Passage)), named.RemoveAll(post => ends.ContainsKey(post.Passage)));
        var posts = known
            .GroupBy(post => ends[post.Passage], static post => post.Post)
            .ToImmutableDictionary(static quoted => quoted.Key, static quoted => quoted.DistinctBy(static post => post.Address).ToImmutableArray());
        var quoted = known.SelectMany(post => new[] { post.Passage, ends[post.Passage] }).ToHashSet();
        return new(
            posts,
            [.. addresses.Where(quoted.Contains)],
            [.. unknown.DistinctBy(static post => post.Where).Select(static post => Bitext.Findings.QuotedNowhere(post.Where, post.Passage.ToString()))]);
    }
}
