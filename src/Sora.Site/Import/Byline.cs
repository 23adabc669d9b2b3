using System.Collections.Immutable;

namespace Sora.Site.Import;

/// <summary>What a byline says something about.</summary>
enum BylineFact { Author, Translator, Date, Source, Title, Other }

/// <summary>A line that says who wrote a text, when, and where: `作者:AppSo发布时间:2024-02-19`, `By Jane Doe | 19 February 2024`.</summary>
static class Byline
{
    /// <summary>In columns; what is longer is text.</summary>
    const int Longest = 120;

    /// <summary>In columns, of a name behind a bare “By”.</summary>
    const int LongestName = 40;

    /// <summary>Where one stands within another, the longer is first.</summary>
    static readonly ImmutableArray<(string Label, BylineFact Fact)> Labels =
    [
        ("文章作者", BylineFact.Author), ("原作者", BylineFact.Author), ("作者", BylineFact.Author), ("撰文", BylineFact.Author), ("文", BylineFact.Author),
        ("Written by", BylineFact.Author), ("Author", BylineFact.Author), ("By", BylineFact.Author),
        ("译者", BylineFact.Translator), ("翻译", BylineFact.Translator), ("Translated by", BylineFact.Translator), ("Translator", BylineFact.Translator), ("Translation", BylineFact.Translator),
        ("发布时间", BylineFact.Date), ("发布日期", BylineFact.Date), ("发表时间", BylineFact.Date), ("发表日期", BylineFact.Date), ("发表于", BylineFact.Date), ("发布于", BylineFact.Date),
        ("时间", BylineFact.Date), ("日期", BylineFact.Date), ("Published on", BylineFact.Date), ("Published", BylineFact.Date), ("Posted on", BylineFact.Date), ("Posted", BylineFact.Date), ("Date", BylineFact.Date),
        ("文章来源", BylineFact.Source), ("稿件来源", BylineFact.Source), ("信息来源", BylineFact.Source), ("来源", BylineFact.Source), ("出处", BylineFact.Source), ("Source", BylineFact.Source),
        ("原标题", BylineFact.Title), ("标题", BylineFact.Title), ("Original title", BylineFact.Title), ("Title", BylineFact.Title),
        ("更新时间", BylineFact.Other), ("编辑", BylineFact.Other), ("责编", BylineFact.Other), ("责任编辑", BylineFact.Other), ("校对", BylineFact.Other), ("审校", BylineFact.Other),
        ("阅读量", BylineFact.Other), ("阅读", BylineFact.Other), ("浏览", BylineFact.Other), ("点击", BylineFact.Other), ("评论", BylineFact.Other), ("字数", BylineFact.Other), ("分类", BylineFact.Other), ("标签", BylineFact.Other),
        ("Updated", BylineFact.Other), ("Editor", BylineFact.Other), ("Edited by", BylineFact.Other), ("Views", BylineFact.Other), ("Comments", BylineFact.Other), ("Category", BylineFact.Other), ("Tags", BylineFact.Other),
    ];

    /// <summary>What stands before a name without a colon.</summary>
    static readonly ImmutableArray<(string Opener, BylineFact Fact)> Openers =
        [("By ", BylineFact.Author), ("Written by ", BylineFact.Author), ("Translated by ", BylineFact.Translator), ("Translation by ", BylineFact.Translator)];

    /// <summary>What stands behind “by” in a sentence: by the river.</summary>
    static readonly ImmutableArray<string> NoNames = ["the ", "a ", "an ", "this ", "that ", "his ", "her ", "their ", "my ", "our ", "now "];

    /// <summary>All that the line says, or null where any part of it says something else.</summary>
    public static ImmutableArray<(BylineFact Fact, string Value)>? TryRead(string line)
    {
        if (Line.Width(line) > Longest || line.EndsWith('。'))
            return null;
        var facts = ImmutableArray.CreateBuilder<(BylineFact, string)>();
        foreach (var part in line.Split(['|', '｜', '·', '•', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(AtOpeners))
        {
            if (!ReadPart(part, facts))
                return null;
        }
        return facts.Count == 0 ? null : facts.ToImmutable();
    }

    static bool ReadPart(string part, ImmutableArray<(BylineFact, string)>.Builder facts)
    {
        if (WrittenDate.TryRead(part) is not null)
        {
            facts.Add((BylineFact.Date, part));
            return true;
        }
        if (OpenerOf(part) is var (opener, who) && NameLength(part) <= LongestName && !Line.EndsSentence(part) && !part.Contains(':', StringComparison.Ordinal))
        {
            var name = part[opener.Length..].Trim();
            Add(who, name, facts);
            return !NoNames.Any(word => name.StartsWith(word, StringComparison.Ordinal));
        }
        if (LabelAt(part, 0) is not var (fact, start))
            return false;
        for (var at = start; at <= part.Length; at++)
        {
            if (at < part.Length && LabelAt(part, at) is null)
                continue;
            if (part[start..at].Trim(' ', ',', '，', ';', '；', '\u00A0', '\u3000') is { Length: > 0 } value)
                Add(fact, value, facts);
            if (at < part.Length && LabelAt(part, at) is var (nextFact, nextStart))
                (fact, start, at) = (nextFact, nextStart, nextStart - 1);
        }
        return true;
    }

    /// <summary>Two persons in one line are two parts: `By Lin Wan. Translated by Jane Doe`.</summary>
    static IEnumerable<string> AtOpeners(string part)
    {
        var start = 0;
        for (var at = 1; at < part.Length; at++)
        {
            if (part[at - 1] != ' ' || OpenerOf(part[at..]) is not var (opener, _) || opener == "By ")   // which is within the others
                continue;
            yield return part[start..at].TrimEnd(' ', '.', ',', ';', '/');
            start = at;
            at += opener.Length;
        }
        yield return start == 0 ? part : part[start..].TrimEnd(' ', '.');
    }

    static (string Opener, BylineFact Fact)? OpenerOf(string part)
    {
        foreach (var (opener, fact) in Openers)
        {
            if (part.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                return (opener, fact);
        }
        return null;
    }

    static int NameLength(string part) => DatedName.TryRead(part)?.Name.Length ?? part.Length;

    static void Add(BylineFact fact, string value, ImmutableArray<(BylineFact, string)>.Builder facts)
    {
        if (fact is BylineFact.Author or BylineFact.Translator && DatedName.TryRead(value) is var (name, date))
            facts.AddRange((fact, name), (BylineFact.Date, date));
        else
            facts.Add((fact, value));
    }

    /// <summary>The label that stands there with a colon, or a stroke, behind it, and where its value begins.</summary>
    static (BylineFact Fact, int ValueStart)? LabelAt(string part, int at)
    {
        if (at > 0 && char.IsAsciiLetter(part[at]) && char.IsAsciiLetter(part[at - 1]))
            return null;
        foreach (var (label, fact) in Labels)
        {
            if (!part.AsSpan(at).StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var end = at + label.Length;
            while (end < part.Length && char.IsWhiteSpace(part[end]))
                end++;
            if (end < part.Length && (part[end] is ':' or '：' || (part[end] is '/' or '／' && at == 0)))
                return (fact, end + 1);
        }
        return null;
    }
}
