using System.Collections.Immutable;

namespace Sora.Site.Import;

/// <summary>Tells what belongs to the page and not to the article: the way to it, menus, notices of copyright.</summary>
static class Chrome
{
    /// <summary>In columns; nobody writes a menu that long.</summary>
    const int LongestLine = 200;

    const int LongestMenuItem = 24;
    const int FewestMenuItems = 3;

    static readonly ImmutableArray<string> Trails = ["当前位置", "您的位置", "你的位置", "您现在的位置", "您当前的位置", "You are here"];

    static readonly ImmutableArray<string> Buttons =
    [
        "首页", "菜单", "导航", "登录", "注册", "登录/注册", "搜索", "返回", "返回顶部", "回到顶部", "打印", "分享", "收藏", "关注", "点赞", "评论",
        "Home", "Menu", "Log in", "Login", "Sign in", "Sign up", "Search", "Skip to content", "Skip to main content", "Back to top", "Top", "Share", "Print", "Subscribe", "Comments",
    ];

    static readonly ImmutableArray<string> Foots =
    [
        "上一篇", "下一篇", "分享到", "责任编辑", "免责声明", "版权声明", "返回首页", "扫码", "扫描二维码", "本文链接",
        "Previous:", "Next:", "Share this", "Share on", "Share to", "Read more", "Disclaimer", "Privacy policy", "Terms of use",
    ];

    static readonly ImmutableArray<string> Others =
        ["相关阅读", "相关文章", "相关推荐", "推荐阅读", "延伸阅读", "热门文章", "Related articles", "Related posts", "Recommended reading", "You may also like"];

    static readonly ImmutableArray<string> Notices = ["©", "版权所有", "ICP备", "公网安备", "All rights reserved", "Copyright "];

    /// <summary>Above the article.</summary>
    public static bool IsAbove(string line) => IsShort(line) && (StartsWithAny(line, Trails) || IsButton(line) || IsMenu(line) || IsNotice(line));

    /// <summary>Below the article.</summary>
    public static bool IsBelow(string line) => IsShort(line) && (StartsWithAny(line, Foots) || StartsWithAny(line, Trails) || IsButton(line) || IsMenu(line) || IsNotice(line));

    /// <summary>The heading of a list of other articles; nothing of this one stands below it.</summary>
    public static bool IsListOfOthers(string line) => line.Length <= LongestMenuItem && !Line.EndsSentence(line) && StartsWithAny(line, Others);

    static bool IsShort(string line) => Line.Width(line) <= LongestLine;

    static bool IsButton(string line) => Buttons.Any(button => line.Equals(button, StringComparison.OrdinalIgnoreCase));

    static bool IsNotice(string line) => !line.EndsWith('。') && Notices.Any(notice => line.Contains(notice, StringComparison.OrdinalIgnoreCase));

    static bool IsMenu(string line)
    {
        var items = line.Split(["|", "｜", ">", "›", "»", "\t", "  "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return items.Length >= FewestMenuItems && items.All(static item => Line.Width(item) <= LongestMenuItem && !Line.EndsSentence(item) && !Line.Introduces(item));
    }

    static bool StartsWithAny(string line, ImmutableArray<string> openings) => openings.Any(opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
}
