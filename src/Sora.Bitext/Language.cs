namespace Sora.Bitext;

/// <summary>A language by its BCP 47 tag. Everything that depends on the language asks here, not the tag.</summary>
public sealed record Language
{
    public static readonly Language Chinese = new("zh-Hans");
    public static readonly Language English = new("en");

    Language(string tag)
    {
        Tag = tag;
        Primary = tag.Split('-')[0];
    }

    /// <summary>The tag as written in `lang` attributes: `zh-Hans`, `en`.</summary>
    public string Tag { get; }

    /// <summary>The tag before its first hyphen: `zh`.</summary>
    public string Primary { get; }

    /// <summary>Words stand without spaces between them (Chinese, Japanese).</summary>
    public bool IsUnspaced => Primary is "zh" or "ja";

    /// <summary>A well-formed tag (2 or 3 letters, then subtags of 1 to 8 letters or digits); a bare `zh` means `zh-Hans`.</summary>
    public static Language? TryParse(string tag)
    {
        var parts = tag.Split('-');
        var wellFormed = parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetterLower)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return !wellFormed ? null : tag == "zh" ? Chinese : new Language(tag);
    }

    /// <summary>The pair of languages, either way round, of which this project knows words and numbers.</summary>
    public static bool AreChineseAndEnglish(Language one, Language other) => (one.Primary, other.Primary) is ("zh", "en") or ("en", "zh");

    public override string ToString() => Tag;
}
