using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Sora.Site.Input;

namespace Sora.Site.Preview;

/// <summary>`/_review/`: the articles whose pairs can be reviewed. Also what is shown where there is none.</summary>
static class ReviewIndex
{
    /// <param name="lost">What was asked for and is not there, or null.</param>
    public static string Of(BuildOptions options, string? lost)
    {
        var settings = SiteSettings.Read(options.Input, options.BaseUrl).Settings;
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Review</title>
            <link rel="stylesheet" href="{PreviewAssets.Folder}style.css">
            <link rel="stylesheet" href="{PreviewAssets.Folder}review.css">
            <link rel="stylesheet" href="{PreviewAssets.Folder}preview.css">
            <script src="{PreviewAssets.Folder}preview.js" defer></script>
            </head>
            <body class="review">
            <main>
            <h1>Whose pairs do you want to review?</h1>

            """);
        if (lost is not null)
            html.Append(CultureInfo.InvariantCulture, $"<p>There is no article “{HtmlEncoder.Default.Encode(lost)}”, or its texts cannot be read.</p>\n");
        foreach (var article in InputFolder.List(options.Input, settings).Articles)
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{ReviewAnswers.Folder}{article.Slug}/\">{article.Slug}</a></p>\n");
        return html.Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }
}
