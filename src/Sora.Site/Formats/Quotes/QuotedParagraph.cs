using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Site.Formats.Quotes;

/// <summary>A block as it is quoted. Where it is code, spaces and lines are part of what it says.</summary>
readonly record struct QuotedParagraph(Language Language, string Text, bool IsCode)
{
    /// <summary>One a block; blocks that say nothing have none.</summary>
    public static ImmutableArray<QuotedParagraph> Of(ImmutableArray<Block> blocks, Language language) =>
        [.. blocks.Select(block => new QuotedParagraph(language, PlainText.Of(block), block.Kind == BlockKind.Code)).Where(static paragraph => paragraph.Text.Length > 0)];
}
