using System.Text;

namespace Sora.Site.Import;

/// <summary>An article's address, from what it is called.</summary>
static class ArticleSlug
{
    const int Longest = 60;

    /// <summary>The first name of which letters a to z say most, or null where none does.</summary>
    public static string? Of(params IEnumerable<string?> names)
    {
        foreach (var name in names)
        {
            if (name is not null && Spelled(name) is { } slug)
                return slug;
        }
        return null;
    }

    static string? Spelled(string name)
    {
        var slug = new StringBuilder(name.Length);
        var lost = 0;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            lost += char.IsLetter(c) && !char.IsAscii(c) ? 1 : 0;
        }
        var spelled = slug.ToString().Trim('-');
        if (spelled.Length < 3 || lost > spelled.Length / 4)
            return null;
        if (spelled.Length <= Longest)
            return spelled;
        var end = spelled.LastIndexOf('-', Longest);
        return spelled[..(end > 0 ? end : Longest)];
    }
}
