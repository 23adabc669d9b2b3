using System.Text;
using Sora.Site.Input;
using Sora.Site.Pages;
using Sora.Theme.Markup;

namespace Sora.Site.Formats.Feeds;

/// <summary>An article's whole text for a feed: pair by pair in both languages, no class or id, every address absolute, each pair with a link back to itself.</summary>
sealed class FeedContent
{
    readonly ArticleAddresses _addresses;
    readonly StringBuilder _html = new(16384);
    readonly PortableMarkup _markup;

    FeedContent(ArticleAddresses addresses)
    {
        _addresses = addresses;
        _markup = new(_html, new(LinkTo, addresses.Absolute, Attribute));
    }

    public static string Of(SiteSettings settings, ArticleModel article, PortablePage portable) => new FeedContent(new(article, settings.Address)).Write(portable.Body);

    string Write(ArticleBody body)
    {
        foreach (var row in body.Text.Rows)
            Append(row);
        _markup.Append(body.Text.After);
        if (!body.Notes.Rows.IsEmpty)
            _html.Append("<hr/>");
        foreach (var row in body.Notes.Rows)
            Append(row);
        _markup.Append(body.Notes.After);
        return _html.ToString();
    }

    void Append(Row row)
    {
        _markup.Append(row.Before);
        if (row.Class == "pair removed")
            return;
        _html.Append("<div>");
        var end = row.Mark.Length == 0 ? row.Cells.Length : BeforeLastTag(row.Cells);
        _markup.Append(row.Cells.AsSpan(0, end));
        if (row.Mark.Length > 0)
            _html.Append(" <a href=\"").Append(PortableMarkup.Escaped($"{_addresses.Page}#{row.Id}")).Append("\">¶</a>");
        _markup.Append(row.Cells.AsSpan(end));
        _html.Append("</div>");
    }

    /// <summary>Where the last paragraph or heading ends, or what else stands last.</summary>
    static int BeforeLastTag(string cells)
    {
        var last = cells.LastIndexOf("</", StringComparison.Ordinal);
        return cells.EndsWith("</hgroup>", StringComparison.Ordinal) ? cells.LastIndexOf("</", last - 1, StringComparison.Ordinal) : last;
    }

    string? LinkTo(string address) => _addresses.Fragment(address) is { } fragment ? _addresses.Page + fragment : _addresses.Absolute(address);

    static string? Attribute(string name, string value) =>
        name is "lang" or "dir" or "title" or "start" or "colspan" or "rowspan" ? $" {name}=\"{value}\"" : null;
}
