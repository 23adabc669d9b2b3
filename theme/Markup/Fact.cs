using System.Collections.Immutable;
using System.Globalization;
using Sora.Bitext.Blocks;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>One thing said about an article: what it is called, and its value as HTML.</summary>
public sealed record Fact(string Label, string Html)
{
    /// <summary>What an article's head says in one of its languages; what one side leaves out is taken from the other.</summary>
    public static ImmutableArray<Fact> Of(ArticlePage page, bool isTarget)
    {
        var (own, other) = isTarget ? (page.Text.Target, page.Text.Source) : (page.Text.Source, page.Text.Target);
        var words = Words.In(own.Language);
        var length = isTarget ? page.TargetLength : page.SourceLength;
        ReadOnlySpan<(string Label, string? Html)> facts =
        [
            (words.Author, Said(own, other, static facts => facts.Author)),
            (words.Translator, Said(own, other, static facts => facts.Translator)),
            (words.Source, (own.Facts.Source ?? other.Facts.Source) is { } source ? Link(source) : null),
            (words.Date, (own.Facts.Date ?? other.Facts.Date) is { } day ? Time(day, words) : null),
            (words.Licence, (own.Facts.Licence ?? other.Facts.Licence) is { } licence ? Licences.Link(licence, own.Language) : null),
            (words.Length, words.Count(length, own.Language) + words.Minutes(ReadingLength.Minutes(length, own.Language))),
            (words.Tags, TagList.Html(page.Tags, isTarget, page.Text.Source.Language, page.Text.Target.Language)),
            (words.OwnPage, page.Side == Side.Both ? LinkToOwnPage(own) : null),
            (words.Forms, page.Forms.IsEmpty ? null : string.Join(words.Comma, page.Forms.Select(Link))),
        ];
        return Known(facts);
    }

    /// <summary>What a printed page says at its end, so that the paper can be cited and found again.</summary>
    public static ImmutableArray<Fact> Imprint(ArticlePage page, bool isTarget)
    {
        var (own, other) = isTarget ? (page.Text.Target, page.Text.Source) : (page.Text.Source, page.Text.Target);
        var words = Words.In(own.Language);
        return Known(
        [
            (words.Title, Said(own, other, static facts => facts.Title)),
            (words.Author, Said(own, other, static facts => facts.Author)),
            (words.Translator, Said(own, other, static facts => facts.Translator)),
            (words.Source, (own.Facts.Source ?? other.Facts.Source) is { } source ? Escaping.Escape(source) : null),
            (words.Licence, (own.Facts.Licence ?? other.Facts.Licence) is { } licence ? Licences.Link(licence, own.Language) : null),
            (words.Address, page.Shell.Canonical is { } address ? Escaping.Escape(address) : null),
        ]);
    }

    static ImmutableArray<Fact> Known(ReadOnlySpan<(string Label, string? Html)> facts)
    {
        var said = ImmutableArray.CreateBuilder<Fact>(facts.Length);
        foreach (var (label, html) in facts)
        {
            if (html is not null)
                said.Add(new(label, html));
        }

        return said.ToImmutable();
    }

    static string? Said(Article own, Article other, Func<ArticleFacts, string?> fact) =>
        fact(own.Facts) is { } said ? Escaping.Escape(said)
        : fact(other.Facts) is { } elsewhere ? $"<span lang=\"{other.Language.Tag}\">{Escaping.Escape(elsewhere)}</span>"
        : null;

    static string Time(DateOnly day, Words words) =>
        string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{day:yyyy-MM-dd}\">{words.Day(day)}</time>");

    static string Link(string source)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return Escaping.Escape(source);
        var host = address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost;
        return $"<a href=\"{Escaping.Escape(address.AbsoluteUri)}\">{Escaping.Escape(host)}</a>";
    }

    static string Link(FormLink form) =>
        $"<a href=\"{Escaping.Escape(form.Href)}\" type=\"{form.Type}\">{form.Name}</a>";

    static string LinkToOwnPage(Article own) =>
        $"<a href=\"{own.Language.Primary}/\" hreflang=\"{own.Language.Tag}\">{Words.NameOf(own.Language)}</a>";
}
