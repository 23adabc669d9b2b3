using System.Text;
using Sora.Bitext;
using Sora.Bitext.Characters;

namespace Sora.Site.Pages;

/// <summary>A tag's name in its address: lower-case letters a to z, digits and hyphens.</summary>
/// <remarks>It is made from the tag alone, so that neither another article nor a later tag changes the address.</remarks>
static class TagSlug
{
    const int MaxLength = 60;

    /// <summary>From the translation's name, or where that cannot be spelled with these letters and the source's can, from the source's.</summary>
    /// <remarks>A name that loses something by it (C++, 导读) has its fingerprint behind what is left, and so keeps apart from every other.</remarks>
    public static string Of(string? source, string? target)
    {
        (source, target) = (Normal(source), Normal(target));
        foreach (var name in new[] { target, source })
        {
            if (name is not null && Spell(name) is { IsWhole: true } whole)
                return whole.Letters;
        }
        var tag = target ?? source ?? "";
        var letters = Spell(tag).Letters;
        return $"{(letters.Length == 0 ? "tag" : letters)}-{Fingerprint(tag)}";
    }

    /// <summary>Capitals, and how an accent was typed, make no other tag.</summary>
    static string? Normal(string? name) => name is null ? null : NormalForm.C(name).ToLowerInvariant();

    static (string Letters, bool IsWhole) Spell(string name)
    {
        var spelled = SlugLetters.Of(name);
        var isWhole = name.All(static character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-');
        return spelled.Length <= MaxLength ? (spelled, isWhole && spelled.Length > 0) : (spelled[..MaxLength].Trim('-'), false);
    }

    static string Fingerprint(string name) =>
        Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4));
}
