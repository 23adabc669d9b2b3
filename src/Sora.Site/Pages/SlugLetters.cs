using System.Text;

namespace Sora.Site.Pages;

/// <summary>A name in the letters of an address: lower-case a to z and digits, and between them a hyphen for whatever else there is.</summary>
static class SlugLetters
{
    /// <returns>Empty where the name has none of these letters.</returns>
    public static string Of(ReadOnlySpan<char> name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
            else if (letters.Length > 0 && letters[^1] != '-')
                letters.Append('-');
        }
        return letters.ToString().TrimEnd('-');
    }
}
