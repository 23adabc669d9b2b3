using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Site.Formats.Quotes;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Site.Cards;

/// <summary>Decides what an article's cards say.</summary>
sealed class CardWords(CardFonts fonts, SiteSettings settings, ArticleModel article)
{
    /// <summary>More of a passage has no room on a card.</summary>
    const int LongestPassage = 1000;

    /// <summary>Titles, and below them who wrote and who translated.</summary>
    public Card OfArticle() => Card(
        Side(article.Source, article.Title.Source, Author(article.Source), Translator(article.Source)),
        Side(article.Target, article.Title.Target, Author(article.Target), Translator(article.Target)),
        Cards.Card.TitleSizes);

    /// <summary>What the passage says, and below it what it is from.</summary>
    public Card OfPassage(Pair pair) => Card(
        Side(article.Source, Said(pair.Source), article.Title.Source, article.Source.Facts.Author),
        Side(article.Target, Said(pair.Target), article.Title.Target, article.Target.Facts.Author),
        Cards.Card.PassageSizes);

    static string? Author(EntrySide side) => side.Facts.Author is { } name ? $"{Words.In(side.Language).Author} {name}" : null;

    static string? Translator(EntrySide side) => side.Facts.Translator is { } name ? $"{Words.In(side.Language).Translator} {name}" : null;

    static string Said(ImmutableArray<Block> blocks)
    {
        var text = string.Join(' ', PlainText.Of(blocks));
        return text.Length <= LongestPassage ? text : text[..(char.IsHighSurrogate(text[LongestPassage - 1]) ? LongestPassage - 1 : LongestPassage)];
    }

    Card Card(CardSide source, CardSide target, ImmutableArray<int> sizes)
    {
        var (name, other) = settings.Title;
        return new(source, target, Text(settings.Source, name), Text(settings.Target, other == name ? "" : other), sizes);
    }

    CardSide Side(EntrySide side, string words, string? first, string? second) =>
        CardSide.Of(Text(side.Language, words), Text(side.Language, first), Text(side.Language, second));

    CardText Text(Language language, string? text) => CardText.Of(fonts, language, text);
}
