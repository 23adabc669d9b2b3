using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Theme.Pages;

namespace Sora.Site.Formats;

/// <summary>An article as on its page of both languages, its relative addresses still to be decided.</summary>
static class PortablePage
{
    public static ArticlePage Of(SiteSettings settings, ArticleModel article, ParallelText text) => new(
        Shells.Of(settings, article.Path, $"{article.Source.Facts.Title} · {article.Target.Facts.Title}", null, article.Source.Language),
        text,
        Side.Both,
        RelativeAddress.ArticleRoot.ToString(),
        article.Source.Length,
        article.Target.Length);
}
