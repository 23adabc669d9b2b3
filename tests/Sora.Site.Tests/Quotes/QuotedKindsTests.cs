using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Sora.Bitext;
using Xunit;

namespace Sora.Site.Tests.Quotes;

/// <summary>A listing, a note, and a passage between two languages of which the interface knows neither.</summary>
public sealed class QuotedKindsTests : IDisposable
{
    const string Listing = "    for day in week:\n        if day.rains:\n            stay(\"in\")";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_listing_keeps_its_spaces_and_lines()
    {
        var article = Build("zh", $"下雨天，一星期都待在屋里。\n\n```\n{Listing}\n```\n", "en", $"On rainy days stay in the house all week.\n\n```\n{Listing}\n```\n").Articles[0];
        var page = Page("rain", article.Ids[^1].ToString());

        Assert.StartsWith(Listing + "\n\n", Form(page, ".both", "Plain text"), StringComparison.Ordinal);
        Assert.Equal([Listing, Listing], Code(Form(page, ".both", "HTML")));
        Assert.Equal([Listing, Listing], Code(Markdown.ToHtml(Form(page, ".both", "Markdown"))));
    }

    [Fact]
    public void A_quotation_in_one_language_names_its_note_in_that_language()
    {
        var article = Build("zh", "昨夜下了雨。[^1]\n\n[^1]: 七月三日。\n", "en", "It rained last night.[^1]\n\n[^1]: The third of July.\n").Articles[0];
        var page = Page("rain", article.Ids[^1].ToString());

        Assert.Contains("— 雨, 注 1\n", Form(page, ".source", "Plain text"), StringComparison.Ordinal);
        Assert.Contains("— Rain, note 1\n", Form(page, ".target", "Plain text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_both_languages_share_the_words_they_are_said_once()
    {
        var article = Build("ja", "雨が降った。\n", "fr", "Il a plu.\n").Articles[0];
        var (index, passage) = (Page(), Page("rain", article.Ids[0].ToString()));

        Assert.Equal("Feed", index.QuerySelector("header .small")!.TextContent);
        Assert.Equal("5 characters", index.QuerySelector(".entry .source .length")!.TextContent);
        Assert.Equal("3 words", index.QuerySelector(".entry .target .length")!.TextContent);
        Assert.Equal("Articles", passage.QuerySelector("header .small")!.TextContent);
        Assert.Equal("Quote this passage", passage.QuerySelector(".quote summary")!.TextContent);
        Assert.Equal("Rain, paragraph 1", passage.QuerySelector(".title .target")!.TextContent);
        Assert.Equal("en", passage.QuerySelector(".title .target span")!.GetAttribute("lang"));
    }

    BuildResult Build(string source, string text, string target, string translation)
    {
        _folder.Write("input/site.yml", $"baseUrl: https://sora.example/\nlanguages: [{source}, {target}]\ncards: none\n");
        _folder.Write($"input/rain/{source}.md", $"---\ntitle: 雨\n---\n\n{text}");
        _folder.Write($"input/rain/{target}.md", $"---\ntitle: Rain\n---\n\n{translation}");
        var result = SiteBuild.Run(new(Path.Combine(_folder.Path, "input"), Path.Combine(_folder.Path, "output")));
        Assert.DoesNotContain(result.Findings, static finding => finding.Severity == Severity.Error);
        return result;
    }

    IDocument Page(params string[] path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine([_folder.Path, "output", .. path, "index.html"])));

    static string Form(IDocument page, string side, string name) =>
        page.QuerySelectorAll($".kits > {side}").Single(form => form.QuerySelectorAll("dt > span").Any(span => span.TextContent == name)).QuerySelector("pre")!.TextContent;

    static IEnumerable<string> Code(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("blockquote > pre > code").Select(static code => code.TextContent.TrimEnd('\n'));
}
