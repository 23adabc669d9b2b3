using System.Collections.Immutable;
using Sora.Bitext;

namespace Sora.Site.Cards;

/// <summary>Faces that machines are likely to have, those first that look best on a card. The order is fixed, so that a machine always draws alike.</summary>
static class KnownFaces
{
    /// <summary>A collection with a face for each script: Japanese, Korean, simplified Chinese, traditional Chinese, that of Hong Kong.</summary>
    static readonly ImmutableArray<string> OfAllScripts = ["NotoSerifCJK-Regular.ttc", "NotoSerifCJK-VF.ttc", "NotoSerifCJK-VF.otf.ttc", "NotoSansCJK-Regular.ttc", "NotoSansCJK-VF.ttc", "NotoSansCJK-VF.otf.ttc"];

    static readonly ImmutableArray<string> Chinese =
    [
        "SourceHanSerifSC-Regular.otf", "SourceHanSerifCN-Regular.otf", "NotoSerifCJK-Regular.ttc", "NotoSerifCJKsc-Regular.otf", "NotoSerifSC-Regular.otf", "NotoSerifSC-Regular.ttf",
        "Songti.ttc", "simsun.ttc", "NotoSerifCJK-VF.ttc", "NotoSerifCJK-VF.otf.ttc", "AR PL UMing CN.ttf", "uming.ttc",
        "SourceHanSansSC-Regular.otf", "SourceHanSansCN-Regular.otf", "NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf", "NotoSansSC-Regular.otf", "NotoSansSC-Regular.ttf",
        "Hiragino Sans GB.ttc", "STHeiti Light.ttc", "PingFang.ttc", "msyh.ttc", "Deng.ttf", "NotoSansCJK-VF.ttc", "NotoSansCJK-VF.otf.ttc", "wqy-microhei.ttc", "wqy-zenhei.ttc", "DroidSansFallbackFull.ttf",
    ];

    static readonly ImmutableArray<string> Traditional = ["SourceHanSerifTC-Regular.otf", "SourceHanSerifTW-Regular.otf", "NotoSerifTC-Regular.otf", "NotoSerifTC-Regular.ttf", "mingliu.ttc"];

    static readonly ImmutableArray<string> Japanese = ["SourceHanSerif-Regular.otf", "SourceHanSerifJP-Regular.otf", "NotoSerifJP-Regular.otf", "NotoSerifJP-Regular.ttf", "ヒラギノ明朝 ProN.ttc", "yumin.ttf"];

    static readonly ImmutableArray<string> Korean = ["SourceHanSerifK-Regular.otf", "SourceHanSerifKR-Regular.otf", "NotoSerifKR-Regular.otf", "NotoSerifKR-Regular.ttf", "AppleMyungjo.ttf", "batang.ttc", "malgun.ttf"];

    /// <summary>Noto Serif CJK has the letters of Source Serif.</summary>
    static readonly ImmutableArray<string> Latin =
    [
        "Charter.ttc", "CharisSIL-Regular.ttf", "CharisSIL-R.ttf", "SourceSerif4-Regular.otf", "SourceSerif4-Regular.ttf", "SourceSerifPro-Regular.otf", "Georgia.ttf", "NotoSerif-Regular.ttf", "NotoSerifCJK-Regular.ttc",
        "LiberationSerif-Regular.ttf", "Times New Roman.ttf", "times.ttf", "DejaVuSerif.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf", "Arial.ttf", "segoeui.ttf",
    ];

    /// <summary>In which order faces are asked for a character of a text: files by name, each with the place of the face in it.</summary>
    public static IEnumerable<(string File, int Index)> For(Language language)
    {
        var own = language switch
        {
            { Primary: "ja" } => Japanese,
            { Primary: "ko" } => Korean,
            _ when IsTraditional(language) => Traditional,
            _ => [],
        };
        var names = IsOfHan(language) ? [.. own, .. Chinese, .. Latin] : Latin.AddRange(Chinese);
        return names.Select(name => (name, IndexIn(name, language)));
    }

    public static bool IsOfHan(Language language) => language.IsChinese || language.Primary is "ja" or "ko";

    static bool IsTraditional(Language language) =>
        language.IsChinese && language.Tag.Split('-').Any(static part => part is "Hant" or "TW" or "HK" or "MO");

    /// <summary>The place in a file, a collection or not, of the face that suits a language.</summary>
    public static int IndexIn(string name, Language language) => (name, language.Primary) switch
    {
        ("Songti.ttc", _) => IsTraditional(language) ? 7 : 6,
        ("STHeiti Light.ttc", _) => IsTraditional(language) ? 0 : 1,
        _ when !OfAllScripts.Contains(name) => 0,
        (_, "ja") => 0,
        _ when language.IsChinese => IsTraditional(language) ? 3 : 2,
        _ => 1,   // where quotation marks and dots are as narrow as in English
    };
}
