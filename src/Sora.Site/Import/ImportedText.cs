using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>Something that the import decided, and the line that made it.</summary>
readonly record struct Decision(int Line, string Words);

/// <summary>A saved page as an article's text.</summary>
sealed record ImportedText(Language Language, ArticleFacts Facts, ImmutableArray<PageBlock> Blocks, ImmutableArray<Decision> Decisions)
{
    public int Headings => Blocks.Count(static block => block.Kind == BlockKind.Heading);

    public string Shape => $"{Count(Blocks.Length, "block")}, {Count(Headings, "heading")}";

    public static ImportedText Of(SavedPage page)
    {
        var (body, facts, decisions) = PageFrame.TakeOff(page);
        var blocks = ImmutableArray.CreateBuilder<PageBlock>(body.Count);
        var hasTalk = QuotationGuess.HasTalk(body);
        var containers = body.SelectMany(static block => block.Path).Select(static container => container.Index + 1).DefaultIfEmpty().Max();
        var hasHeadings = body.Any(static block => block.Kind == BlockKind.Heading);
        for (var i = 0; i < body.Count; i++)
        {
            var block = body[i];
            if (QuotationGuess.Length(body, i, hasTalk) is > 0 and var length)
            {
                blocks.Add(QuotationGuess.Join([.. body.GetRange(i, length)], containers++));
                decisions.Add(new(block.Line, $"quotation {Shown(block.Text)}"));
                i += length - 1;
            }
            else if (!hasHeadings && HeadingGuess.Is(i == 0 ? null : body[i - 1], block, i + 1 < body.Count ? body[i + 1] : null))
            {
                blocks.Add(block with { Kind = BlockKind.Heading, Level = 2 });
                decisions.Add(new(block.Line, $"heading {Shown(block.Text)}"));
            }
            else
            {
                blocks.Add(block);
            }
        }
        return new(page.Language, facts, blocks.ToImmutable(), [.. decisions.OrderBy(static decision => decision.Line)]);
    }

    static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    public static string Shown(string text)
    {
        const int Longest = 60;
        var line = text.ReplaceLineEndings(" ").Replace('“', '‘').Replace('”', '’');
        return line.Length <= Longest ? $"“{line}”" : $"“{line.AsSpan(0, Longest - 1)}…”";
    }
}
