using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Sora.Site.Preview;

/// <summary>The review of an article, as HTML; every text in it is encoded.</summary>
static class ReviewPage
{
    static readonly (string Name, string Label, string Key)[] Walks =
    [
        ("previous", "Previous", "k"), ("next", "Next", "j"), ("doubtful", "Next doubtful pair", "n"), ("sentences", "Sentences", "o"),
    ];

    static readonly (string Name, string Label, string Key)[] Acts =
    [
        ("confirm", "Confirm", "c"), ("merge", "Merge with next", "m"), ("split", "Split", "s"),
        ("shiftdown", "Last down", "d"), ("shiftup", "Next up", "u"), ("unpair", "Unpair", "x"), ("undo", "Undo", "z"),
    ];

    /// <param name="token">What acts have to carry, so that no other page can act.</param>
    public static string Of(ReviewedArticle article, string token)
    {
        var title = HtmlEncoder.Default.Encode($"{article.Text.Source.Facts.Title} · {article.Text.Target.Facts.Title}");
        var html = new StringBuilder(ReviewHead.Of(
            $"Review: {title}", $"<meta name=\"sora-token\" content=\"{token}\">\n<script src=\"{PreviewAssets.Folder}review.js\" defer></script>\n"));
        html.Append(CultureInfo.InvariantCulture, $"""
            <header>
            <h1><a href="/{article.Files.Slug}/">{title}</a></h1>
            <div class="tools">
            <div role="toolbar" aria-label="The pair that is marked">

            """);
        AppendButtons(html.Append("<div>\n"), Walks);
        AppendButtons(html.Append("</div>\n<div>\n"), Acts);
        html.Append("</div>\n</div>\n<p id=\"said\" role=\"status\" aria-live=\"polite\"></p>\n</div>\n</header>\n<main>\n");
        return html.Append(ReviewRows.Of(article)).Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    static void AppendButtons(StringBuilder html, (string Name, string Label, string Key)[] buttons)
    {
        foreach (var (name, label, key) in buttons)
            html.Append(CultureInfo.InvariantCulture, $"<button type=\"button\" data-act=\"{name}\" aria-keyshortcuts=\"{key}\">{label} <kbd>{key}</kbd></button>\n");
    }
}
