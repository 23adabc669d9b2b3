using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Site.Input;

/// <summary>The YAML between two `---` lines at the top of a text: what it says, and where the text begins.</summary>
/// <param name="Allowed">Codes of findings about the pairing that the publisher knows of and does not want to hear again.</param>
sealed record FrontMatter(ArticleFacts Facts, Language? Language, ImmutableArray<string> Allowed, SourceText Body, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The pairs that the publisher wants to be linked to.</summary>
    public ImmutableArray<(PairId Id, SourceLine Where)> Pinned { get; init; } = [];

    /// <summary>Where it says that the article is not to be published yet; null where it does not.</summary>
    public SourceLine? Draft { get; init; }

    static readonly ImmutableArray<string> Keys =
        ["title", "author", "translator", "date", "source", "licence", "description", "tags", "lang", "allow", "pinned", "draft"];

    public static FrontMatter Read(string file, string text, Language assumed)
    {
        if (!TrySplit(text, out var yaml, out var bodyStart, out var bodyLine))
        {
            ImmutableArray<Diagnostic> unclosed = IsFence(FirstLine(text)) && bodyLine < 0 ? [Bitext.Findings.FrontMatterNotClosed(new(file, 1))] : [];
            return new(new(), null, [], new(file, text, assumed), unclosed);
        }

        var map = YamlMap.Parse(file, yaml, firstLine: 2, Keys);
        var facts = new ArticleFacts(
            map.Text("title"),
            map.Text("author"),
            map.Text("translator"),
            map.Date("date"),
            map.Text("source"),
            map.Text("licence"),
            map.Text("description"))
        {
            Tags = map.List("tags"),
        };
        var language = map.Language("lang");
        var allowed = map.Codes("allow");
        var pinned = map.Addresses("pinned");
        SourceLine? draft = map.Flag("draft") ? map.Places["draft"] : null;
        return new(facts, language, allowed, new(file, text[bodyStart..], language ?? assumed, bodyLine), map.Findings()) { Pinned = pinned, Draft = draft };
    }

    /// <summary>False when there is no front matter; bodyLine is -1 when it is opened and never closed.</summary>
    static bool TrySplit(string text, out string yaml, out int bodyStart, out int bodyLine)
    {
        (yaml, bodyStart, bodyLine) = ("", 0, 1);
        if (!IsFence(FirstLine(text)))
            return false;
        var line = 1;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal) + 1; at > 0 && at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            if (IsFence(text.AsSpan(at, next - at)))
            {
                yaml = text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..at];
                (bodyStart, bodyLine) = (next, line + 2);
                return true;
            }
            at = next;
        }
        bodyLine = -1;
        return false;
    }

    static ReadOnlySpan<char> FirstLine(string text) =>
        text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? text.AsSpan(0, end) : text;

    static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";
}
