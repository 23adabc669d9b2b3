using System.Collections.Immutable;
using Sora.Bitext.Pairs;
using Sora.Site.Pages;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Quotes;

/// <summary>A passage as somebody quotes it: what it says, and where it is from.</summary>
/// <param name="Address">Of the passage's own page, absolute.</param>
/// <param name="Number">Of the paragraph or note; null where the passage has none.</param>
sealed record Quotation(ArticleModel Article, PairId Id, Bilingual Site, string Address, string? Number, bool IsNote, ImmutableArray<QuotedParagraph> Source, ImmutableArray<QuotedParagraph> Target)
{
    public static Quotation Of(ArticleModel article, Passage passage, Bilingual site, string address) => new(
        article,
        passage.Pair.Id,
        site,
        address,
        passage.Mark is "" or "§" ? null : passage.Mark,
        passage.Pair.IsInNote,
        QuotedParagraph.Of(passage.Pair.Source, article.Source.Language),
        QuotedParagraph.Of(passage.Pair.Target, article.Target.Language));

    /// <summary>The sides that can be quoted alone, and both where there are two.</summary>
    public IEnumerable<Side> Sides => (Source.IsEmpty, Target.IsEmpty) switch
    {
        (true, true) => [],
        (false, true) => [Side.Source],
        (true, false) => [Side.Target],
        _ => [Side.Both, Side.Source, Side.Target],
    };

    public IEnumerable<QuotedParagraph> Paragraphs(Side side) => [.. side == Side.Target ? [] : Source, .. side == Side.Source ? [] : Target];

    /// <summary>“帧与帧之间 / Between the Frames, ¶ 17”, or in one language.</summary>
    public string Origin(Side side) => side switch
    {
        Side.Source => Article.Title.Source + BehindTitle(side),
        Side.Target => Article.Title.Target + BehindTitle(side),
        _ => Article.Title.Joined(" / ") + BehindTitle(side),
    };

    /// <summary>“¶ 17” or “note 3”; null where the passage has no number.</summary>
    public string? Place(Side side) =>
        Number is null ? null : IsNote ? Words.In((side == Side.Source ? Article.Source : Article.Target).Language).NoteMark(Number) : $"¶ {Number}";

    string BehindTitle(Side side) => Place(side) is { } place ? $", {place}" : "";

    /// <summary>Every form of it, in the order in which a page shows them.</summary>
    /// <param name="marks">Addresses that light up a sentence of it, by side.</param>
    public ImmutableArray<Quote> Forms(IEnumerable<(Side Side, string Address)> marks) =>
    [
        new(QuoteForm.Address, Side.Both, Address),
        .. marks.Select(static mark => new Quote(QuoteForm.Mark, mark.Side, mark.Address)),
        .. Sides.Select(side => new Quote(QuoteForm.Plain, side, PlainQuote.Of(this, side))),
        .. Sides.Select(side => new Quote(QuoteForm.Markdown, side, MarkdownQuote.Of(this, side))),
        .. Sides.Select(side => new Quote(QuoteForm.Html, side, HtmlQuote.Of(this, side))),
        new(QuoteForm.Embed, Side.Both, EmbedCode.Of(this)),
        new(QuoteForm.BibTeX, Side.Both, BibTeX.Of(this)),
        new(QuoteForm.CslJson, Side.Both, CslJson.Of(this)),
    ];
}
