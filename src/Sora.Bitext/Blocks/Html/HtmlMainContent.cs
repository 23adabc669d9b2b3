using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Sora.Bitext.Blocks;

/// <summary>Finds the article in a page.</summary>
static class HtmlMainContent
{
    /// <summary>An article element is the text when it has at least this part of its page's main text; else it is one teaser of many.</summary>
    const double ArticleShare = 0.6;

    /// <summary>A form with at least this part of the page's text is the page itself, as ASP.NET Web Forms writes them; else it is for searching or commenting.</summary>
    const double FormShare = 0.5;

    /// <summary>Takes out page headers and footers, and the footers of articles. An article's header stays: its title is there.</summary>
    public static void TakeOutChrome(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("nav, aside, script, style, noscript, template, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]").ToArray())
            element.Remove();
        TakeOutForms(body);
        foreach (var element in body.QuerySelectorAll("header, footer").ToArray())
        {
            var isWithin = element.LocalName == "header" ? element.Closest("article, main, [role=main]") : element.Closest("blockquote");
            if (isWithin is null)
                element.Remove();
        }
    }

    static void TakeOutForms(IElement body)
    {
        foreach (var control in body.QuerySelectorAll("form :is(input, select, textarea, button)").ToArray())   // a list of countries is no text
            control.Remove();
        var least = FormShare * Length(body);
        foreach (var form in body.QuerySelectorAll("form").ToArray())
        {
            if (Length(form) < least || form.QuerySelector("p, h1, h2, h3") is null)
            {
                form.Remove();
                continue;
            }
            form.Replace([.. form.ChildNodes]);
        }
    }

    public static IHtmlElement Of(IHtmlElement body)
    {
        var main = Longest(body, "main, [role=main]");
        var article = Longest(body, "article");
        if (article is not null && Length(article) >= ArticleShare * Length(main ?? body))
            return article;
        return main ?? article ?? Densest(body) ?? body;
    }

    static IHtmlElement? Longest(IElement body, string selector) =>
        body.QuerySelectorAll(selector).OfType<IHtmlElement>().MaxBy(Length);

    static int Length(IElement element) => element.TextContent.Length;

    /// <summary>The element around the most paragraph text: a paragraph counts for its parent, and half for its grandparent.</summary>
    /// <remarks>After Readability.js, `grabArticle`, without its list of class names. Text within links counts against.</remarks>
    static IHtmlElement? Densest(IElement body)
    {
        var scores = new Dictionary<IHtmlElement, double>();
        foreach (var paragraph in body.QuerySelectorAll("p, pre, blockquote, li, h1, h2, h3"))
        {
            var length = paragraph.TextContent.Length - (2.0 * paragraph.QuerySelectorAll("a").Sum(static link => link.TextContent.Length));
            Count(paragraph.ParentElement, length);
            Count(paragraph.ParentElement?.ParentElement, length / 2);
        }

        return scores.Count == 0 ? null : scores.MaxBy(static score => score.Value) is { Value: > 0 } best ? best.Key : null;

        void Count(IElement? element, double length)
        {
            if (element is IHtmlElement html && (html == body || body.Contains(html)))
                scores[html] = scores.GetValueOrDefault(html) + length;
        }
    }
}
