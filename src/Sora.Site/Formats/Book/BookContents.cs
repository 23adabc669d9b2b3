using System.Collections.Immutable;
using System.Text;
using Sora.Theme;
using Sora.Theme.Markup;
using Sora.Theme.Pages;

namespace Sora.Site.Formats.Book;

/// <summary>The book's table of contents (`nav.xhtml`), each heading in both languages.</summary>
static class BookContents
{
    public static string Write(ArticlePage page, ImmutableArray<ContentsLine> lines)
    {
        var (source, target) = (page.Text.Source, page.Text.Target);
        var words = Words.In(source.Language);
        var nav = new StringBuilder(BookPage.Opening(source.Language, page.Shell.Title))
            .Append("<nav epub:type=\"toc\"><h1").Append(BookPage.Languages(words.Language)).Append('>').Append(words.Contents).Append("</h1><ol>");
        Append("", source.Facts.Title, target.Facts.Title);
        foreach (var line in lines)
            Append($"#{line.Id}", line.Source, line.Target);
        return nav.Append("</ol></nav>").Append(BookPage.Closing).ToString();

        void Append(string fragment, string? sourceText, string? targetText)
        {
            nav.Append("<li><a href=\"text.xhtml").Append(fragment).Append("\">");
            if (sourceText is not null)
                nav.Append(BookPage.Span(source.Language, "source", sourceText));
            if (sourceText is not null && targetText is not null)
                nav.Append(' ');
            if (targetText is not null)
                nav.Append(BookPage.Span(target.Language, "target", targetText));
            nav.Append("</a></li>");
        }
    }
}
