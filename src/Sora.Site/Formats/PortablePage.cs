using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats;

/// <summary>An article as on its page of both languages, its relative addresses still to be decided: once for all that shows it elsewhere.</summary>
sealed record PortablePage(ArticlePage Page, ArticleBody Body)
{
    public static PortablePage Of(SiteSettings settings, ArticleModel article, ParallelText text)
    {
        var page = new ArticlePage(
            Shells.Of(settings, article.Path, Credits.Of(article, Side.Both).Title, null, article.Source.Language),
            text,
            Side.Both,
            RelativeAddress.ArticleRoot.ToString(),
            article.Source.Length,
            article.Target.Length);
        return new(page, ArticleBody.Of(page));
    }
}
