using System.Collections.Immutable;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Feeds;

/// <summary>An article and its whole text, which the rest of the site no longer has.</summary>
sealed record FeedEntry(ArticleModel Article, string Content);

/// <summary>Keeps the newest dated articles for the feeds while articles come from many threads: the same ones in whatever order they come.</summary>
sealed class NewestEntries
{
    const int Most = 20;

    readonly Lock _access = new();
    readonly SortedDictionary<ArticleModel, FeedEntry> _entries = new(SiteModel.NewestFirst);

    /// <summary>Newest first.</summary>
    public ImmutableArray<FeedEntry> InOrder => [.. _entries.Values];

    /// <summary>Tells whether it is one of the newest so far.</summary>
    /// <param name="content">Asked for only where it is.</param>
    public bool Offer(ArticleModel article, Func<string> content)
    {
        if (article.Date is null || !IsAmongNewest(article))
            return false;
        var entry = new FeedEntry(article, content());
        lock (_access)
        {
            _entries.Add(article, entry);
            if (_entries.Count > Most)
                _entries.Remove(_entries.Keys.Last());
            return _entries.ContainsKey(article);
        }
    }

    bool IsAmongNewest(ArticleModel article)
    {
        lock (_access)
            return _entries.Count < Most || SiteModel.NewestFirst.Compare(article, _entries.Keys.Last()) < 0;
    }
}
