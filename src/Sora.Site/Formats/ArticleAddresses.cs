using Sora.Bitext.Blocks;
using Sora.Site.Pages;

namespace Sora.Site.Formats;

/// <summary>Where the addresses in an article's shown HTML lead, seen from outside its page.</summary>
/// <param name="site">Absolute; null where it is not known.</param>
sealed class ArticleAddresses(ArticleModel article, Uri? site)
{
    public string? Page { get; } = site is null ? null : article.Path.Under(site);

    /// <summary>Null for a relative address where the site's own is not known.</summary>
    public string? Absolute(string address)
    {
        if (IsElsewhere(address))
            return address;
        return Page is not null && Uri.TryCreate(new Uri(Page), address.TrimStart(RelativeAddress.ArticleRoot), out var absolute) ? absolute.AbsoluteUri : null;
    }

    /// <summary>`#p7f3qd8` where the address leads to a place on the article's own page, otherwise null.</summary>
    public string? Fragment(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash == 0 || (hash > 0 && !IsElsewhere(address) && Resolve(address) == article.Path) ? address[hash..] : null;
    }

    /// <summary>The file of the article's folder that is meant, as <see cref="ArticleModel.Assets"/> has it, or null.</summary>
    public string? Asset(string address)
    {
        if (IsElsewhere(address) || Resolve(address)?.ToString() is not { } path || !path.StartsWith(article.Path.ToString(), StringComparison.Ordinal))
            return null;
        var name = path[article.Path.ToString().Length..];
        return article.Assets.Contains(name) ? name : null;
    }

    UrlPath? Resolve(string address) => address.StartsWith('/') ? null : article.Path.Resolve(address.TrimStart(RelativeAddress.ArticleRoot));

    static bool IsElsewhere(string address) => address[0] is not (RelativeAddress.ArticleRoot or '#' or '/');
}
