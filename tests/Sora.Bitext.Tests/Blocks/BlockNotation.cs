using System.Globalization;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Tests.Blocks;

/// <summary>
/// A reading as text. A block begins with its line, kind, level and path (`12 ListItem 1 [Bullet#0 Item#1]`); then a
/// sentence a line after `|`, its HTML after `~` where that is another text, frames after `:` where they are more than
/// white space, references after `->` (`=>` for an image). Findings stand last.
/// </summary>
static class BlockNotation
{
    public static string Of(Reading reading)
    {
        var text = new StringBuilder();
        foreach (var fact in Facts(reading.Facts))
            text.Append(fact).Append('\n');
        foreach (var block in reading.Blocks)
            Write(block, text);
        foreach (var finding in reading.Findings)
            text.Append(CultureInfo.InvariantCulture, $"! {finding.Code} {finding.Severity} {finding.Where}: {finding.Message}\n");
        return text.ToString();
    }

    static IEnumerable<string> Facts(ArticleFacts facts)
    {
        if (facts.Title is not null)
            yield return $"title = {facts.Title}";
        if (facts.Author is not null)
            yield return $"author = {facts.Author}";
        if (facts.Date is { } date)
            yield return $"date = {date:yyyy-MM-dd}";
        if (facts.Source is not null)
            yield return $"source = {facts.Source}";
        if (facts.Description is not null)
            yield return $"description = {facts.Description}";
    }

    static void Write(Block block, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{block.Where.Line} {block.Kind}{(block.Level == 0 ? "" : $" {block.Level}")}");
        if (!block.Path.IsEmpty)
            text.Append(CultureInfo.InvariantCulture, $" [{string.Join(' ', block.Path.Select(static at => $"{at.Kind}#{at.Index}{(at.Number == 0 ? "" : $"={at.Number}")}"))}]");
        text.Append('\n');
        for (var i = 0; i < block.Frame.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(block.Frame[i]))
                text.Append(CultureInfo.InvariantCulture, $"  : {Shown(block.Frame[i])}\n");
            if (i == block.Sentences.Length)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"  | {Shown(block.Sentences[i].Text)}\n");
            if (!ReferenceEquals(block.Sentences[i].Text, block.Sentences[i].Html))
                text.Append(CultureInfo.InvariantCulture, $"  ~ {Shown(block.Sentences[i].Html)}\n");
        }

        foreach (var reference in block.References)
            text.Append(CultureInfo.InvariantCulture, $"  {(reference.IsImage ? "=>" : "->")} {Shown(reference.Target)} ({reference.Where.Line})\n");
    }

    static string Shown(string text) => text
        .Replace("\n", "⏎", StringComparison.Ordinal)
        .Replace("\u00A0", "⍽", StringComparison.Ordinal)
        .Replace(RelativeAddress.ArticleRoot.ToString(), "{root}", StringComparison.Ordinal);
}
