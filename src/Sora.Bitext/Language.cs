namespace Sora.Bitext;

/// <summary>A language by its BCP 47 tag. Everything that depends on the language asks here, not the tag.</summary>
public sealed record Language
{
    public static readonly Language Chinese = new("zh-Hans");
    public static readonly Language English = new("en");

    Language(string tag)
    {
        Tag = tag;
        var parts = tag.Split('-');
        Primary = parts[0];
        IsChinese = Primary is "zh" or "cmn" or "yue" or "wuu" or "nan" or "hak" or "gan" or "hsn" or "cdo" or "cjy" or "cpx" or "czh" or "czo" or "mnp" or "lzh";
        IsUnspaced = (IsChinese || Primary is "ja") && !parts.Contains("Latn", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The tag as written in `lang` attributes: `zh-Hans`, `en`.</summary>
    public string Tag { get; }

    /// <summary>The tag before its first hyphen: `zh`.</summary>
    public string Primary { get; }

    /// <summary>Chinese, or one of the languages that ISO 639-3 counts to it (Cantonese: `yue`), or classical Chinese (`lzh`).</summary>
    public bool IsChinese { get; }

    /// <summary>Words stand without spaces between them (Chinese, Japanese), unless the tag says that letters are Latin.</summary>
    public bool IsUnspaced { get; }

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
    public static bool AreChineseAndEnglish(Language one, Language other) => (one.Primary, other.Primary) is ("zh" or "cmn", "en") or ("en", "zh" or "cmn");

    public override string ToString() => Tag;
}
