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
    /// <param name="addresses">That passages have, and where they lead.</param>
    public static Backlinks Of(ImmutableArray<(PairId Address, PairId End)> addresses, ImmutableArray<Backlink> named)
    {
        if (named.IsEmpty)
            return new(ImmutableDictionary<PairId, ImmutableArray<QuotingPost>>.Empty, [], []);
        var ends = addresses.ToDictionary(static known => known.Address, static known => known.End);
        var (known, unknown) = (named.RemoveAll(post => !ends.ContainsKey(post.Passage)), named.RemoveAll(post => ends.ContainsKey(post.Passage)));
        var posts = known
            .GroupBy(post => ends[post.Passage], static post => post.Post)
            .ToImmutableDictionary(static quoted => quoted.Key, static quoted => quoted.DistinctBy(static post => post.Address).ToImmutableArray());
        var quoted = known.SelectMany(post => new[] { post.Passage, ends[post.Passage] }).ToHashSet();
        return new(
            posts,
            [.. addresses.Select(static known => known.Address).Where(quoted.Contains)],
            [.. unknown.DistinctBy(static post => post.Where).Select(static post => Bitext.Findings.QuotedNowhere(post.Where, post.Passage.ToString()))]);
    }
}
