using System.Globalization;
using Sora.Bitext;

namespace Sora.Theme;

/// <summary>The interface's words in one language. A language without its own has English ones.</summary>
public sealed record Words
{
    public static readonly Words Chinese = new()
    {
        Language = Language.Chinese,
        Articles = "文章",
        Feed = "订阅",
        Skip = "跳到正文",
        Views = "看法",
        Both = "对照",
        Stacked = "上下",
        OwnPage = "单语页",
        Title = "标题",
        Author = "作者",
        Translator = "译者",
        Source = "出处",
        Date = "日期",
        Licence = "许可",
        Address = "网址",
        Length = "篇幅",
        Tags = "标签",
        Forms = "其他格式",
        Tagged = static count => string.Create(CultureInfo.InvariantCulture, $"标签，{count:N0} 篇"),
        Comma = "、",
        Contents = "目录",
        Notes = "注释",
        BackToText = "回到正文",
        PassageMark = static mark => mark switch { "" => "", "§" => "小标题", _ => $"第 {mark} 段" },
        NoteMark = static mark => $"注 {mark}",
        PassageGone = "这里原有的一段已被删去，或并入了别处。",
        ReadOn = "回到原处",
        QuotePassage = "引用这一段",
        QuotedBy = "引用此段的文章",
        QuoteForms = ["地址", "高亮句子的链接", "HTML", "Markdown", "纯文本", "BibTeX", "CSL-JSON", "嵌入"],
        CheckQuotation = "核对引文",
        CheckHow = "把引文连同地址（没有也行）贴进来，看它和这里现在的文字是否一字不差。贴进来的文字不会离开你的浏览器。",
        CheckNeedsScript = "核对要用到 JavaScript，而它现在没有运行。",
        PastedQuotation = "引文",
        Check = "核对",
        Verdicts =
        [
            "与原段一字不差。",
            "是段中的整句，一字不差。",
            "这一段后来改过，现在的文字不同。",
            "这一段已被删去。",
            "这里没有这段文字。",
            "取不到文章的数据，请稍后再试。",
            "页面要由服务器打开才能核对，从磁盘上打开不行。",
            "页面要经 https 打开才能核对。",
        ],
        LookedUpIn = "在这些文章里查找",
        LinkToParagraph = "本段链接",
        LinkToSection = "本节链接",
        Settings = "阅读设置",
        SettingsSign = "字",
        Size = "字号",
        SizeSign = "字",
        Sizes = ["最小", "小", "中", "大", "最大"],
        Light = "明暗",
        BySystem = "随系统",
        Daytime = "昼",
        Night = "夜",
        Swap = "译文在前",
        Mask = "遮住后一种语言，点开逐段对照",
        Aloud = "朗读",
        Silence = "停止",
        Shortcuts = "键盘快捷键",
        KeyList = "按键一览",
        KeyUses = ["对照、上下、原文、译文", "下一段、上一段", "下一句、上一句", "显出本段的另一种语言", "两种语言互换位置", "遮住或揭开后一种语言", "这张表"],
        Close = "关闭",
        Copy = "复制",
        Copied = "已复制",
        NotTranslated = "译文未收此段",
        Added = "译文所增，原文无此段",
        Removed = static count => count == 1 ? "此处原有一段，有了链接之后被删去" : string.Create(CultureInfo.InvariantCulture, $"此处原有 {count:N0} 段，有了链接之后被删去"),
        Foot = "，对照阅读。引用请保留段落地址。",
        Undated = "未标日期",
        Stop = "。",
        Lost = "此处是空",
        LostWhy = "这个地址没有文章。段落的地址不会改，多半是抄漏了一个字。",
        SeeAll = "看看全部文章",
        Empty = "还没有文章",
        EmptyHow =
        [
            "在 input/ 里建一个文件夹，名字用作地址，比如 input/my-article/。",
            "放进两个文件：原文 zh.md 和译文 en.md。标题、作者、日期写在文件开头的 YAML 里。",
            "再生成一次，文章就会出现在这里。",
        ],
        Paragraph = static number => $"第 {number} 段：链接",
        Section = "本节：链接",
        Table = static number => string.Create(CultureInfo.InvariantCulture, $"表 {number}"),
        Day = static day => string.Create(CultureInfo.InvariantCulture, $"{day.Year} 年 {day.Month} 月 {day.Day} 日"),
        Count = static length => string.Create(CultureInfo.InvariantCulture, $"{length:N0} 字"),
        Minutes = static minutes => string.Create(CultureInfo.InvariantCulture, $"，{minutes:N0} 分钟"),
    };

