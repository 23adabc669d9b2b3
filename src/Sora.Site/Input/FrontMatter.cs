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

    /// <summary>To YAML they are letters like others, to who writes Chinese they are what stands between tags.</summary>
    static readonly char[] Commas = ['，', '、'];

    static readonly ImmutableArray<string> Keys =
        ["title", "author", "translator", "date", "source", "licence", "description", "tags", "lang", "allow", "pinned", "draft"];

    public static FrontMatter Read(string file, string text, Language assumed)
    {
        if (FrontMatterLines.Of(text, out var unclosed) is not { } lines)
        {
            ImmutableArray<Diagnostic> problems = unclosed is { } line ? [Bitext.Findings.FrontMatterNotClosed(new(file, line))]
                : FrontMatterLines.Stray(text) is { } stray ? [Bitext.Findings.FrontMatterStray(new(file, stray))]
                : [];
            return new(new(), null, [], new(file, text, assumed), problems);
        }

        var map = YamlMap.Parse(file, text[lines.Yaml], lines.YamlLine, Keys);
        var facts = new ArticleFacts(
            map.Text("title"),
            map.Text("author"),
            map.Text("translator"),
            map.Date("date"),
            map.Text("source"),
            map.Text("licence"),
            map.Text("description"))
        {
            Tags = [.. map.List("tags").SelectMany(static tags => tags.Split(Commas, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
        };
        var language = map.Language("lang");
        var allowed = map.Codes("allow");
        var pinned = map.Addresses("pinned");
        SourceLine? draft = map.Flag("draft") ? map.Places["draft"] : null;
        return new(facts, language, allowed, new(file, text[lines.Body..], language ?? assumed, lines.BodyLine), map.Findings()) { Pinned = pinned, Draft = draft };
    }
}
