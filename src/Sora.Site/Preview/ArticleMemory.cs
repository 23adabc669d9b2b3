using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Site.Write;

namespace Sora.Site.Preview;

/// <summary>What became of the articles in the last build that was published: one whose files are the same need not be paired again.</summary>
sealed class ArticleMemory
{
    readonly ConcurrentDictionary<string, (string Stamp, ArticleResult Result)> _known = new(StringComparer.Ordinal);
    InputStamps _stamps = InputStamps.None;

    /// <summary>Looks at the files as they are before a build reads them: what changes during the build is read again by the next.</summary>
    public void Look(string input) => _stamps = InputStamps.Of(input);

    /// <summary>The same, before what the settings name is read.</summary>
    public void Look(string input, SiteSettings settings) => _stamps = _stamps.And(settings, input);

    /// <summary>Null where the article, or what all articles share, has changed, or where its pages are not in the output.</summary>
    public ArticleResult? Recall(ArticleFiles files, OutputFolder output) =>
        _known.TryGetValue(files.Slug, out var known) && known.Stamp == _stamps.Of(files) && output.Keep(files.Slug) ? known.Result : null;

    /// <param name="results">For each of the files, in the same order; their pages are in the output now.</param>
    public void Keep(ImmutableArray<ArticleFiles> files, ImmutableArray<ArticleResult> results)
    {
        _known.Clear();
        for (var i = 0; i < files.Length; i++)
            _known[files[i].Slug] = (_stamps.Of(files[i]), results[i]);
    }

    /// <summary>After a build that was broken off, nobody knows what lies in the output.</summary>
    public void Forget() => _known.Clear();
}