    public static readonly Words English = new()
    {
        Language = Language.English,
        Articles = "Articles",
        Feed = "Feed",
        Skip = "Skip to the text",
        Views = "View",
        Both = "Both",
        Stacked = "Stacked",
        OwnPage = "Own page",
        Title = "Title",
        Author = "Author",
        Translator = "Translator",
        Source = "Source",
        Date = "Date",
        Licence = "Licence",
        Address = "Address",
        Length = "Length",
        Tags = "Tags",
        Forms = "Other forms",
        Tagged = static count => string.Create(CultureInfo.InvariantCulture, $"Tag, {count:N0} {(count == 1 ? "article" : "articles")}"),
        Comma = ", ",
        Contents = "Contents",
        Notes = "Notes",
        BackToText = "Back to the text",
        PassageMark = static mark => mark switch { "" => "", "§" => "heading", _ => $"paragraph {mark}" },
        NoteMark = static mark => $"note {mark}",
        PassageGone = "The paragraph that stood here was removed, or went into another.",
        ReadOn = "Back to its place",
        QuotePassage = "Quote this passage",
        QuotedBy = "Quoted in",
        QuoteForms = ["Address", "Link that lights up the sentence", "HTML", "Markdown", "Plain text", "BibTeX", "CSL-JSON", "Embed"],
        CheckQuotation = "Check a quotation",
        CheckHow = "Paste a quotation, with its address if it has one, and see whether this is what the text says now, to the letter. What you paste does not leave your browser.",
        CheckNeedsScript = "The check needs JavaScript, which is not running.",
        PastedQuotation = "Quotation",
        Check = "Check",
        Verdicts =
        [
            "Exactly what the passage says.",
            "Exactly what whole sentences of the passage say.",
            "The passage was revised since, and says something else now.",
            "The passage was removed.",
            "Not found here.",
            "An article’s data could not be read. Try again later.",
            "The check needs a page that a server sent; this one came from a disk.",
            "The check needs a page that came over https.",
        ],
        LookedUpIn = "Looked up in these articles",
        LinkToParagraph = "Link to this paragraph",
        LinkToSection = "Link to this section",
        Settings = "Reading settings",
        SettingsSign = "Aa",
        Size = "Text size",
        SizeSign = "A",
        Sizes = ["Smallest", "Small", "Medium", "Large", "Largest"],
        Light = "Light",
        BySystem = "As the system",
        Daytime = "Day",
        Night = "Night",
        Swap = "Translation first",
        Mask = "Cover the second language, to test yourself",
        Aloud = "Read aloud",
        Silence = "Stop",
        Shortcuts = "Keyboard shortcuts",
        KeyList = "List of keys",
        KeyUses = ["Both, stacked, original, translation", "Next and previous paragraph", "Next and previous sentence", "Show this paragraph’s other language", "Swap the languages", "Cover or uncover the second language", "This list"],
        Close = "Close",
        Copy = "Copy",
        Copied = "Copied",
        NotTranslated = "Not in the translation",
        Added = "Added in the translation",
        Removed = static count => count == 1 ? "This paragraph was removed after it was linked" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} paragraphs were removed here after they were linked"),
        Foot = ", read side by side. When you quote, keep the paragraph’s address.",
        Undated = "Undated",
        Stop = ".",
        Lost = "Nothing here but sky",
        LostWhy = "No article lives at this address. Paragraph addresses never change, so a character has probably been lost in copying.",
        SeeAll = "See all articles",
        Empty = "No articles yet",
        EmptyHow =
        [
            "Make a folder in input/ and name it as its address should read, such as input/my-article/.",
            "Put two files in it: the original, zh.md, and the translation, en.md. Title, author and date go in YAML at the head of the file.",
            "Build once more, and the article appears here.",
        ],
        Paragraph = static number => $"Paragraph {number}: link",
        Section = "Section: link",
        Table = static number => string.Create(CultureInfo.InvariantCulture, $"Table {number}"),
        Day = static day => string.Create(CultureInfo.InvariantCulture, $"{day:d MMMM yyyy}"),
        Count = static length => string.Create(CultureInfo.InvariantCulture, $"{length:N0} {(length == 1 ? "word" : "words")}"),
        Minutes = static minutes => string.Create(CultureInfo.InvariantCulture, $", {minutes:N0} {(minutes == 1 ? "minute" : "minutes")}"),
    };

    /// <summary>The language these words are in, which for a language without its own is English.</summary>
    public required Language Language { get; init; }

    public required string Articles { get; init; }
    public required string Feed { get; init; }
    public required string Skip { get; init; }
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

    /// <summary>What the keys do, in the order in which the list of keys shows them.</summary>
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
    public required Func<int, string> Count { get; init; }
    public required Func<int, string> Minutes { get; init; }

    public static Words In(Language language) => language.Primary == "zh" ? Chinese : English;

    /// <summary>What a language calls itself; its tag where this table does not know.</summary>
    public static string NameOf(Language language) => language.Primary switch
    {
        "zh" => "中文",
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
