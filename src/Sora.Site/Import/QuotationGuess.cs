using System.Collections.Immutable;
using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>Finds quotations that nothing marks, behind a paragraph that ends with a colon.</summary>
static class QuotationGuess
{
    /// <summary>Texts with this many paragraphs in quotation marks are stories in which people talk.</summary>
    const int Talk = 3;

    /// <summary>In columns: the longest line of a verse.</summary>
    const int LongestVerse = 60;

    static readonly ImmutableArray<(char Open, char Close)> Marks = [('「', '」'), ('『', '』'), ('“', '”'), ('"', '"')];

    /// <summary>The whole line stands in one pair of quotation marks.</summary>
    public static bool IsQuoted(string text)
    {
        foreach (var (open, close) in Marks)
        {
            if (text.Length > 2 && text[0] == open && text[^1] == close)
                return text.AsSpan(1, text.Length - 2).IndexOfAny(open, close) < 0;
        }
        return false;
    }

    public static bool HasTalk(IEnumerable<PageBlock> blocks) => blocks.Count(static block => block.IsPlain && IsQuoted(block.Text)) >= Talk;

    /// <summary>How many blocks from here on are one quotation; 0 where none begins.</summary>
    public static int Length(IReadOnlyList<PageBlock> blocks, int at, bool hasTalk)
    {
        if (at == 0 || !blocks[at].IsPlain || !blocks[at - 1].IsPlain || !Line.Introduces(blocks[at - 1].Text))
            return 0;
        if (IsQuoted(blocks[at].Text))
            return hasTalk ? 0 : 1;
        var last = at;
        while (last < blocks.Count && IsVerse(blocks[last]) && Line.GoesOn(blocks[last].Text))
            last++;
        return last > at && last < blocks.Count && IsVerse(blocks[last]) && Line.EndsSentence(blocks[last].Text) ? last - at + 1 : 0;
    }

    /// <param name="index">Of the quotation's container.</param>
    public static PageBlock Join(ReadOnlySpan<PageBlock> blocks, int index)
    {
        var html = blocks[0].Html.Trim();
        if (blocks.Length == 1)
            html = html.StartsWith('<') || html.EndsWith('>') ? html : html[1..^1];
        for (var i = 1; i < blocks.Length; i++)
            html += "<br>\n" + blocks[i].Html.Trim();
        return PageBlock.Of(BlockKind.Quote, 0, [new(ContainerKind.Quote, index, 0)], html, blocks[0].Line);
    }

    static bool IsVerse(PageBlock block) => block.IsPlain && block.IsOneLine && Line.Width(block.Text) <= LongestVerse;
}
