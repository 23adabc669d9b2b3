using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>A pair as a page shows it.</summary>
/// <param name="Before">The tags that close and open lists and quotations before it.</param>
/// <param name="Class">`pair`, and what kind.</param>
/// <param name="Cells">Its one or two sides as HTML.</param>
/// <param name="Mark">What its margin shows: a number, `§`, or nothing.</param>
public sealed record Row(string Before, string Class, string Id, string Cells, string Mark);

/// <summary>A line of the contents: a heading in the languages that the page shows.</summary>
/// <param name="Number">That of the first paragraph after the heading.</param>
public sealed record ContentsLine(string Id, string? Source, string? Target, int Level, int Number);

/// <summary>Rows, and the tags that close what is still open after them.</summary>
public sealed record RowList(ImmutableArray<Row> Rows, string After)
{
    // More than a tall screen of text with its tags, and about as much as a host sends in its first answer.
    const int Screen = 10_000;

    /// <summary>The id of the row that is surely below the first screen; null where the rows end before.</summary>
    public string? FillingScreen
    {
        get
        {
            var length = 0;
            foreach (var row in Rows)
            {
                length += row.Cells.Length;
                if (length > Screen)
                    return row.Id;
            }
            return null;
        }
    }
}

/// <summary>All pairs of an article as a page shows them.</summary>
/// <param name="TitleId">Of the pair that is the title itself, which is not repeated in the text.</param>
public sealed record ArticleBody(string? TitleId, RowList Text, RowList Notes, ImmutableArray<ContentsLine> Contents)
{
    public static ArticleBody Of(ArticlePage page)
    {
        var text = page.Text;
        var hasTitle = !text.Pairs.IsEmpty && IsTitle(text.Pairs[0], text);
        var pairs = text.Pairs.AsSpan()[(hasTitle ? 1 : 0)..];
        var writer = new RowWriter(page, levelShift: HasLevelOne(pairs) ? 1 : 0);
        if (hasTitle)
        {
            writer.AddFormer(text.Pairs[0].Aliases);
            writer.AddRemoved(text.Pairs[0].Removed);
        }

        var inOrder = ReadingOrder.Of(pairs, text, page.Side);
        foreach (var pair in inOrder)
        {
            if (!pair.Pair.IsInNote)
                writer.Add(pair);
        }

        var rows = writer.Take();
        foreach (var pair in inOrder)
        {
            if (pair.Pair.IsInNote)
                writer.Add(pair);
        }

        return new(hasTitle ? text.Pairs[0].Id.ToString() : null, rows, writer.Take(), writer.Contents());
    }

    public static bool IsTitle(Pair pair, ParallelText text) => IsTitle(pair.Source, text.Source) && IsTitle(pair.Target, text.Target);

    static bool IsTitle(ImmutableArray<Block> blocks, Article article) => blocks.IsEmpty
        || (blocks is [{ Kind: BlockKind.Heading, Level: 1 } heading] && Heading.TextOf(heading, article.Language) == article.Facts.Title?.Trim());

    /// <summary>The page's title is its one h1: a text with more of them has all its headings moved down.</summary>
    static bool HasLevelOne(ReadOnlySpan<Pair> pairs)
    {
        foreach (var pair in pairs)
        {
            if (HasLevelOne(pair.Source) || HasLevelOne(pair.Target))
                return true;
        }

        return false;
    }

    static bool HasLevelOne(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is { Kind: BlockKind.Heading, Level: 1 })
                return true;
        }

        return false;
    }
}
