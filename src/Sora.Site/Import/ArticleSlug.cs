using Sora.Site.Pages;

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
        var spelled = SlugLetters.Of(string.Concat(name.Split('\'', '’')));
        var lost = name.Count(static c => char.IsLetter(c) && !char.IsAscii(c));
        if (spelled.Length < 3 || lost > spelled.Length / 4)
            return null;
        if (spelled.Length <= Longest)
            return spelled;
        var end = spelled.LastIndexOf('-', Longest);
        return spelled[..(end > 0 ? end : Longest)];
    }
}
