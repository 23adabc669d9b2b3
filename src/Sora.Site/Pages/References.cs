using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Pairs;
using Sora.Site.Input;

namespace Sora.Site.Pages;

/// <summary>Follows every relative link and image of the texts: to a file beside the text, to a page of the site, or to nowhere.</summary>
static class References
{
    /// <param name="pages">The pages of all articles; the text is null where an article has an error of its own.</param>
    public static (ImmutableArray<string> Assets, ImmutableArray<Diagnostic> Findings) Follow(
        ArticleFiles files, ParallelText text, Dictionary<UrlPath, ParallelText?> pages)
    {
        var assets = new SortedSet<string>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var here = UrlPath.Page(files.Slug);
        foreach (var reference in text.Source.Blocks.Concat(text.Target.Blocks).SelectMany(block => block.References))
        {
            if (IsElsewhere(reference.Target))
                continue;
            var place = reference.Target.StartsWith('/') ? null : here.Resolve(reference.Target);
            if (place is { } path && pages.TryGetValue(path, out var page) && HasFragment(page, reference.Target))
                continue;
            if (place == UrlPath.Root)
                continue;
            if (place is { } file && BelowFolder(file, here) is { } name && ArticleAssets.Exists(files, name))
                assets.Add(name);
            else
                findings.Add(reference.IsImage ? Findings.AssetMissing(reference.Where, reference.Target) : Findings.LinkToNowhere(reference.Where, reference.Target));
        }
        return ([.. assets], findings.ToImmutable());
    }

    /// <summary>`https://…`, `mailto:…`, `//host/…`: not ours to follow.</summary>
    static bool IsElsewhere(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var hasScheme = colon > 0 && target.AsSpan(0, colon).IndexOfAny("/?#") < 0;
        return hasScheme || target.StartsWith("//", StringComparison.Ordinal);
    }

    static string? BelowFolder(UrlPath file, UrlPath folder)
    {
        var (path, prefix) = (file.ToString(), folder.ToString());
        return path.StartsWith(prefix, StringComparison.Ordinal) && path.Length > prefix.Length && !path.EndsWith('/') ? path[prefix.Length..] : null;
    }

    static bool HasFragment(ParallelText? page, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return page is null || hash < 0 || hash == target.Length - 1
            || page.Pairs.Any(pair => target.AsSpan(hash + 1).SequenceEqual(pair.Id.ToString()));
    }
}
