using System.Collections.Immutable;
using System.Text;

namespace Sora.Site.Cards;

/// <summary>Where a line may end: between words, and between Chinese characters but for marks that may not begin or end one.</summary>
static class LineBreaks
{
    const string NeverFirst = "，。、；：？！”’）》」』】〉〕﹂﹄…—–·・～％‰℃°ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.;:)]}%";
    const string NeverLast = "“‘（《「『【〈〔﹁﹃￥＄([{$£€#@";

    /// <summary>For each character whether a line may begin with it.</summary>
    public static ImmutableArray<bool> Of(ImmutableArray<CardCharacter> text)
    {
        var breaks = ImmutableArray.CreateBuilder<bool>(text.Length);
        for (var i = 0; i < text.Length; i++)
            breaks.Add(i > 0 && MayPart(i > 1 ? text[i - 2].Rune : default, text[i - 1].Rune, text[i].Rune));
        return breaks.MoveToImmutable();
    }

    static bool MayPart(Rune before, Rune last, Rune first)
    {
        if (Rune.IsWhiteSpace(first))
            return false;
        if (IsOneOf(NeverFirst, first) || IsOneOf(NeverLast, last))
            return false;
        if (Rune.IsWhiteSpace(last))
            return true;
        var isJoint = last.Value is '-' or '–' or '—' or '/';
        return IsWide(last) || IsWide(first) || (isJoint && Rune.IsLetter(before) && Rune.IsLetter(first));
    }

    static bool IsOneOf(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    /// <summary>Han, kana and full-width forms with their marks.</summary>
    static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);
}
