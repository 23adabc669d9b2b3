using System.Collections.Immutable;

namespace Sora.Site.Import;

/// <summary>A name with a day behind it, as blogs write under a title: `林晚 发布于 2024年5月6日`, `Lin Wan on May 6, 2024`.</summary>
static class DatedName
{
    /// <summary>What stands between the two; where one ends as another does, the longer is first.</summary>
    static readonly ImmutableArray<string> Joints = ["发布于", "发表于", " published on", " posted on", " on"];

    public static (string Name, string Date)? TryRead(string text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at - 1]) && WrittenDate.TryRead(text[at..]) is not null && NameIn(text[..at]) is { Length: > 0 } name)
                return (name, text[at..].Trim());
        }
        return null;
    }

    static string NameIn(string text)
    {
        text = Trimmed(text);
        var joint = Joints.FirstOrDefault(joint => text.EndsWith(joint, StringComparison.OrdinalIgnoreCase));
        return joint is null ? text : Trimmed(text[..^joint.Length]);
    }

    static string Trimmed(string text) => text.Trim(' ', ',', '，', '、', '.', '(', '（', '—', '-', '\u00A0', '\u3000');
}
