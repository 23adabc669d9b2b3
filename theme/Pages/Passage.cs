using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme.Markup;

namespace Sora.Theme.Pages;

/// <summary>A pair of an article as a page of its own shows it.</summary>
public sealed class Passage
{
    static readonly string Root = RelativeAddress.ArticleRoot.ToString();

    readonly string _cells;

    Passage(Pair pair, Row row, string cells) => (Pair, Mark, Class, _cells) = (pair, row.Mark, row.Class, cells);

    public Pair Pair { get; }

    /// <summary>Its number in the article, `§` for a heading; empty for a note's second paragraph.</summary>
    public string Mark { get; }

    internal string Class { get; }

    /// <summary>Its one or two sides as HTML.</summary>
    /// <param name="articleRoot">The way from the page to the article's.</param>
    internal string Cells(string articleRoot) => _cells.Replace(Root, articleRoot, StringComparison.Ordinal);

    /// <summary>Every address that has a page where all have, and the pair that it leads to, or itself where none is left: of passages, of the title, of those merged into others, of those removed.</summary>
    public static IEnumerable<(PairId Address, PairId End)> Addresses(ParallelText text)
    {
        foreach (var pair in text.Pairs)
        {
            var hasPage = pair.Kind != BlockKind.Rule;
            if (hasPage)
                yield return (pair.Id, pair.Id);
            foreach (var id in pair.Aliases)
                yield return (id, hasPage ? pair.Id : id);
            foreach (var id in pair.Removed)
                yield return (id, id);
        }
    }

    /// <summary>What it is in the article: “paragraph 17”.</summary>
    internal string Place(Words words) => Pair.IsInNote && Mark.Length > 0 ? words.NoteMark(Mark) : words.PassageMark(Mark);

    /// <summary>Those of an article, in its order; its title and its rules are none.</summary>
    /// <param name="body">As on the page of both languages, its relative addresses not yet decided.</param>
    public static ImmutableArray<Passage> Of(ArticleBody body, ParallelText text)
    {
        var pairs = text.Pairs.ToDictionary(static pair => pair.Id.ToString(), StringComparer.Ordinal);
        return
        [
            .. from row in body.Text.Rows.Concat(body.Notes.Rows)
               let pair = pairs.GetValueOrDefault(row.Id)
               where pair is not null && pair.Kind != BlockKind.Rule
               // What a cell links to on its own page stands on the article's.
               select new Passage(pair, row, row.Cells.Replace("href=\"#", $"href=\"{Root}#", StringComparison.Ordinal)),
        ];
    }
}
