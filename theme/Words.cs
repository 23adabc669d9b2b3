using Sora.Bitext;

namespace Sora.Theme;

/// <summary>The interface's words in one language. A language without its own has English ones.</summary>
public sealed partial record Words
{
    /// <summary>The language these words are in, which for a language without its own is English.</summary>
    public required Language Language { get; init; }

    public required string Articles { get; init; }
    public required string Feed { get; init; }
    public required string ToTheText { get; init; }
    public required string Views { get; init; }
    public required string Both { get; init; }
    public required string Stacked { get; init; }
    public required string OwnPage { get; init; }
    public required string Title { get; init; }
    public required string Author { get; init; }
    public required string Translator { get; init; }
    public required string Source { get; init; }
    public required string Date { get; init; }
    public required string Licence { get; init; }
    public required string Address { get; init; }
    public required string Length { get; init; }
    public required string Tags { get; init; }

    /// <summary>Stands before links to the article in other forms.</summary>
    public required string Forms { get; init; }

    /// <summary>Stands over the name of a tag with so many articles.</summary>
    public required Func<int, string> Tagged { get; init; }

    /// <summary>Stands between the items of an enumeration.</summary>
    public required string Comma { get; init; }

    public required string Contents { get; init; }
    public required string Notes { get; init; }
    public required string BackToText { get; init; }

    /// <summary>What a passage with this mark in the margin is, said behind the article's title.</summary>
    public required Func<string, string> PassageMark { get; init; }

    public required Func<string, string> NoteMark { get; init; }

    /// <summary>Stands on the page of a passage that is no longer in the text.</summary>
    public required string PassageGone { get; init; }

    public required string ReadOn { get; init; }
    public required string QuotePassage { get; init; }

    /// <summary>Stands before the posts elsewhere that quote the passage.</summary>
    public required string QuotedBy { get; init; }

    /// <summary>Names of the forms of a quotation, in the order of <see cref="Pages.QuoteForm"/>.</summary>
    public required IReadOnlyList<string> QuoteForms { get; init; }

    public required string CheckQuotation { get; init; }
    public required string CheckHow { get; init; }
    public required string CheckNeedsScript { get; init; }
    public required string PastedQuotation { get; init; }
    public required string Check { get; init; }

    /// <summary>In the order of <see cref="Verdict"/>.</summary>
    public required IReadOnlyList<string> Verdicts { get; init; }

    public required string LookedUpIn { get; init; }
    public required string LinkToParagraph { get; init; }
    public required string LinkToSection { get; init; }
    public required string Settings { get; init; }

    /// <summary>What opens the settings.</summary>
    public required string SettingsSign { get; init; }

    public required string Size { get; init; }

    /// <summary>Shown in each of the sizes.</summary>
    public required string SizeSign { get; init; }

    /// <summary>Names of the five text sizes, smallest first.</summary>
    public required IReadOnlyList<string> Sizes { get; init; }

    public required string Light { get; init; }
    public required string BySystem { get; init; }
    public required string Daytime { get; init; }
    public required string Night { get; init; }
    public required string Swap { get; init; }
    public required string Mask { get; init; }
    public required string Aloud { get; init; }
    public required string Silence { get; init; }
    public required string Shortcuts { get; init; }
    public required string KeyList { get; init; }

    /// <summary>Names of the four views in the order of their keys, as the list of keys has them.</summary>
    public required IReadOnlyList<string> KeyViews { get; init; }

    /// <summary>What the other keys do, in the order in which the list of keys shows them.</summary>
    public required IReadOnlyList<string> KeyUses { get; init; }

    public required string Close { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }

    /// <summary>Stands in the target's column beside a passage that only the source has.</summary>
    public required string NotTranslated { get; init; }

    /// <summary>Stands in the source's column beside a passage that only the target has.</summary>
    public required string Added { get; init; }

    /// <summary>Stands in both columns where so many passages had an address and are no longer in the text.</summary>
    public required Func<int, string> Removed { get; init; }

    /// <summary>Follows the site’s name at the foot of each page.</summary>
    public required string Foot { get; init; }

    public required string Undated { get; init; }
    public required string Stop { get; init; }
    public required string Lost { get; init; }
    public required string LostWhy { get; init; }
    public required string SeeAll { get; init; }
    public required string Empty { get; init; }
    public required IReadOnlyList<string> EmptyHow { get; init; }
    public required Func<string, string> Paragraph { get; init; }
    public required string Section { get; init; }
    public required Func<int, string> Table { get; init; }
    public required Func<DateOnly, string> Day { get; init; }

    /// <summary>The length of a text in the language: words, or characters where it has no spaces.</summary>
    public required Func<int, Language, string> Count { get; init; }

    public required Func<int, string> Minutes { get; init; }

    public static Words In(Language language) => language.IsChinese ? Chinese : English;

    /// <summary>What a language calls itself; its tag where this table does not know.</summary>
    public static string NameOf(Language language) => language.Primary switch
    {
        "zh" => "中文",
        "yue" => "粵語",
        "lzh" => "文言",
        "en" => "English",
        "ja" => "日本語",
        "ko" => "한국어",
        "de" => "Deutsch",
        "fr" => "Français",
        "es" => "Español",
        "it" => "Italiano",
        "pt" => "Português",
        "nl" => "Nederlands",
        "ru" => "Русский",
        "vi" => "Tiếng Việt",
        _ => language.Tag,
    };
}
