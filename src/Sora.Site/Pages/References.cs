using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Input;

namespace Sora.Site.Pages;

/// <summary>Where an article's links and images lead.</summary>
/// <param name="Assets">Files beside the texts: paths below the article's folder, in order and each once.</param>
/// <param name="Outward">Links to other pages of the site, to be followed when all of them are known.</param>
sealed record References(ImmutableArray<string> Assets, ImmutableArray<Reference> Outward, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Follows every relative link and image: to a file beside the text, to the article's own page, or out of its folder.</summary>
    public static References Follow(ArticleFiles files, ParallelText text, ImmutableArray<PairId> addresses)
    {
        var assets = new SortedSet<string>(StringComparer.Ordinal);
        var images = new HashSet<string>(StringComparer.Ordinal);
        var outward = ImmutableArray.CreateBuilder<Reference>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var reference in text.Source.Blocks.Concat(text.Target.Blocks).SelectMany(block => block.References))
        {
            if (ArticleAssets.IsElsewhere(reference.Target))
            {
                if (reference.IsImage)
                    findings.Add(Bitext.Findings.ImageElsewhere(reference.Where, reference.Target));
                continue;
            }
            if (!reference.IsImage && ArticleAssets.Resolve(files, reference.Target) == UrlPath.Page(files.Slug) && HasFragment(addresses, text.Source.Language, text.Target.Language, reference.Target))
                continue;
            var name = ArticleAssets.Find(files, reference.Target);
            if (name is not null && IsPage(name, text))
                findings.Add(Bitext.Findings.AssetIsPage(reference.Where, reference.Target));
            else if (name is not null)
                Take(name, reference);
            else if (reference.IsImage)
                findings.Add(Bitext.Findings.AssetMissing(reference.Where, reference.Target));
            else
                outward.Add(reference);
        }
        return new([.. assets], outward.ToImmutable(), findings.ToImmutable());

        void Take(string name, Reference reference)
        {
            assets.Add(name);
            if (reference.IsImage && images.Add(name) && !ArticleAssets.IsOfItsKind(files, name))
                findings.Add(Bitext.Findings.ImageNotOfItsKind(reference.Where, name));
        }
    }

    /// <summary>The links of an article that lead to no page of the site, or to no pair of that page.</summary>
    /// <param name="pages">Each page's article; null where the page is no article's, or the article has an error of its own.</param>
    public static IEnumerable<Diagnostic> Unresolved(ArticleModel? article, Dictionary<UrlPath, ArticleModel?> pages) =>
        from reference in article?.Outward ?? []
        where ArticleAssets.Resolve(article!.Files, reference.Target) is not { } place
            || !pages.TryGetValue(place, out var page)
            || (page is not null && !HasFragment(page.Addresses, page.Source.Language, page.Target.Language, reference.Target))
        select Bitext.Findings.LinkToNowhere(reference.Where, reference.Target);

    /// <summary>Whether the site has a page of its own where a file would lie.</summary>
    static bool IsPage(string name, ParallelText text)
    {
        var end = name.LastIndexOf('/');
        return name.AsSpan(end + 1) is "index.html" && (end < 0 || name[..end] is var folder && (folder == text.Source.Language.Primary || folder == text.Target.Language.Primary || PairId.TryParse(folder) is not null));
    }

    static bool HasFragment(ImmutableArray<PairId> addresses, Language source, Language target, string address)
    {
        var fragment = address[(address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? hash + 1 : address.Length)..];
        fragment = fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var words ? fragment[..words] : fragment;
        var pair = fragment.IndexOf('-', StringComparison.Ordinal) is >= 0 and var side ? fragment[..side] : fragment;   // one side of it is `p7f3qd8-zh`
        return fragment is "" or "top"
            || (addresses.Any(id => id.ToString() == pair) && (pair.Length == fragment.Length || fragment[(pair.Length + 1)..] is var tag && (tag == source.Primary || tag == target.Primary)));
    }
}
