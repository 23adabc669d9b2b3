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
        var html = new StringBuilder(ReviewHead.Of("Review")).Append("<main>\n");
        if (lost is not null)
            html.Append(CultureInfo.InvariantCulture, $"<p>There is no article “{HtmlEncoder.Default.Encode(lost)}”, or its texts cannot be read.</p>\n");
        html.Append("<h1>Whose pairs do you want to review?</h1>\n<ul>\n");
        foreach (var article in InputFolder.List(options.Input, settings).Articles)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{ReviewAnswers.Folder}{article.Slug}/\">{article.Slug}</a></li>\n");
        return html.Append("</ul>\n</main>\n</body>\n</html>\n").ToString();
    }
}
