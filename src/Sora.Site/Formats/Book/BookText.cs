using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Book;

/// <summary>The article as the book's one chapter: pair by pair as on its page, under the same ids.</summary>
sealed class BookText
{
    readonly ArticlePage _page;
    readonly ArticleBody _body;
    readonly ArticleAddresses _addresses;
    readonly ImmutableArray<BookImage> _images;
    readonly StringBuilder _xhtml = new(16384);
    readonly PortableMarkup _markup;

    public BookText(ArticlePage page, ArticleBody body, ArticleAddresses addresses, ImmutableArray<BookImage> images)
    {
        (_page, _body, _addresses, _images) = (page, body, addresses, images);
        _markup = new(_xhtml, new(LinkTo, ImageAt, Attribute));
    }

    public string Write()
    {
        var (source, target) = (_page.Text.Source, _page.Text.Target);
        _xhtml.Append(BookPage.Opening(source.Language, _page.Shell.Title));
        _xhtml.Append("<h1").Append(_body.TitleId is { } id ? $" id=\"{id}\"" : "").Append('>');
        _xhtml.Append(BookPage.Span(source.Language, "source", source.Facts.Title)).Append(' ');
        _xhtml.Append(BookPage.Span(target.Language, "target", target.Facts.Title)).Append("</h1>");
        foreach (var row in _body.Text.Rows)
            AppendRow(row, "div", "");
        _markup.Append(_body.Text.After);
        AppendNotes();
        _xhtml.Append("<div class=\"imprint\">");
        AppendImprint(source, isTarget: false);
        AppendImprint(target, isTarget: true);
        return _xhtml.Append("</div>").Append(BookPage.Closing).ToString();
    }

    void AppendRow(Row row, string element, string type)
    {
        _markup.Append(row.Before);
        _xhtml.Append('<').Append(element).Append(type).Append(" class=\"").Append(row.Class).Append("\" id=\"").Append(row.Id).Append("\">");
        _markup.Append(row.Cells);
        _xhtml.Append("</").Append(element).Append('>');
    }

    void AppendNotes()
    {
        if (!_body.Notes.Rows.IsEmpty)
        {
            _xhtml.Append("<section class=\"notes\" epub:type=\"footnotes\">");
            foreach (var row in _body.Notes.Rows)
                AppendRow(row, "aside", " epub:type=\"footnote\"");
        }
        _markup.Append(_body.Notes.After);
        if (!_body.Notes.Rows.IsEmpty)
            _xhtml.Append("</section>");
    }

    void AppendImprint(Article article, bool isTarget)
    {
        foreach (var fact in Fact.Imprint(_page, isTarget))
        {
            _xhtml.Append("<p class=\"facts\"").Append(BookPage.Languages(Words.In(article.Language).Language)).Append('>').Append(fact.Label).Append(" · ");
            _markup.Append(fact.Html);
            _xhtml.Append("</p>");
        }
    }

    string? LinkTo(string address) => _addresses.Fragment(address) is { } fragment ? NoteOf(fragment) ?? PlaceOf(fragment) : _addresses.Absolute(address);

    /// <summary>A book shows pairs whole, and has no place for a side (`#p7f3qd8-zh`), for words (`#:~:text=`) or for its top.</summary>
    string? PlaceOf(string fragment) =>
        fragment.Length > PairId.Length && PairId.TryParse(fragment.AsSpan(1, PairId.Length)) is { } id ? $"#{id}"
        : fragment == "#top" || fragment.Contains(':', StringComparison.Ordinal) ? _addresses.Page
        : fragment;

    string? ImageAt(string address) => _addresses.Asset(address) is { } asset ? _images.FirstOrDefault(image => image.Asset == asset)?.Name : null;

    /// <summary>A reading system opens a note beside the text where the link leads to the note as a whole.</summary>
    string? NoteOf(string fragment) =>
        fragment.Contains("-note-", StringComparison.Ordinal)
        && _body.Notes.Rows.FirstOrDefault(row => row.Cells.Contains($"id=\"{fragment[1..]}\"", StringComparison.Ordinal)) is { } note
            ? $"#{note.Id}"
            : null;

    static string? Attribute(string name, string value) => (name, value) switch
    {
        ("lang", _) => $" lang=\"{value}\" xml:lang=\"{value}\"",
        ("role", "doc-noteref") => " epub:type=\"noteref\"",
        ("class", "anchor") => null,
        ("class" or "id" or "dir" or "title" or "start" or "colspan" or "rowspan", _) => $" {name}=\"{value}\"",
        _ => null,
    };
}
